import { datedPlan, type PlanItem } from '../clinical/schedule/dated-plan.ts';
import { visitTimeText, visitWindowText } from '../format/visit-time.ts';
import type { Locale } from '../i18n/locales.ts';
import { word } from '../i18n/words.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { scheduleOf, type Schedule } from '../model/schedule.ts';
import { handoverPart, type HandoverLine, type HandoverPart } from '../schema/handover.ts';
import type { When } from '../schema/schedule.ts';
import { whoText } from './schedule-visits.ts';
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
  window?: string | undefined;
  who: string;
  checks: string;
  to: string;
}

/** One sheet for the hospital that takes over, of one product. */
export interface HandoverView {
  id: string;
  title: string;
  product: string;
  parts: { part: HandoverPart; title: string; lines: SheetLine[] }[];
  /** The checks of every visit below. */
  always: string;
  visits: SheetVisit[];
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
    ...visitsFor(scheduleOf(catalogue, 'follow-up'), id, locale),
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

/** The visits that the home hospital takes part in. What each of them must have stands once; a visit names what comes in addition. */
function visitsFor(schedule: Schedule, product: string, locale: Locale): { always: string; visits: SheetVisit[] } {
  // The day does not matter: only which checks belong to the product.
  const plan = datedPlan(schedule, '2026-01-01', { product });
  const visits = schedule.visits.filter(({ when }) => firstDay(when) >= FIRST_DAY).map((visit) => ({
    visit,
    // For everybody, or for a group that the product settles.
    items: plan.visits.find((each) => each.visit === visit.id)?.items.filter((item) => item.need === 'required' && (item.group === undefined || item.certain)) ?? [],
  }));
  const planned = visits.filter(({ visit }) => visit.when.kind !== 'after');
  const always = new Set(schedule.checks.map(({ id }) => id).filter((id) => planned.every(({ items }) => items.some(({ check }) => check === id))));
  const isAlways = ({ check }: PlanItem) => always.has(check);
  return {
    always: checksText(schedule, planned.flatMap(({ items }) => items.filter(isAlways)), locale),
    visits: visits.map(({ visit, items }) => ({
      title: visit.label[locale],
      when: visitTimeText(visit.when, locale),
      window: visitWindowText(visit.when, locale),
      who: whoText(visit.who, locale),
      checks: checksText(schedule, visit.when.kind === 'after' ? items : items.filter((item) => !isAlways(item)), locale) || word('handover.nothing', locale),
      to: href(`pathway/follow-up#${visit.id}`),
    })),
  };
}

/** The names of checks, each once; a star marks one that is a proposal, at any of the visits. */
function checksText(schedule: Schedule, items: readonly PlanItem[], locale: Locale): string {
  const open = new Set(schedule.cells.filter(({ checked }) => checked === 'unverified').map(({ address }) => address));
  const ids = [...new Set(items.map(({ check }) => check))];
  return ids.map((id) => {
    const name = schedule.checks.find((check) => check.id === id)!.label[locale];
    return items.some(({ check, address }) => check === id && open.has(address)) ? `${name}\u00a0*` : name;
  }).join('; ');
}

function firstDay(when: When): number {
  if (when.kind === 'infusion') return 0;
  if (when.kind === 'days') return when.from;
  return when.kind === 'day' ? when.day : Number.POSITIVE_INFINITY;
}
