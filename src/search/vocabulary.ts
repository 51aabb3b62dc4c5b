import { fold } from './fold.ts';
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
  /** How many places have it in a name. */
  readonly places: number;
  /** The pages that it names a medicine on; left out when it is no name of a medicine. */
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
  /** Says more about a query the fewer places have the word: log(1 + places / places with the word). */
  rarity(normal: string): number;
}

export function vocabularyOf(terms: SearchTerms, places: readonly Place[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const { names } of places) for (const word of new Set(names.flatMap(({ words }) => words))) counts.set(word, (counts.get(word) ?? 0) + 1);

  const medicines = medicinesOf(terms);
  const words = new Map<string, KnownWord[]>();
  const joined = new Map<string, readonly string[]>();
  for (const text of textsOf(terms)) {
    const plain = plainWords(text);
    for (const written of plain) {
      const form = normal(written);
      const known = words.get(form) ?? [];
      words.set(form, known);
      if (known.some((each) => each.written === written)) continue;
      const medicine = medicines.get(form);
      known.push({ normal: form, written, folded: fold(written), places: counts.get(form) ?? 0, ...(medicine === undefined ? {} : { medicine }) });
    }
    const whole = plain.join('');
    if (plain.length > 1 && plain.length < 4 && whole.length < 16) joined.set(normal(whole), plain.map(normal));
  }
  return { words, joined, otherNames: new Set(terms.otherNames.flatMap(plainWords).map(fold)), rarity: (form) => Math.log(1 + places.length / Math.max(1, counts.get(form) ?? 1)) };
}

function textsOf({ pages, entries, sectionNames }: SearchTerms): string[] {
  return [
    ...pages.flatMap(({ title, names, sections }) => [title, ...names, ...sections.map(([, heading]) => heading)]),
    ...entries.flatMap(({ term, names }) => [term, ...names]),
    ...Object.values(sectionNames).flat(),
  ];
}

/** The first word of each name of a page of a medicine that no page of another kind has: the pages it stands on, as one text. */
function medicinesOf({ pages, entries }: SearchTerms): Map<string, string> {
  const isMedicine = ({ address }: { address: string }) => /^(?:drugs|products)\//.test(address);
  const elsewhere = new Set([...pages.filter((page) => !isMedicine(page)).flatMap(({ title, names }) => [title, ...names]), ...entries.flatMap(({ term, names }) => [term, ...names])].flatMap(plainWords).map(normal));
  const found = new Map<string, Set<string>>();
  for (const page of pages.filter(isMedicine)) {
    for (const word of new Set([page.title, ...page.names].flatMap(plainWords).map(normal))) {
      if (elsewhere.has(word) && !page.title.toLowerCase().includes(word)) continue;
      found.set(word, (found.get(word) ?? new Set()).add(page.address));
    }
  }
  return new Map([...found].map(([word, addresses]) => [word, [...addresses].sort().join(' ')]));
}
