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
  /** The label in as many lines as the drawing is wide enough for. */
  lines: string[];
  value: string;
  y: number;
  /** Where the marks stand below `y`. */
  marksAt: number;
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
  lineHeight: number;
  ticks: { x: number; text: string; marked: boolean }[];
  rows: ChartRow[];
  description: string;
}

/** Height of a row with one line of label, of one more line, and the signs that fit on a line, for each width. */
const WIDE = { row: 44, line: 16, signs: 88 };
const NARROW = { row: 58, line: 14, signs: 46 };
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
  const narrow = width < 500;
  const size = narrow ? NARROW : WIDE;
  let y = TOP;
  const rows = facts.map((fact): ChartRow => {
    const lines = linesOf(fact.label[locale], size.signs);
    const extra = (lines.length - 1) * size.line;
    const top = y;
    y += size.row + extra;
    return {
      lines,
      value: shortText(fact, locale),
      y: top,
      marksAt: extra + (narrow ? size.line : 0),
      x: x(fact.centre.value),
      ...(fact.spread ? { low: x(fact.spread.low), high: x(fact.spread.high) } : {}),
      kind: fact.spread === undefined ? 'none' : fact.spread.kind === 'range' ? 'range' : 'iqr',
    };
  });
  const axisY = y + 6;
  return {
    width, axisY, rows,
    narrow,
    lineHeight: size.line,
    height: axisY + AXIS,
    ticks: TICKS.filter((day) => day <= last).map((day) => ({ x: x(day), text: String(day), marked: MARKED.includes(day) })),
    description: `${facts.map((fact) => `${fact.label[locale]}: ${factText(fact, locale)}`).join('. ')}. ${word('chart.days', locale)}.`,
  };
}

/** Breaks a label at spaces into lines of at most so many signs. */
function linesOf(label: string, signs: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < signs) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
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
