import { locales, type Locale } from '../i18n/locales.ts';
import { word, type WordKey } from '../i18n/words.ts';
import type { Catalogue, PageEntry } from '../model/catalogue.ts';
import { pageKinds, phases } from '../schema/page.ts';
import type { GlossaryTerm } from '../schema/glossary.ts';
import { likeMedicines } from '../search/like-medicines.ts';
import { nameKey, plainWords } from '../search/normal.ts';
import { packTerms } from '../search/terms-file.ts';
import { allNames, type SearchTerms, type TermEntry, type TermPage } from '../search/terms.ts';
import { packNames, type MoreNames } from '../search/more-names.ts';
import { spreadNames } from '../search/word-files.ts';

/** The names of every page, section and term of the glossary: what search knows before the index is there. */
export function searchTermsView(catalogue: Catalogue, locale: Locale): SearchTerms {
  const pages = [...catalogue.pages.values()];
  const words = catalogue.searchWords?.value;
  const termPages = pages.map((page) => termPage(catalogue, page, locale));
  return {
    languages: locales.filter((each) => pages.some(({ prose }) => prose[each] !== undefined)),
    kinds: { ...Object.fromEntries(pageKinds.map((kind) => [kind, word(`kind.one.${kind}` as WordKey, locale)])), glossary: word('az.title', locale) },
    statuses: Object.fromEntries(['draft', ...pages.map(({ data }) => data.value.governance.status)].map((status) => [status, word(`status.${status}` as WordKey, locale)])),
    phases: Object.fromEntries(phases.map((phase) => [phase, word(`phase.${phase}`, locale)])),
    pages: termPages,
    entries: [...catalogue.glossary].map(([id, { value }], at) => termEntry(catalogue, shortKey(catalogue, id, at), value, locale)),
    sectionNames: words?.sections ?? {},
    otherNames: likeMedicines(words?.otherMedicines ?? [], termPages),
  };
}

/** The script that hands them to the search. */
export function searchTermsFile(catalogue: Catalogue, locale: Locale): string {
  return `cartTerms(${JSON.stringify(packTerms(searchTermsView(catalogue, locale)))});\n`;
}

/** The names that the terms have no room for: the other aliases of pages, and what readers type for a term. */
export function moreNamesView(catalogue: Catalogue, locale: Locale): MoreNames {
  const { pages, entries } = searchTermsView(catalogue, locale);
  const aliases = pages.map((page) => [page.address, fresh(furtherNames(catalogue.pages.get(page.address)!), allNames(page))] as const);
  const glossary = [...catalogue.glossary.values()];
  const typed = entries.map((entry, at) => [entry.id, fresh(glossary[at]!.value.searchedAs, allNames(entry))] as const);
  return new Map([...aliases, ...typed].filter(([, names]) => names.length > 0));
}

/** The script of each word file, by its number. */
export function wordFileScripts(catalogue: Catalogue, locale: Locale): Map<number, string> {
  const files = spreadNames(moreNamesView(catalogue, locale));
  return new Map([...files].map(([number, names]) => [number, `cartWords(${number},${JSON.stringify(packNames(names))});\n`]));
}

function furtherNames(page: PageEntry): string[] {
  return [...page.data.value.aliases, ...(isLong(page) ? swedishOf(page) : [])];
}

function swedishOf({ data }: PageEntry): string[] {
  const { title, shortTitle } = data.value;
  return [title.sv, ...(shortTitle ? [shortTitle.sv] : [])];
}

/** Tools have long titles with the edition of their scale, and the same sections each: the Swedish titles are further names, the page answers for its sections. */
function isLong({ kind }: PageEntry): boolean {
  return kind === 'tools';
}

/** Whether an alias of a page is in the file that comes first: a name of a drug in one word, which spelling repair must know. A product has its brand in its title. */
function isCore({ kind }: PageEntry, name: string): boolean {
  return kind === 'drugs' && plainWords(name).length === 1;
}

function termPage(catalogue: Catalogue, page: PageEntry, locale: Locale): TermPage {
  const { title, shortTitle, aliases, governance, products, related, phases: when } = page.data.value;
  const leadsTo = page.kind === 'signs' ? related.filter((address) => address.startsWith('toxicities/')) : [];
  const { atc } = catalogue.products.get(page.id)?.value ?? catalogue.drugs.get(page.id)?.value ?? {};
  const names = [title.en, ...(shortTitle ? [shortTitle.en] : []), ...(atc ? [atc.code] : []), ...aliases.filter((name) => isCore(page, name))];
  return {
    address: page.address,
    title: title[locale],
    ...(governance.status === 'draft' ? {} : { status: governance.status }),
    ...(products.length > 0 ? { products } : {}),
    ...(when.length > 0 ? { phases: when } : {}),
    ...(leadsTo.length > 0 ? { leadsTo } : {}),
    ...namesOf(title[locale], names, isLong(page) ? [] : swedishOf(page)),
    sections: (isLong(page) ? [] : sectionsOf(page)).filter(({ id }) => !unnamed.has(id)).map(({ id, title: heading }) => [id, heading]),
  };
}

/** The id of a term where search needs it for an address; else its number, which is shorter. */
function shortKey(catalogue: Catalogue, id: string, at: number): string {
  const { see } = catalogue.glossary.get(id)!.value;
  return see === undefined || [...catalogue.glossary.values()].some(({ value }) => value.partOf === id) ? id : String(at);
}

function termEntry(catalogue: Catalogue, id: string, value: GlossaryTerm, locale: Locale): TermEntry {
  const [short] = value.abbreviations;
  return { id, term: value.term[locale], ...(short === undefined || value.term[locale].includes(short) ? {} : { short }), ...(value.partOf === undefined ? {} : { partOf: value.partOf }), ...namesOf(value.term[locale], [value.term.en, ...value.abbreviations, ...value.synonyms.en], [value.term.sv, ...value.synonyms.sv]), ...(value.see === undefined ? {} : { see: seeOf(catalogue, value.see) }) };
}

/** An address as search knows it: a part of a page that is no section is its page. */
function seeOf(catalogue: Catalogue, see: string): string {
  const [address = '', anchor] = see.split('#');
  const page = catalogue.pages.get(address);
  return page === undefined || sectionsOf(page).some(({ id }) => id === anchor) ? see : address;
}

function sectionsOf({ prose }: PageEntry) {
  return prose.en?.sections ?? [];
}

function namesOf(title: string, names: readonly string[], sv: readonly string[]): { names: string[]; sv: string[] } {
  const main = fresh(names, [title]);
  return { names: main, sv: fresh(sv, [title, ...main]) };
}

/** Each name once, as search compares names, without those that are known; in lower case, which is smaller to send. */
function fresh(names: readonly string[], known: readonly string[]): string[] {
  const said = new Set(known.map(nameKey));
  return names.filter((name) => !said.has(nameKey(name)) && Boolean(said.add(nameKey(name)))).map((name) => name.toLowerCase());
}

/** Sections that tell where a page comes from or shows how it is used: nobody looks for them by name. */
const unnamed = new Set(['evidence', 'sources', 'examples', 'intended-use', 'known', 'calculate', 'table', 'pitfalls', 'other-systems', 'performance', 'disagreements']);
