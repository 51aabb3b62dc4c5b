import type { Locale } from '../i18n/locales.ts';
import { word, type WordKey } from '../i18n/words.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Drug } from '../schema/drug.ts';
import { dateText } from '../format/date.ts';
import { BlockCites, type CiteView } from './cite.ts';
import { factRows, isOpen, type StatementRow } from './statement-rows.ts';

/** One line of a definition list at the head of a drug or product page. */
export interface HeadLine {
  label: string;
  text: string;
  unverified?: boolean;
  cites?: CiteView[];
}

/** The head of a drug page: class, brands, ATC code and EU status, with their sources. */
export function drugHead(catalogue: Catalogue, id: string, locale: Locale, refs: string | undefined): HeadLine[] {
  const drug = drugOf(catalogue, id);
  const cites = new BlockCites(catalogue, refs);
  const { euStatus, atc } = drug;
  const status = `${word(`licence.${euStatus.licence}` as WordKey, locale)}: ${euStatus.text[locale]} (${word('drug.asof', locale, { date: dateText(euStatus.asOf, locale) })})`;
  return [
    { label: word('drug.eu', locale), text: status, unverified: euStatus.checked === 'unverified', cites: cites.of(euStatus.sources) },
    { label: word('drug.class', locale), text: drug.class[locale] },
    ...(drug.brands.length > 0 ? [{ label: word('drug.brands', locale), text: drug.brands.join(', ') }] : []),
    ...(atc ? [{ label: 'ATC', text: atc.code, unverified: atc.checked === 'unverified', cites: cites.of(atc.sources) }] : []),
  ];
}

/** Every fact of a drug as rows. */
export function drugRows(catalogue: Catalogue, id: string, locale: Locale, refs: string | undefined): { caption: string; rows: StatementRow[] } {
  const drug = drugOf(catalogue, id);
  return { caption: drug.name[locale], rows: factRows(catalogue, drug.facts.map((fact) => `drugs/${id}#${fact.id}`), locale, refs) };
}

/** The cautions of a drug. */
export function drugCautions(catalogue: Catalogue, id: string, locale: Locale, refs: string | undefined): { text: string; unverified: boolean; note?: string | undefined; cites: CiteView[] }[] {
  const cites = new BlockCites(catalogue, refs);
  return drugOf(catalogue, id).cautions.map((caution) => ({
    text: caution.text[locale],
    unverified: isOpen(catalogue, caution, caution.text[locale]),
    note: caution.unsourced?.[locale] ?? caution.note?.[locale],
    cites: cites.ofText(caution, caution.text[locale]),
  }));
}

function drugOf(catalogue: Catalogue, id: string): Drug {
  const file = catalogue.drugs.get(id);
  if (!file) throw new Error(`There is no drug "${id}".`);
  return file.value;
}
