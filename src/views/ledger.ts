import { factText } from '../format/fact.ts';
import { shortReference } from '../format/vancouver.ts';
import type { Locale } from '../i18n/locales.ts';
import { referenceOf, type Catalogue } from '../model/catalogue.ts';
import { pageStatements } from '../model/page-facts.ts';
import { href } from './site.ts';

export interface LedgerRow {
  address: string;
  text: string;
  sources: string[];
  pages: { title: string; to: string }[];
}

/** Every unverified statement that a page shows, with the pages that show it. */
export function ledgerView(catalogue: Catalogue, locale: Locale): LedgerRow[] {
  const rows = new Map<string, LedgerRow>();
  for (const page of catalogue.pages.values()) {
    for (const { address, statement, name } of pageStatements(catalogue, page)) {
      if (statement.checked === 'read') continue;
      const row = rows.get(address) ?? { address, text: name?.[locale] ?? textOf(catalogue, address, statement, locale), sources: statement.sources.map(({ ref }) => sourceName(catalogue, ref)), pages: [] };
      row.pages.push({ title: page.data.value.title[locale], to: href(page.address) });
      rows.set(address, row);
    }
  }
  return [...rows.values()].sort((a, b) => a.address.localeCompare(b.address, 'en'));
}

function sourceName(catalogue: Catalogue, key: string): string {
  const item = referenceOf(catalogue, key);
  return item ? shortReference(item) : key;
}

function textOf(catalogue: Catalogue, address: string, statement: object, locale: Locale): string {
  const fact = catalogue.facts.get(address)?.fact;
  if (fact) return `${fact.label[locale]}: ${factText(fact, locale)}`;
  const labels = Object.values(statement).find((value): value is Record<Locale, string> => typeof value === 'object' && value !== null && 'en' in value && 'sv' in value);
  return labels?.[locale] ?? address;
}
