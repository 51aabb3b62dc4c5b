import { locales, type Locale } from '../i18n/locales.ts';
import { word, type WordKey } from '../i18n/words.ts';
import type { Catalogue, PageEntry } from '../model/catalogue.ts';
import { pageKinds, phases } from '../schema/page.ts';
import type { GlossaryTerm } from '../schema/glossary.ts';
import { likeMedicines } from '../search/like-medicines.ts';
import { nameKey } from '../search/normal.ts';
import { packTerms } from '../search/terms-file.ts';
import type { SearchTerms, TermEntry, TermPage } from '../search/terms.ts';

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
    entries: [...catalogue.glossary].map(([id, { value }]) => termEntry(catalogue, id, value, locale)),
    sectionNames: words?.sections ?? {},
    otherNames: likeMedicines(words?.otherMedicines ?? [], termPages),
  };
}

/** The script that hands them to the search. */
export function searchTermsFile(catalogue: Catalogue, locale: Locale): string {
  return `cartTerms(${JSON.stringify(packTerms(searchTermsView(catalogue, locale)))});\n`;
}

function termPage(catalogue: Catalogue, page: PageEntry, locale: Locale): TermPage {
  const { title, shortTitle, aliases, governance, products, related, phases: when } = page.data.value;
  const leadsTo = page.kind === 'signs' ? related.filter((address) => address.startsWith('toxicities/')) : [];
  const { atc } = catalogue.products.get(page.id)?.value ?? catalogue.drugs.get(page.id)?.value ?? {};
  const names = [title.en, ...(shortTitle ? [shortTitle.en] : []), ...(atc ? [atc.code] : []), ...aliases];
  return {
    address: page.address,
    title: title[locale],
    ...(governance.status === 'draft' ? {} : { status: governance.status }),
    ...(products.length > 0 ? { products } : {}),
    ...(when.length > 0 ? { phases: when } : {}),
    ...(leadsTo.length > 0 ? { leadsTo } : {}),
    ...namesOf(title[locale], names, [title.sv, ...(shortTitle ? [shortTitle.sv] : [])]),
    sections: sectionsOf(page).filter(({ id }) => !unnamed.has(id)).map(({ id, title: heading }) => [id, heading]),
  };
}

function termEntry(catalogue: Catalogue, id: string, value: GlossaryTerm, locale: Locale): TermEntry {
  return { id, term: fullName(value, locale), ...namesOf(value.term[locale], [value.term.en, ...value.abbreviations, ...value.synonyms.en, ...value.searchedAs], [value.term.sv, ...value.synonyms.sv]), ...(value.see === undefined ? {} : { see: seeOf(catalogue, value.see) }) };
}

/** The term with its abbreviation: some readers know only the one. */
function fullName({ term, abbreviations: [short] }: GlossaryTerm, locale: Locale): string {
  return short === undefined || term[locale].includes(short) ? term[locale] : `${term[locale]} (${short})`;
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

/** Each name once, as search compares names, and none that the title says already; in lower case, which is smaller to send. */
function namesOf(title: string, names: readonly string[], sv: readonly string[]): { names: string[]; sv: string[] } {
  const said = new Set([nameKey(title)]);
  const isFresh = (name: string) => !said.has(nameKey(name)) && Boolean(said.add(nameKey(name)));
  const fresh = (list: readonly string[]) => list.filter(isFresh).map((name) => name.toLowerCase());
  return { names: fresh(names), sv: fresh(sv) };
}

/** Sections that tell where a page comes from or shows how it is used: nobody looks for them by name. */
const unnamed = new Set(['evidence', 'sources', 'examples', 'intended-use', 'known']);
