import { locales, type Locale } from '../i18n/locales.ts';
import { word, type WordKey } from '../i18n/words.ts';
import type { Catalogue, PageEntry } from '../model/catalogue.ts';
import { pageKinds } from '../schema/page.ts';
import type { GlossaryTerm } from '../schema/glossary.ts';
import type { SearchTerms, TermEntry, TermPage } from '../search/terms.ts';

/** The names of every page, section and term of the glossary: what search knows before the index is there. */
export function searchTermsView(catalogue: Catalogue, locale: Locale): SearchTerms {
  const pages = [...catalogue.pages.values()];
  const words = catalogue.searchWords?.value;
  return {
    languages: locales.filter((each) => pages.some(({ prose }) => prose[each] !== undefined)),
    kinds: { ...Object.fromEntries(pageKinds.map((kind) => [kind, word(`kind.one.${kind}` as WordKey, locale)])), glossary: word('az.title', locale) },
    statuses: Object.fromEntries(['draft', ...pages.map(({ data }) => data.value.governance.status)].map((status) => [status, word(`status.${status}` as WordKey, locale)])),
    pages: pages.map((page) => termPage(catalogue, page, locale)),
    entries: [...catalogue.glossary].flatMap(([id, { value }]) => termEntry(catalogue, id, value, locale)),
    sectionNames: words?.sections ?? {},
    otherNames: words?.otherMedicines ?? [],
  };
}

function termPage(catalogue: Catalogue, page: PageEntry, locale: Locale): TermPage {
  const { title, shortTitle, aliases, governance, products } = page.data.value;
  const { atc } = catalogue.products.get(page.id)?.value ?? catalogue.drugs.get(page.id)?.value ?? {};
  const terms = [...catalogue.glossary.values()].filter(({ value }) => value.see !== undefined && leadsToPage(catalogue, value.see, page)).flatMap(({ value }) => [value.term[locale], ...otherNames(value, locale)]);
  const names = [...locales.map((each) => title[each]), ...locales.flatMap((each) => shortTitle?.[each] ?? []), ...(atc ? [atc.code] : []), ...aliases, ...terms];
  return {
    address: page.address,
    title: title[locale],
    ...(governance.status === 'draft' ? {} : { status: governance.status }),
    ...(products.length > 0 ? { products } : {}),
    names: [...new Set(names)].filter((name) => name !== title[locale]),
    sections: sectionsOf(page).map(({ id, title: heading }) => [id, heading]),
  };
}

function termEntry(catalogue: Catalogue, id: string, value: GlossaryTerm, locale: Locale): TermEntry[] {
  const page = catalogue.pages.get(value.see?.split('#')[0] ?? '');
  if (page !== undefined && leadsToPage(catalogue, value.see!, page)) return [];
  return [{ id, term: value.term[locale], names: otherNames(value, locale), ...(value.see === undefined ? {} : { see: value.see }) }];
}

/** Whether an address means a page as a whole, or a part of it that is no section. */
function leadsToPage(catalogue: Catalogue, see: string, page: PageEntry): boolean {
  const [address, anchor] = see.split('#');
  return address === page.address && !sectionsOf(page).some(({ id }) => id === anchor);
}

function sectionsOf({ prose }: PageEntry) {
  return prose.en?.sections ?? [];
}

function otherNames({ term, abbreviations, synonyms, searchedAs }: GlossaryTerm, locale: Locale): string[] {
  const names = [...locales.map((each) => term[each]), ...abbreviations, ...locales.flatMap((each) => synonyms[each]), ...searchedAs];
  return [...new Set(names)].filter((name) => name !== term[locale]);
}
