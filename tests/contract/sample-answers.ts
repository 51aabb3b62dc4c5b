import type { Condition } from '../../src/clinical/instrument/condition.ts';
import type { ClinicalInstrument, Input } from '../../src/clinical/instrument/instrument.ts';
import type { RawAnswer } from '../../src/clinical/instrument/read-answers.ts';

/** Every condition of an instrument's rule. */
export function conditionsOf({ rule, contradictions }: ClinicalInstrument): Condition[] {
  const found = contradictions.map(({ when }) => when);
  if ('gate' in rule && rule.gate) found.push(rule.gate);
  if (rule.kind === 'grade') found.push(...rule.domains.flatMap(({ levels }) => levels.map(({ when }) => when)));
  if (rule.kind === 'points') found.push(...rule.items.flatMap(({ options }) => options.map(({ when }) => when)));
  if (rule.kind === 'count') found.push(...rule.criteria.map(({ when }) => when));
  if (rule.kind === 'match') found.push(...rule.outcomes.map(({ when }) => when));
  return found.flatMap(flat);
}

function flat(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all.flatMap(flat);
  return 'of' in condition ? condition.of.flatMap(flat) : [condition];
}

/** The values of a number that matter: each limit it is compared with, both sides of it, and the ends of its range. */
export function valuesOf(instrument: ClinicalInstrument, input: Extract<Input, { kind: 'number' }>): number[] {
  const { range, whole } = input.measure;
  const limits = conditionsOf(instrument).flatMap((each) => ('input' in each && each.input === input.id && !('is' in each) && each.over === undefined ? [each.atLeast, each.above, each.atMost, each.below] : []));
  const step = whole ? 1 : 0.001;
  const values = [...range, ...limits.flatMap((limit) => (limit === undefined ? [] : [limit - step, limit, limit + step]))];
  return [...new Set(values.map((value) => Number(value.toFixed(6))))].filter((value) => value >= range[0] && value <= range[1]).sort((a, b) => a - b);
}

/** The answers to try for an input, in the order of the declaration or of size. */
export function answersFor(instrument: ClinicalInstrument, input: Input): RawAnswer[] {
  if (input.kind === 'choice') return input.options.map(({ id }) => id);
  const { unit } = input.measure.units[0];
  if (input.kind === 'series') return [];
  return valuesOf(instrument, input).map((value) => ({ value, unit, confirmed: true }));
}
