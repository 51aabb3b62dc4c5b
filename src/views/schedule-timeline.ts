import { quantityText } from '../format/units.ts';
import { numberText } from '../format/number.ts';
import { visitTimeText } from '../format/visit-time.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { scheduleOf } from '../model/schedule.ts';
import type { ScheduleVisit, When } from '../schema/schedule.ts';

/** One visit of the drawing, in its units. */
export interface TimelineRow {
  label: string;
  y: number;
  /** Days on which something is, as dots. */
  dots: number[];
  /** A span of days, thick; a window, thin. */
  span?: { from: number; to: number };
  window?: { from: number; to: number };
  /** It goes on without end. */
  open?: { from: number; to: number };
  /** Whether another than the centre leads. */
  away: boolean;
}

export interface TimelineView {
  width: number;
  height: number;
  axisY: number;
  rows: TimelineRow[];
  /** Where the label stands below the top of its row, and where the marks. */
  labelY: number;
  markY: number;
  ticks: { x: number; text: string; marked: boolean; anchor: 'middle' | 'end' }[];
  description: string;
}

const DAYS_PER_MONTH = 30.44;
const DAYS_PER_YEAR = 365.25;
const MARGIN = 12;
/** Width of the labels beside the drawing, and height of a row; on a phone the labels stand above the marks. */
const WIDE = { label: 230, row: 24, labelY: 17, markY: 12 };
const NARROW = { label: 0, row: 32, labelY: 12, markY: 22 };

/**
 * Places every visit on an axis that gives the first days the most room (logarithm to both sides of day 0). Months and years are
 * drawn by their mean length; dates are worked out elsewhere.
 *
 * @param width - 720 for screens and paper, 360 for phones.
 */
export function timelineView(catalogue: Catalogue, id: string, locale: Locale, width: number): TimelineView {
  const { visits } = scheduleOf(catalogue, id);
  const size = width < 500 ? NARROW : WIDE;
  const first = Math.min(...visits.map(({ when }) => daysOf(when)[0]));
  const last = Math.max(...visits.map(({ when }) => daysOf(when)[1]));
  const x = scale(first, last, size.label + MARGIN, width - MARGIN * 2);
  const axisY = visits.length * size.row + 8;
  const ticks = [
    ...[-30, 0, 7, 28, 100].map((day) => ({ day, text: numberText(day, locale) })),
    ...[1, 15].map((year) => ({ day: year * DAYS_PER_YEAR, text: quantityText(year, 'year', locale) })),
  ].filter(({ day }) => size === WIDE || day === 0 || day > 7);
  return {
    width, axisY,
    height: axisY + 44,
    labelY: size.labelY,
    markY: size.markY,
    rows: visits.map((visit, index) => rowOf(visit, index * size.row, x, width - 4, locale)),
    ticks: ticks.map(({ day, text }) => ({ x: x(day), text, marked: day === 0, anchor: x(day) > width - 40 ? 'end' : 'middle' })),
    description: visits.map((visit) => `${visit.label[locale]}: ${visitTimeText(visit.when, locale)}`).join('. '),
  };
}

function rowOf(visit: ScheduleVisit, y: number, x: (day: number) => number, edge: number, locale: Locale): TimelineRow {
  const { when } = visit;
  const row = { label: visit.label[locale], y, dots: [] as number[], away: visit.who.role !== 'centre' };
  const [from, to] = daysOf(when);
  if (when.kind === 'days') return { ...row, span: { from: x(from), to: x(to) } };
  if (when.kind === 'after') return { ...row, open: { from: x(from), to: edge } };
  if (when.kind === 'yearly') return { ...row, dots: Array.from({ length: when.toYear - when.fromYear + 1 }, (_, index) => x((when.fromYear + index) * DAYS_PER_YEAR)) };
  const window = when.kind !== 'infusion' && (when.before ?? when.after) !== undefined ? { from: x(from - (when.before ?? 0)), to: x(from + (when.after ?? 0)) } : undefined;
  return { ...row, dots: [x(from)], ...(window ? { window } : {}) };
}

/** The first and the last day of a visit, counted from infusion. */
function daysOf(when: When): [number, number] {
  if (when.kind === 'infusion') return [0, 0];
  if (when.kind === 'days') return [when.from, when.to];
  if (when.kind === 'day') return [when.day, when.day];
  if (when.kind === 'months') return [when.months * DAYS_PER_MONTH, when.months * DAYS_PER_MONTH];
  if (when.kind === 'yearly') return [when.fromYear * DAYS_PER_YEAR, when.toYear * DAYS_PER_YEAR];
  return [when.years * DAYS_PER_YEAR, when.years * DAYS_PER_YEAR];
}

function scale(first: number, last: number, from: number, to: number): (day: number) => number {
  const bent = (day: number) => Math.sign(day) * Math.log1p(Math.abs(day) / 2);
  const [low, high] = [bent(first), bent(last)];
  return (day) => Math.round(from + ((bent(day) - low) / (high - low)) * (to - from));
}
