import { fold } from './fold.ts';
import { medicineWords } from './medicine-words.ts';
import { normal, plainWords } from './normal.ts';
import type { Place } from './places.ts';
import type { SearchTerms } from './terms.ts';

/** A word of the names of the site. */
export interface KnownWord {
  /** Normal form, by which names hold it. */
  readonly normal: string;
  /** As the content writes it, in lower case. */
  readonly written: string;
  /** Folded, with its ending: spelling is compared on this. */
  readonly folded: string;
  /** How many pages and terms have it in a name. */
  readonly pages: number;
  /** Addresses of the medicines that it names; left out when it is no name of a medicine. */
  readonly medicine?: string;
}

/** All words of the names of the site, and how rare each is. */
export interface Vocabulary {
  /** By normal form. A word has one entry a spelling. */
  readonly words: ReadonlyMap<string, readonly KnownWord[]>;
  /** Names of two or three words written as one: "iechs" is "iec" and "hs". */
  readonly joined: ReadonlyMap<string, readonly string[]>;
  /** Folded names of medicines without a page, which must not be read as another. */
  readonly otherNames: ReadonlySet<string>;
  /** Normal forms that only Swedish names have. */
  readonly swedish: ReadonlySet<string>;
  /** Says more about a query the fewer pages have the word: log(1 + pages / pages with the word). */
  rarity(normal: string): number;
}

export function vocabularyOf(terms: SearchTerms, places: readonly Place[]): Vocabulary {
  const pages = pagesByWord(places);
  const pagesWith = (form: string) => pages.get(form)?.size ?? 0;
  const all = new Set([...pages.values()].flatMap((each) => [...each])).size;

  const medicines = medicineWords(terms);
  const words = new Map<string, KnownWord[]>();
  const joined = new Map<string, readonly string[]>();
  for (const text of [...english(terms), ...swedish(terms)]) {
    const plain = plainWords(text);
    for (const written of plain) {
      const form = normal(written);
      const known = words.get(form) ?? [];
      words.set(form, known);
      if (known.some((each) => each.written === written)) continue;
      const medicine = medicines.get(form);
      known.push({ normal: form, written, folded: fold(written), pages: pagesWith(form), ...(medicine === undefined ? {} : { medicine }) });
    }
    const whole = plain.join('');
    if (plain.length > 1 && plain.length < 4 && whole.length < 16) joined.set(normal(whole), plain.map(normal));
  }
  const inEnglish = new Set(english(terms).flatMap(plainWords).map(normal));
  return {
    words,
    joined,
    otherNames: new Set(terms.otherNames.flatMap(plainWords).map(fold)),
    swedish: new Set([...words.keys()].filter((form) => !inEnglish.has(form))),
    rarity: (form) => Math.log(1 + all / Math.max(1, pagesWith(form))),
  };
}

/** The pages and terms that have a word in a name. What all pages call a section tells no page from another. */
function pagesByWord(places: readonly Place[]): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>();
  for (const { address, page, names, common } of places) {
    for (const { words, term } of names.filter((name) => !common || name.term !== undefined)) {
      for (const word of words) pages.set(word, (pages.get(word) ?? new Set()).add(term ?? page?.address ?? address));
    }
  }
  return pages;
}

function english({ pages, entries, sectionNames }: SearchTerms): string[] {
  return [
    ...pages.flatMap(({ title, names, sections }) => [title, ...names, ...sections.map(([, heading]) => heading)]),
    ...entries.flatMap(({ term, names }) => [term, ...names]),
    ...Object.values(sectionNames).flat(),
  ];
}

function swedish({ pages, entries }: SearchTerms): string[] {
  return [...pages, ...entries].flatMap(({ sv }) => sv);
}
