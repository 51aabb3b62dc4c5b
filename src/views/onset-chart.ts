import { factText } from '../format/fact.ts';
import { amountText } from '../format/number.ts';
import { quantityText } from '../format/units.ts';
import type { Locale } from '../i18n/locales.ts';
import { word } from '../i18n/words.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Distribution } from '../schema/fact.ts';
import { factEntry } from './fact.ts';

/** One row of a chart: where its marks stand, in the units of the drawing. */
export interface ChartRow {
  label: string;
  value: string;
  y: number;
  x: number;
  low?: number;
  high?: number;
  /** A range is a solid line with a circle, a quartile range a dashed line with a diamond. */
  kind: 'range' | 'iqr' | 'none';
}

/** A chart of spreads over days, drawn for one width. */
export interface OnsetChartView {
  width: number;
  height: number;
  axisY: number;
  /** On a phone the value stands on a line of its own. */
  narrow: boolean;
  ticks: { x: number; text: string; marked: boolean }[];
  rows: ChartRow[];
  description: string;
}

/** Height of a row: one line of words beside the marks, or two on a phone. */
const ROW = { wide: 44, narrow: 58 };
const TOP = 10;
const AXIS = 44;
const MARGIN = 14;
const TICKS = [0, 1, 2, 4, 7, 14, 28, 60];
/** Days that a reader knows: a week, and the usual end of close monitoring. */
const MARKED = [7, 28];

/**
 * Places medians and ranges in days on an axis that is wide for the first days and narrow for later ones (logarithm of day + 1).
 *
 * @param width - Width of the drawing: 720 for screens and paper, 360 for phones.
 * @throws Error when a fact is not a distribution in days.
 */
export function onsetChartView(catalogue: Catalogue, addresses: readonly string[], locale: Locale, width: number): OnsetChartView {
  const facts = addresses.map((address) => daysOf(catalogue, address));
  const last = Math.max(...facts.map((fact) => Math.max(fact.centre.value, fact.spread?.high ?? 0)), 28);
  const x = (day: number) => Math.round(MARGIN + (Math.log1p(day) / Math.log1p(last)) * (width - 2 * MARGIN));
  const row = width < 500 ? ROW.narrow : ROW.wide;
  const rows = facts.map((fact, index): ChartRow => ({
    label: fact.label[locale],
    value: shortText(fact, locale),
    y: TOP + index * row,
    x: x(fact.centre.value),
    ...(fact.spread ? { low: x(fact.spread.low), high: x(fact.spread.high) } : {}),
    kind: fact.spread === undefined ? 'none' : fact.spread.kind === 'range' ? 'range' : 'iqr',
  }));
  const axisY = TOP + facts.length * row + 6;
  return {
    width, axisY, rows,
    narrow: width < 500,
    height: axisY + AXIS,
    ticks: TICKS.filter((day) => day <= last).map((day) => ({ x: x(day), text: String(day), marked: MARKED.includes(day) })),
    description: `${facts.map((fact) => `${fact.label[locale]}: ${factText(fact, locale)}`).join('. ')}. ${word('chart.days', locale)}.`,
  };
}

function shortText(fact: Distribution, locale: Locale): string {
  const spread = fact.spread ? ` (${amountText([fact.spread.low, fact.spread.high], locale)})` : '';
  return `${fact.centre.kind === 'median' ? 'median' : word('chart.mean', locale)} ${quantityText(fact.centre.value, 'ratio', locale)}${spread}`;
}

function daysOf(catalogue: Catalogue, address: string): Distribution {
  const { fact } = factEntry(catalogue, address);
  if (fact.kind !== 'distribution' || fact.unit !== 'day') throw new Error(`"${address}" is not a spread in days.`);
  return fact;
}
