import type { Finding, Outcome } from '../../clinical/instrument/outcome.ts';
import type { Truth } from '../../clinical/instrument/truth.ts';
import type { Locale } from '../../i18n/locales.ts';
import { quantityText } from '../units.ts';
import { refusalText } from './refusal-text.ts';
import type { Say, ToolTexts } from './tool-texts.ts';

/** An outcome in words: one line that says it, and lines that say how it came about. */
export interface OutcomeText {
  head: string;
  /** Of a grading scale the grade that is certain at least: for the badge and the link to its card. */
  grade?: number;
  lines: string[];
  /** Of a calculation: its steps. A record needs none of them. */
  working?: string[];
}

/** Writes what came out, what decided it, and what is still missing. Every grade carries its system and year. */
export function outcomeText(tool: ToolTexts, outcome: Outcome, locale: Locale, say: Say): OutcomeText {
  if (outcome.kind === 'refused') return { head: say('refused'), lines: outcome.refusals.map((refusal) => refusalText(tool, refusal, locale, say)) };
  const { finding, assumed } = outcome;
  const missing = outcome.kind === 'incomplete' ? outcome.missing : [];
  const name = (id: string) => tool.fields.find((field) => field.id === id)?.label ?? id;
  const text = findingText(tool, finding, outcome.kind === 'result', locale, say);
  const presumed = tool.fields.filter(({ id, shown: isShown }) => isShown && assumed.includes(id)).map(({ label, presumed: answer }) => `${label}: ${answer}`);
  return {
    ...text,
    lines: [
      ...text.lines,
      ...(missing.length > 0 ? [say('missing', { list: missing.map(name).join('; ') })] : []),
      ...(presumed.length > 0 ? [say('assumed', { list: presumed.join('; ') })] : []),
    ],
  };
}

function findingText(tool: ToolTexts, finding: Finding, isResult: boolean, locale: Locale, say: Say): OutcomeText {
  switch (finding.of) {
    case 'grade': return gradeText(tool, finding, isResult, say);
    case 'points': return pointsText(tool, finding, isResult, say);
    case 'count': return countText(tool, finding, isResult, say);
    case 'match': return { head: finding.outcome === undefined ? say('open') : tool.outcomes[finding.outcome]!, lines: [] };
    case 'values': return valuesText(tool, finding, locale, say);
  }
}

function gradeText({ short, edition, parts, closed }: ToolTexts, finding: Extract<Finding, { of: 'grade' }>, isResult: boolean, say: Say): OutcomeText {
  const { atLeast, atMost, gate, deciding } = finding;
  const places = { short, edition, n: atLeast, most: atMost };
  const decided = deciding.length > 0 ? [say('decided', { list: deciding.map((id) => parts[id] ?? id).join('; ') })] : [];
  if (gate === false && atLeast === 0) return { head: closed ?? say('grade.none', places), grade: 0, lines: [] };
  if (isResult) return { head: say(atLeast === 0 ? 'grade.none' : 'grade', places), grade: atLeast, lines: decided };
  return { head: say(atLeast === 0 ? 'grade.open' : 'grade.least', places), grade: atLeast, lines: [...decided, say('grade.most', places)] };
}

function pointsText({ short, edition, parts, bands }: ToolTexts, finding: Extract<Finding, { of: 'points' }>, isResult: boolean, say: Say): OutcomeText {
  const { atLeast, atMost, items, band } = finding;
  const meaning = band === undefined ? '' : `: ${bands[band]!}`;
  const head = `${say(isResult ? 'points' : atLeast === atMost ? 'points.least' : 'points.span', { short, edition, n: atLeast, most: atMost })}${meaning}`;
  const lines = Object.entries(items).map(([id, { atLeast: from, atMost: to }]) => `${parts[id] ?? id}: ${from === to ? from : say('open')}`);
  return { head, lines };
}

function countText({ short, edition, parts, needed = 0 }: ToolTexts, finding: Extract<Finding, { of: 'count' }>, isResult: boolean, say: Say): OutcomeText {
  const { atLeast, atMost, criteria, fulfilled } = finding;
  const verdict = fulfilled === undefined ? say('open') : say(fulfilled ? 'count.fulfilled' : 'count.not');
  const head = `${say(isResult ? 'count' : 'count.span', { short, edition, n: atLeast, most: atMost, all: Object.keys(criteria).length, needed })}: ${verdict}`;
  return { head, lines: Object.entries(criteria).map(([id, truth]) => `${parts[id] ?? id}: ${say(truthKey(truth))}`) };
}

const truthKey = (truth: Truth) => (truth === undefined ? 'criterion.open' : truth ? 'criterion.met' : 'criterion.not');

/** More results than this stand in the list: none of them alone is the result. */
const MOST_IN_HEAD = 4;

function valuesText({ title, outputs, verdicts, fields }: ToolTexts, { values, says }: Extract<Finding, { of: 'values' }>, locale: Locale, say: Say): OutcomeText {
  const known = [...outputs, ...conversionOutputs(fields, values)].filter(({ id }) => values[id] !== undefined);
  const line = ({ id, label, unit, decimals }: ToolTexts['outputs'][number]) => `${label}: ${quantityText(shown(values[id]!, decimals), unit, locale).trim()}`;
  const results = known.filter(({ step }) => !step).map(line);
  const steps = known.filter(({ step }) => step).map((output) => say('step', { text: line(output) }));
  const verdict = verdicts.filter(({ id, is }) => says[id] === is).map(({ label }) => label);
  if (results.length === 0) return { head: say('open'), lines: [], working: steps };
  const working = [...steps, say('rounded')];
  // What a result means, a cap or a drug that must not be given, stands before further numbers.
  if (results.length > MOST_IN_HEAD) return { head: title, lines: [...verdict, ...results], working };
  return { head: results[0]!, lines: [...verdict, ...results.slice(1)], working };
}

/** A number with its decimals; a small one that is not zero is never shown as 0. */
function shown(value: number, decimals: number): number {
  const fixed = Number(value.toFixed(decimals));
  return fixed !== 0 || value === 0 || decimals >= MOST_DECIMALS ? fixed : shown(value, decimals + 1);
}

const MOST_DECIMALS = 6;

/** Converted values are named after their input: "ldh in unit/l". */
function conversionOutputs(fields: ToolTexts['fields'], values: Readonly<Record<string, number>>): ToolTexts['outputs'] {
  return fields.flatMap(({ id, label, units }) => units.filter((unit) => values[`${id} in ${unit}`] !== undefined).map((unit) => ({ id: `${id} in ${unit}`, label, unit, decimals: 3, step: false })));
}
