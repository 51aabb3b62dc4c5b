import { dateText } from '../format/date.ts';
import type { Locale } from '../i18n/locales.ts';
import { word } from '../i18n/words.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Product } from '../schema/product.ts';
import { BlockCites } from './cite.ts';
import type { HeadLine } from './drug.ts';
import { statementRows, type StatementRow } from './statement-rows.ts';

export type ProductList = 'indications' | 'warnings' | 'glance' | 'sweden';

/** The head of a product page: names, target, construct and EU status, with their sources. */
export function productHead(catalogue: Catalogue, id: string, locale: Locale, refs: string | undefined): HeadLine[] {
  const product = productOf(catalogue, id);
  const cites = new BlockCites(catalogue, refs);
  const { identity, euStatus, atc } = product;
  const unverified = identity.checked === 'unverified';
  return [
    { label: word('product.inn', locale), text: `${product.inn} (${product.shortName}), ${product.brand}` },
    { label: word('product.target', locale), text: product.target, unverified, cites: cites.of(identity.sources) },
    { label: word('product.costim', locale), text: product.costimulation },
    { label: word('product.vector', locale), text: word(`vector.${product.vector}`, locale) },
    { label: word('product.holder', locale), text: product.holder },
    { label: word('drug.eu', locale), text: `${euStatus.text[locale]} (${word('drug.asof', locale, { date: dateText(euStatus.asOf, locale) })})`, unverified: euStatus.checked === 'unverified', cites: cites.of(euStatus.sources) },
    ...(atc ? [{ label: 'ATC', text: atc.code, unverified: atc.checked === 'unverified', cites: cites.of(atc.sources) }] : []),
  ];
}

/** One list of a product as rows. */
export function productRows(catalogue: Catalogue, id: string, list: ProductList, locale: Locale, refs: string | undefined): StatementRow[] {
  return statementRows(catalogue, productOf(catalogue, id)[list], locale, refs);
}

function productOf(catalogue: Catalogue, id: string): Product {
  const file = catalogue.products.get(id);
  if (!file) throw new Error(`There is no product "${id}".`);
  return file.value;
}
