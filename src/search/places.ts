import { normal, plainWords } from './normal.ts';
import { allNames, printedTerm, type SearchTerms, type TermPage } from './terms.ts';
import { isWeakWord } from './weak-words.ts';

/** One way to name a place: its normal words, each once. */
export interface PlaceName {
  readonly words: readonly string[];
  /** Those of them that say little. A name of such words only is meant when nothing else is asked: "1177". */
  readonly weak: ReadonlySet<string>;
  /** The term of the glossary that the name belongs to, when it leads to a section under another heading. */
  readonly term?: string;
}

/** A page, a section or an entry of the A–Z index: what a direct answer leads to. */
export interface Place {
  /** `kind/id`, `kind/id#section` or `a-z#entry`. */
  readonly address: string;
  readonly kind: string;
  readonly title: string;
  readonly section?: string;
  /** The page of a section. */
  readonly page?: TermPage;
  readonly names: readonly PlaceName[];
  /** Many pages have a section of this id, so it is meant only together with its page. */
  readonly common?: true;
}

/** Sections of one id on more pages than this are common. */
const fewPages = 2;

/** Every place that the terms of the site name. */
export function placesOf(terms: SearchTerms): Place[] {
  const spread = new Map<string, number>();
  for (const { sections } of terms.pages) for (const [id] of sections) spread.set(id, (spread.get(id) ?? 0) + 1);

  const leading = Map.groupBy(terms.entries, ({ see }) => see);
  const pages = terms.pages.flatMap((page): Place[] => {
    const kind = page.address.split('/')[0]!;
    const ledTo = (address: string) => (leading.get(address) ?? []).flatMap((entry) => named(allNames(entry), printedTerm(entry)));
    const own: Place = { address: page.address, kind, title: page.title, page, names: [...named(allNames(page)), ...ledTo(page.address)] };
    const sections = page.sections.map(([id, heading]): Place => {
      const address = `${page.address}#${id}`;
      const common = (spread.get(id) ?? 0) > fewPages;
      const names = [...named([heading, ...(common ? (terms.sectionNames[id] ?? []) : [])]), ...ledTo(address)];
      return { address, kind, title: page.title, section: heading, page, names, ...(common ? { common } : {}) };
    });
    return [own, ...sections];
  });
  const entries = (leading.get(undefined) ?? []).map((entry): Place => {
    const wider = terms.entries.find(({ id }) => id === entry.partOf);
    const title = printedTerm(entry);
    return { address: `a-z#${entry.id}`, kind: 'glossary', ...(wider === undefined ? { title } : { title: printedTerm(wider), section: title }), names: named(allNames(entry)) };
  });
  return [...pages, ...entries];
}

/** Names as words; a text without a word is none. */
export function named(texts: readonly string[], term?: string): PlaceName[] {
  return texts.flatMap((text): PlaceName[] => {
    const all = plainWords(text);
    const words = [...new Set(all.map(normal))];
    const weak = new Set(all.filter(isWeakWord).map(normal));
    return words.length === 0 ? [] : [{ words, weak, ...(term === undefined ? {} : { term }) }];
  });
}
