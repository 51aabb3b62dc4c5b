import { factText } from '../format/fact.ts';
import { joinQuantities } from '../format/join-quantities.ts';
import type { Locale } from '../i18n/locales.ts';
import { word, type WordKey } from '../i18n/words.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { factsInText } from '../model/fact-text.ts';
import type { Fact } from '../schema/fact.ts';
import type { Provenance } from '../schema/provenance.ts';
import { BlockCites, type CiteView } from './cite.ts';
import { dataValue, factEntry } from './fact.ts';

/** One row of a table of facts or statements. */
export interface StatementRow {
  label: string;
  population?: string | undefined;
  /** The fact that the value cell shows, or the text of a statement, which may show facts itself. */
  value: { kind: 'fact'; address: string; text: string; value: string } | { kind: 'text'; text: string };
  basis: string;
  note?: string | undefined;
  unverified: boolean;
  cites: CiteView[];
}

/** The numbers that a component was given, or the links that it has begun to make: two lists in one component share them. */
export type Refs = string | BlockCites | undefined;

/** Rows for facts by their addresses, in the order given. */
export function factRows(catalogue: Catalogue, addresses: readonly string[], locale: Locale, refs: Refs): StatementRow[] {
  const cites = citesOf(catalogue, refs);
  return addresses.map((address) => {
    const { fact } = factEntry(catalogue, address);
    return {
      ...provenanceOf(fact, cites),
      label: joinQuantities(fact.label[locale]),
      population: fact.population?.[locale],
      value: { kind: 'fact', address, text: factText(fact, locale), value: dataValue(fact) },
      basis: [basisText(fact, locale), licenceText(fact, locale), gradedText(fact, locale), sizeText(fact)].filter(Boolean).join(', '),
      note: [noMaximumOf(fact, locale), noteOf(fact, locale)].filter(Boolean).join(' ') || undefined,
    };
  });
}

/** Rows for the statements of a product. */
export function statementRows(catalogue: Catalogue, statements: readonly (Provenance & { label: Record<Locale, string>; text: Record<Locale, string> })[], locale: Locale, refs: Refs): StatementRow[] {
  const cites = citesOf(catalogue, refs);
  return statements.map((statement) => ({
    unverified: isOpen(catalogue, statement, statement.text[locale]),
    cites: cites.ofText(statement, statement.text[locale]),
    label: joinQuantities(statement.label[locale]),
    value: { kind: 'text', text: statement.text[locale] },
    basis: basisText(statement, locale),
    note: noteOf(statement, locale),
  }));
}

function citesOf(catalogue: Catalogue, refs: Refs): BlockCites {
  return refs instanceof BlockCites ? refs : new BlockCites(catalogue, refs);
}

/** Kind of source and region: "product information, EU". */
export function basisText({ basis, region }: Pick<Provenance, 'basis' | 'region'>, locale: Locale): string {
  const where = region === 'international' ? '' : `, ${region}`;
  return `${word(`basis.${basis}` as WordKey, locale)}${where}`;
}

function provenanceOf(statement: Provenance, cites: BlockCites): Pick<StatementRow, 'unverified' | 'cites'> {
  return { unverified: statement.checked === 'unverified', cites: cites.of(statement.sources) };
}

/** Whether a statement, or a fact that its text shows, is unverified. */
export function isOpen(catalogue: Catalogue, statement: Pick<Provenance, 'checked'>, text: string): boolean {
  return statement.checked === 'unverified' || factsInText(text).some((address) => catalogue.facts.get(address)?.fact.checked === 'unverified');
}

function noteOf(statement: Provenance, locale: Locale): string | undefined {
  return joinQuantities([statement.note?.[locale], statement.unsourced?.[locale]].filter(Boolean).join(' ')) || undefined;
}

function licenceText(fact: Fact, locale: Locale): string | undefined {
  return 'licence' in fact && fact.licence !== 'not-stated' ? word(`licence.${fact.licence}`, locale) : undefined;
}

function gradedText(fact: Fact, locale: Locale): string | undefined {
  return fact.kind === 'rate' ? fact.graded?.[locale] : undefined;
}

function sizeText(fact: Fact): string | undefined {
  return (fact.kind === 'rate' || fact.kind === 'distribution') && fact.n !== undefined ? `n\u00a0=\u00a0${fact.n}` : undefined;
}

function noMaximumOf(fact: Fact, locale: Locale): string | undefined {
  return fact.kind === 'dose' ? fact.noMaximum?.[locale] : undefined;
}
