import type { Locale } from '../i18n/locales.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { href } from './site.ts';

export interface AzEntry {
  id: string;
  term: string;
  /** The other language's term, abbreviations and synonyms. */
  also: string;
  definition: string;
  see?: { title: string; to: string };
  /** The wider term, in this index. */
  partOf?: { term: string; to: string };
}

export interface AzLetter {
  letter: string;
  entries: AzEntry[];
}

/** Every glossary term and every page that no term leads to, by first letter in the order of the language. */
export function azView(catalogue: Catalogue, locale: Locale): AzLetter[] {
  const entries = [...catalogue.glossary].map(([id, { value }]): AzEntry => {
    const other = locale === 'en' ? value.term.sv : value.term.en;
    const also = [...new Set([...value.abbreviations, ...value.synonyms[locale], other, ...value.synonyms[locale === 'en' ? 'sv' : 'en']])].filter((word) => word !== value.term[locale]);
    return { id, term: value.term[locale], also: also.join(', '), definition: value.definition[locale], ...(value.see ? { see: seeOf(catalogue, value.see, locale) } : {}), ...partOf(catalogue, value.partOf, locale) };
  });
  const byLetter = Map.groupBy([...entries, ...pageEntries(catalogue, locale)], (entry) => firstLetter(entry.term, locale));
  return [...byLetter]
    .sort(([a], [b]) => a.localeCompare(b, locale))
    .map(([letter, group]) => ({ letter, entries: group.sort((a, b) => a.term.localeCompare(b.term, locale)) }));
}

/** Pages that no glossary term leads to stand in the index under their title. */
function pageEntries(catalogue: Catalogue, locale: Locale): AzEntry[] {
  const led = new Set([...catalogue.glossary.values()].map(({ value }) => value.see?.split('#')[0]));
  return [...catalogue.pages.values()]
    .filter((page) => !led.has(page.address))
    .map(({ address, data: { value } }) => ({ id: `page-${address.replace('/', '-')}`, term: value.title[locale], also: value.aliases.join(', '), definition: value.purpose[locale], see: seeOf(catalogue, address, locale) }));
}

function partOf(catalogue: Catalogue, id: string | undefined, locale: Locale): Pick<AzEntry, 'partOf'> {
  const wider = catalogue.glossary.get(id ?? '');
  return wider === undefined ? {} : { partOf: { term: wider.value.term[locale], to: `#${id}` } };
}

function seeOf(catalogue: Catalogue, address: string, locale: Locale): { title: string; to: string } {
  const [path = '', anchor] = address.split('#');
  const page = catalogue.pages.get(path);
  const section = page?.prose.en?.sections.find((each) => each.id === anchor)?.title;
  return { title: [page?.data.value.title[locale] ?? path, section].filter(Boolean).join(': '), to: href(address) };
}

function firstLetter(term: string, locale: Locale): string {
  const first = term.charAt(0).toLocaleUpperCase(locale);
  if (/\d/.test(first)) return '0–9';
  return locale === 'sv' && /[ÅÄÖ]/.test(first) ? first : first.normalize('NFD').charAt(0);
}
