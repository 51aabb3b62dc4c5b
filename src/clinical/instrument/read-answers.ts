import type { Reading } from '../quantity/measure.ts';
import { readMeasure } from '../quantity/read-measure.ts';
import type { Answer, Answers } from './answers.ts';
import { holds } from './condition.ts';
import type { Input } from './instrument.ts';
import type { Refusal } from './outcome.ts';

/** An answer as it was given: the id of a choice, a value with its unit, or a row of values. */
export type RawAnswer = string | Reading | { values: readonly (number | null)[]; unit: string; confirmed?: boolean | undefined };

export interface ReadAnswers {
  answers: Answers;
  refusals: Refusal[];
  /** Inputs whose presumed answer was taken. */
  assumed: string[];
  /** Inputs that are asked, count for the outcome, and have no answer. */
  missing: string[];
}

/** Reads what was given to an instrument's inputs, in their order. An input without an answer stays without one. */
export function readAnswers(inputs: readonly Input[], given: Readonly<Record<string, RawAnswer | undefined>>): ReadAnswers {
  const answers: Record<string, Answer> = {};
  const refusals: Refusal[] = [];
  const assumed: string[] = [];
  for (const input of inputs) {
    const raw = given[input.id];
    const read = raw === undefined ? presumed(input) : readOne(input, raw);
    if (read === undefined) continue;
    if (isRefusal(read)) refusals.push(read);
    else answers[input.id] = read;
    if (raw === undefined) assumed.push(input.id);
  }
  for (const name of Object.keys(given)) {
    if (given[name] !== undefined && !inputs.some(({ id }) => id === name)) refusals.push({ kind: 'unknown-answer', input: name, answer: '' });
  }
  const isAsked = ({ askWhen }: Input) => askWhen === undefined || holds(askWhen, answers) !== false;
  const missing = inputs.filter((input) => answers[input.id] === undefined && input.optional !== true && isAsked(input)).map(({ id }) => id);
  return { answers, refusals, assumed, missing };
}

const isRefusal = (read: Answer | Refusal): read is Refusal => typeof read === 'object' && 'kind' in read;

const presumed = (input: Input) => (input.kind === 'choice' ? input.assume : undefined);

function readOne(input: Input, raw: RawAnswer): Answer | Refusal {
  if (input.kind === 'choice') {
    const known = typeof raw === 'string' && input.options.some(({ id }) => id === raw);
    return known ? raw : { kind: 'unknown-answer', input: input.id, answer: typeof raw === 'string' ? raw : '' };
  }
  if (typeof raw === 'string') return { kind: 'not-a-number', input: input.id };
  if (input.kind === 'number') return 'value' in raw ? oneReading(input, raw) : { kind: 'not-a-number', input: input.id };
  if (!('values' in raw)) return { kind: 'not-a-number', input: input.id };
  if (raw.values.length > input.most) return { kind: 'too-many', input: input.id, most: input.most };
  const row: (number | null)[] = [];
  for (const value of raw.values) {
    if (value === null) {
      row.push(null);
      continue;
    }
    const read = oneReading(input, { value, unit: raw.unit, confirmed: raw.confirmed });
    if (typeof read !== 'number') return read;
    row.push(read);
  }
  return row;
}

function oneReading(input: Exclude<Input, { kind: 'choice' }>, reading: Reading): number | Refusal {
  const read = readMeasure(input.measure, reading);
  return read.kind === 'value' ? read.value : { ...read, input: input.id };
}
