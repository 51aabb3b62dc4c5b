import { fold } from './fold.ts';
import { isMedicineKind, medicineWords } from './medicine-words.ts';
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
  /** The vocabulary with the words of more names. A new word of a page of a medicine counts as its name. */
  with(added: readonly { readonly place: Place; readonly texts: readonly string[] }[]): Vocabulary;
}

export function vocabularyOf(terms: SearchTerms, places: readonly Place[]): Vocabulary {
  const pages = pagesByWord(places);
  const medicines = medicineWords(terms);
  const words = new Map<string, KnownWord[]>();
  const joined = new Map<string, readonly string[]>();
  for (const text of [...english(terms), ...swedish(terms)]) learn(text, words, joined, pages, (form) => medicines.get(form));
  const inEnglish = new Set(english(terms).flatMap(plainWords).map(normal));
  return vocabulary(words, joined, pages, {
    otherNames: new Set(terms.otherNames.flatMap(plainWords).map(fold)),
    swedish: new Set([...words.keys()].filter((form) => !inEnglish.has(form))),
    all: new Set([...pages.values()].flatMap((each) => [...each])).size,
  });
}

type Words = Map<string, KnownWord[]>;
type Joined = Map<string, readonly string[]>;
/** The pages and terms that have a word in a name, by normal form. */
type Pages = Map<string, ReadonlySet<string>>;

function vocabulary(words: Words, joined: Joined, pages: Pages, fixed: { otherNames: ReadonlySet<string>; swedish: ReadonlySet<string>; all: number }): Vocabulary {
  return {
    words,
    joined,
    ...fixed,
    rarity: (form) => Math.log(1 + fixed.all / Math.max(1, pages.get(form)?.size ?? 0)),
    with(added) {
      const more = { words: new Map(words), joined: new Map(joined), pages: new Map(pages) };
      for (const { place, texts } of added) {
        const owner = ownerOf(place);
        for (const form of new Set(texts.flatMap(plainWords).map(normal))) more.pages.set(form, new Set([...(more.pages.get(form) ?? []), owner]));
        const medicine = isMedicineKind(place.kind) && place.section === undefined ? place.address : undefined;
        for (const text of texts) learn(text, more.words, more.joined, more.pages, (form) => words.get(form)?.[0]?.medicine ?? (words.has(form) ? undefined : medicine));
      }
      return vocabulary(more.words, more.joined, more.pages, fixed);
    },
  };
}

/** Takes up the words of a name. */
function learn(text: string, words: Words, joined: Joined, pages: Pages, medicineOf: (form: string) => string | undefined): void {
  const plain = plainWords(text);
  for (const written of plain) {
    const form = normal(written);
    const known = words.get(form) ?? [];
    if (known.some((each) => each.written === written)) continue;
    const medicine = medicineOf(form);
    words.set(form, [...known, { normal: form, written, folded: fold(written), pages: pages.get(form)?.size ?? 0, ...(medicine === undefined ? {} : { medicine }) }]);
  }
  if (plain.length < 2 || plain.length > 3) return;
  const whole = plain.join('');
  if (whole.length < 16) joined.set(normal(whole), plain.map(normal));
}

/** What all pages call a section tells no page from another. */
function pagesByWord(places: readonly Place[]): Pages {
  const pages = new Map<string, Set<string>>();
  for (const place of places) {
    for (const { words, term } of place.names) {
      if (place.common && term === undefined) continue;
      for (const word of words) {
        const owners = pages.get(word) ?? new Set();
        pages.set(word, owners.add(term ?? ownerOf(place)));
      }
    }
  }
  return pages;
}

/** What a name of a place counts for: its page, or its own entry. */
function ownerOf({ page, address }: Place): string {
  return page?.address ?? address;
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
