import { datedPlan, type PlanItem } from '../clinical/schedule/dated-plan.ts';
import { visitTimeText, visitWindowText } from '../format/visit-time.ts';
import type { Locale } from '../i18n/locales.ts';
import { word } from '../i18n/words.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { scheduleOf, type Schedule } from '../model/schedule.ts';
import { handoverPart, type HandoverLine, type HandoverPart } from '../schema/handover.ts';
import { need, type Need, type When } from '../schema/schedule.ts';
import { href } from './site.ts';
import { basisText, isOpen, statementRows, type StatementRow } from './statement-rows.ts';

/** The day from which the home hospital takes part in every visit. */
const FIRST_DAY = 28;

/** One line of a sheet; its text is a label that shows facts. */
export interface SheetLine {
  text: string;
  basis: string;
  open: boolean;
}

export interface SheetVisit {
  title: string;
  when: string;
  /** The window with both ends; undefined where none is stated. */
  window?: string | undefined;
  /** Nobody has read the time in a source. */
  openTime: boolean;
  leads: string;
  openLeads: boolean;
  to: string;
}

export interface SheetCell {
  need: Need;
  open: boolean;
}

/** One sheet for the hospital that takes over, of one product. */
export interface HandoverView {
  id: string;
  title: string;
  product: string;
  parts: { part: HandoverPart; title: string; lines: SheetLine[] }[];
  visits: SheetVisit[];
  /** One row for each check, with a cell for each visit. */
  checks: { name: string; cells: (SheetCell | undefined)[] }[];
}

/** The products that have a sheet. */
export function handoverProducts(catalogue: Catalogue): { id: string; name: string; to: string }[] {
  return [...catalogue.products].map(([id, { value }]) => ({ id, name: `${value.shortName} (${value.brand})`, to: href(`pathway/handover/${id}`) }));
}

export function handoverView(catalogue: Catalogue, id: string, locale: Locale): HandoverView {
  const product = catalogue.products.get(id)?.value;
  if (!product) throw new Error(`There is no product "${id}".`);
  const lines = linesFor(catalogue, id, product.vector);
  return {
    id,
    title: word('handover.title', locale, { product: `${product.shortName} (${product.brand})` }),
    product: `${product.inn} (${product.brand}), ${product.target}`,
    parts: handoverPart.options.map((part) => ({ part, title: word(`handover.part.${part}`, locale), lines: lines.filter((line) => line.part === part).map((line) => lineView(catalogue, line, locale)) })),
    ...planFor(scheduleOf(catalogue, 'follow-up'), id, locale),
  };
}

/** Every line of the sheets with its sources, for the page that lists them. */
export function handoverRows(catalogue: Catalogue, locale: Locale, refs: string | undefined): StatementRow[] {
  return statementRows(catalogue, (catalogue.handover?.value.lines ?? []).map((line) => {
    const only = line.products?.map((id) => catalogue.products.get(id)?.value.shortName ?? id).join(', ') ?? (line.vector && word(`vector.${line.vector}`, locale));
    const label = [word(`handover.part.${line.part}`, locale), only].filter(Boolean).join(': ');
    return { ...line, label: { en: label, sv: label } };
  }), locale, refs);
}

function linesFor(catalogue: Catalogue, id: string, vector: string): HandoverLine[] {
  return (catalogue.handover?.value.lines ?? []).filter((line) => (line.products?.includes(id) ?? true) && (line.vector ?? vector) === vector);
}

function lineView(catalogue: Catalogue, line: HandoverLine, locale: Locale): SheetLine {
  return { text: line.text[locale], basis: basisText(line, locale), open: isOpen(catalogue, line, line.text[locale]) };
}

/** The visits that the home hospital takes part in, and every check that one of them must have. */
function planFor(schedule: Schedule, product: string, locale: Locale): Pick<HandoverView, 'visits' | 'checks'> {
  // The day does not matter: only which checks belong to the product.
  const plan = datedPlan(schedule, '2026-01-01', { product });
  const visits = schedule.visits.filter(({ when }) => firstDay(when) >= FIRST_DAY);
  // For everybody, or for a group that the product settles.
  const items = visits.map((visit) => plan.visits.find((each) => each.visit === visit.id)?.items.filter((item) => item.group === undefined || item.certain) ?? []);
  const open = new Set(schedule.cells.filter(({ checked }) => checked === 'unverified').map(({ address }) => address));
  return {
    visits: visits.map((visit) => ({
      title: visit.label[locale],
      when: visitTimeText(visit.when, locale),
      window: visitWindowText(visit.when, locale) ?? (visit.when.kind === 'days' ? visitTimeText(visit.when, locale) : undefined),
      openTime: visit.checked === 'unverified',
      leads: word(`schedule.role.${visit.who.role}`, locale),
      openLeads: visit.who.checked === 'unverified',
      to: href(`pathway/follow-up#${visit.id}`),
    })),
    checks: schedule.checks
      .filter(({ id }) => items.some((each) => each.some(({ check, need }) => check === id && need === 'required')))
      .map(({ id, label }) => ({ name: label[locale], cells: items.map((each) => signOf(each.filter(({ check }) => check === id), open)) })),
  };
}

/** What a visit asks of one check: the strongest need, and a star where any part of it is a proposal. */
function signOf(items: readonly PlanItem[], open: ReadonlySet<string>): SheetCell | undefined {
  const needed = need.options.find((each) => items.some((item) => item.need === each));
  return needed && { need: needed, open: items.some(({ address }) => open.has(address)) };
}

function firstDay(when: When): number {
  if (when.kind === 'infusion') return 0;
  if (when.kind === 'days') return when.from;
  return when.kind === 'day' ? when.day : Number.POSITIVE_INFINITY;
}
