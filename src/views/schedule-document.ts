import { shortReference } from '../format/vancouver.ts';
import { locales } from '../i18n/locales.ts';
import { referenceOf, type Catalogue } from '../model/catalogue.ts';
import { filledText } from '../model/fact-text.ts';
import { openCells, scheduleOf } from '../model/schedule.ts';
import { scheduleStatements } from '../model/schedule-statements.ts';
import type { Provenance } from '../schema/provenance.ts';

/** A schedule as one document for other programs: every cell with who, source and whether anybody has read it there. */
export function scheduleDocument(catalogue: Catalogue, id: string, edition: string) {
  const schedule = scheduleOf(catalogue, id);
  const statements = scheduleStatements(catalogue, id);
  const unverified = statements.filter(({ statement }) => statement.checked === 'unverified').length;
  const fill = (texts: Readonly<Record<string, string | undefined>> | undefined) =>
    texts && Object.fromEntries(locales.flatMap((locale) => (texts[locale] === undefined ? [] : [[locale, filledText(catalogue, texts[locale], locale)]])));
  return {
    id,
    title: schedule.title,
    status: catalogue.pages.get(`pathway/${id}`)?.data.value.governance.status ?? 'draft',
    edition,
    licence: 'CC-BY-4.0',
    dayZero: 'day of CAR-T infusion; spans and windows include both ends',
    counts: { cells: schedule.cells.length, unverifiedCells: openCells(schedule).length, statements: statements.length, unverifiedStatements: unverified },
    notice: 'Statements with checked = "unverified" are working proposals: nobody has read them in a source. Do not use them for care before they are checked.',
    visits: schedule.visits,
    diseases: schedule.diseases,
    groups: schedule.groups,
    categories: schedule.categories,
    checks: schedule.checks.map(({ stops, ...check }) => ({ ...check, stops: stops.map((stop) => ({ ...stop, text: fill(stop.text) })) })),
    cells: schedule.cells.map((cell) => ({ ...cell, detail: fill(cell.detail) })),
    reminders: schedule.reminders.map((reminder) => ({ ...reminder, words: reminder.words && { ...reminder.words, text: fill(reminder.words.text) }, source: factSource(catalogue, reminder.fact) })),
    products: schedule.products,
    references: referencesOf(catalogue, [...statements.map(({ statement }) => statement), ...schedule.reminders.flatMap(({ fact, words }) => words ?? catalogue.facts.get(fact ?? '')?.fact ?? [])]),
  };
}

/** Where a reminder's time comes from. */
function factSource(catalogue: Catalogue, address: string | undefined): Provenance | undefined {
  const fact = address === undefined ? undefined : catalogue.facts.get(address)?.fact;
  return fact && { region: fact.region, basis: fact.basis, sources: fact.sources, checked: fact.checked, note: fact.note, unsourced: fact.unsourced };
}

/** Every work that is cited, under the key that cites it. */
function referencesOf(catalogue: Catalogue, statements: readonly Pick<Provenance, 'sources'>[]) {
  const keys = [...new Set(statements.flatMap(({ sources }) => sources.map(({ ref }) => ref)))].sort();
  return Object.fromEntries(keys.flatMap((key) => {
    const item = referenceOf(catalogue, key);
    return item ? [[key, { text: shortReference(item), title: item.title, doi: item.DOI, pmid: item.PMID, url: item.URL }]] : [];
  }));
}
