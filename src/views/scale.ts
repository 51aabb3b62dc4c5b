import { editionText, gradeText } from '../format/grade.ts';
import { amountText } from '../format/number.ts';
import type { Locale } from '../i18n/locales.ts';
import { word } from '../i18n/words.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { instrumentLabels } from '../model/instrument-labels.ts';
import type { GradeNumber, Instrument, SumScale, WorstDomainScale } from '../schema/instrument.ts';
import { BlockCites, type CiteView } from './cite.ts';
import { isOpen } from './statement-rows.ts';

export interface RuleView {
  id: string;
  text: string;
  unverified: boolean;
  cites: CiteView[];
}

/** What every table of a scale has: its name, edition, sources and rules. */
export interface ScaleView {
  title: string;
  edition: string;
  population: string;
  unverified: boolean;
  cites: CiteView[];
  rules: RuleView[];
}

/** A whole scale of the worst-domain kind, as a table of domains by grades. */
export interface GradeTableView extends ScaleView {
  domains: { label: string; levels: (string | undefined)[] }[];
  death?: string | undefined;
}

/** A whole score, as a table of tasks and points. */
export interface ScoreTableView extends ScaleView {
  items: { label: string; points: string; options: { label: string; points: number }[] }[];
  maximum: number;
  bands: { range: string; label: string }[];
}

/** A definition by number of criteria. */
export interface CountTableView extends ScaleView {
  needed: string;
  criteria: string[];
}

const grades: readonly GradeNumber[] = [1, 2, 3, 4];

/** The table of every domain and grade of a scale, with the rules that change a grade. */
export function gradeTableView(catalogue: Catalogue, id: string, locale: Locale, refs: string | undefined): GradeTableView {
  const scale = worstDomainScale(catalogue, id);
  return {
    ...scaleView(catalogue, scale, locale, refs),
    domains: scale.domains.map(({ label, levels }) => ({ label: label[locale], levels: grades.map((grade) => levels[grade]?.[locale]) })),
    death: scale.death?.[locale],
  };
}

/** The table of a score. */
export function scoreTableView(catalogue: Catalogue, id: string, locale: Locale, refs: string | undefined): ScoreTableView {
  const scale = instrument(catalogue, id);
  if (scale.kind !== 'sum') throw new Error(`"${id}" is not a score.`);
  return {
    ...scaleView(catalogue, scale, locale, refs),
    items: scale.items.map(({ label, points, options = [] }) => ({
      label: label[locale],
      points: points === undefined ? '' : String(points),
      options: options.map((option) => ({ label: option.label[locale], points: option.points })),
    })),
    maximum: maximumOf(scale),
    bands: scale.bands.map(({ from, to, label }) => ({ range: to === undefined ? `${from}+` : from === to ? String(from) : amountText([from, to], locale), label: label[locale] })),
  };
}

/** The table of a definition that counts criteria. */
export function countTableView(catalogue: Catalogue, id: string, locale: Locale, refs: string | undefined): CountTableView {
  const scale = instrument(catalogue, id);
  if (scale.kind !== 'count') throw new Error(`"${id}" does not count criteria.`);
  const needed = word('count.needed', locale, { needed: scale.needed, all: scale.criteria.length });
  return { ...scaleView(catalogue, scale, locale, refs), needed, criteria: scale.criteria.map(({ label }) => label[locale]) };
}

/** Which table shows a scale. */
export function scaleKind(catalogue: Catalogue, id: string): Instrument['kind'] {
  return instrument(catalogue, id).kind;
}

/** The head of one grade card: its criteria by domain. */
export function gradeCardView(catalogue: Catalogue, id: string, n: string, locale: Locale): { edition: string; criteria: { label: string; text: string }[] } {
  const scale = worstDomainScale(catalogue, id);
  const grade = Number(n) as GradeNumber;
  const criteria = scale.domains.flatMap(({ label, levels }) => {
    const text = levels[grade]?.[locale];
    return text === undefined ? [] : [{ label: label[locale], text }];
  });
  return { edition: editionText(scale), criteria };
}

/** The source line of a row of grade cards. */
export function scaleSource(catalogue: Catalogue, id: string, locale: Locale, refs: string | undefined): Pick<ScaleView, 'title' | 'edition' | 'unverified' | 'cites'> {
  return scaleView(catalogue, { ...instrument(catalogue, id), rules: [] }, locale, refs);
}

/** A grade in running text, with its system and year. */
export function gradeRefText(catalogue: Catalogue, id: string, grade: { n: string; to?: string | undefined; orWorse?: string | undefined }, locale: Locale): string {
  return gradeText(instrument(catalogue, id), { n: grade.n, to: grade.to, orWorse: grade.orWorse === 'yes' }, locale);
}

export function scaleView(catalogue: Catalogue, scale: Instrument, locale: Locale, refs: string | undefined): ScaleView {
  const cites = new BlockCites(catalogue, refs);
  return {
    title: scale.title[locale],
    edition: editionText(scale),
    population: scale.population[locale],
    unverified: isOpen(catalogue, scale, labelTexts(scale, locale)),
    cites: cites.ofText(scale, labelTexts(scale, locale)),
    rules: scale.rules.map((rule) => ({ id: rule.id, text: rule.text[locale], unverified: isOpen(catalogue, rule, rule.text[locale]), cites: cites.ofText(rule, rule.text[locale]) })),
  };
}

/** Every label of a scale in one text, for the facts that they show. */
function labelTexts(scale: Instrument, locale: Locale): string {
  return instrumentLabels(scale).map((label) => label[locale]).join(' ');
}

function worstDomainScale(catalogue: Catalogue, id: string): WorstDomainScale {
  const scale = instrument(catalogue, id);
  if (scale.kind !== 'worst-domain') throw new Error(`"${id}" has no grades.`);
  return scale;
}

function instrument(catalogue: Catalogue, id: string): Instrument {
  const file = catalogue.instruments.get(id);
  if (!file) throw new Error(`There is no scale "${id}".`);
  return file.value;
}

function maximumOf(scale: SumScale): number {
  return scale.items.reduce((total, item) => total + (item.points ?? Math.max(...(item.options ?? []).map((option) => option.points))), 0);
}
