import type { Outcome } from '../../src/clinical/instrument/outcome.ts';
import type { RawAnswer } from '../../src/clinical/instrument/read-answers.ts';

export type VectorInputs = Readonly<Record<string, unknown>>;
export type Given = Record<string, RawAnswer | undefined>;

/** Turns the names of the vector format into those of an instrument, and its outcome back. It decides nothing clinical. */
export interface Adapter {
  /** The instrument, a file in content/instruments/. */
  instrument: string;
  /** Every input name of the format; one that is not named here fails the vector, so that nothing is ignored. */
  keys: readonly string[];
  answers(inputs: VectorInputs): Given;
  /** What the outcome says, by the names that vectors expect. */
  says(outcome: Outcome, inputs: VectorInputs, evaluateOther: (instrument: string, given: Given) => Outcome): Record<string, unknown>;
}

/** More than one right reading: an incomplete outcome has no grade, and a bound. */
export class Either {
  readonly options: readonly unknown[];
  constructor(...options: unknown[]) {
    this.options = options;
  }
}

/** A number under one of several names, each with its unit; the names state the unit, so it is confirmed. */
export function reading(inputs: VectorInputs, names: Readonly<Record<string, string>>): RawAnswer | undefined {
  for (const [name, unit] of Object.entries(names)) {
    const value = inputs[name];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'number') return String(value);
    // Only a unit that the reader may have mistaken is confirmed: the first of the list is the Swedish one.
    return { value, unit, confirmed: unit !== Object.values(names)[0] };
  }
  return undefined;
}

/** A choice; values that are not in the list go through unchanged, to be refused. */
export function choice(value: unknown, ids: Readonly<Record<string, string>> = {}): string | undefined {
  if (value === undefined || value === null) return undefined;
  return ids[String(value)] ?? String(value).replaceAll('_', '-');
}

/** Yes or no. A finding that the format leaves out was looked for and is absent, where `absent` says so. */
export function yesNo(value: unknown, absent?: 'no'): string | undefined {
  if (value === undefined || value === null) return absent;
  return value === true ? 'yes' : value === false ? 'no' : String(value);
}

/** The grade, or null while it is not certain. */
export function gradeOf(outcome: Outcome): number | null {
  return outcome.kind === 'result' && outcome.finding.of === 'grade' ? outcome.finding.atLeast : null;
}

/** A value of a formula, or null. */
export function valueOf(outcome: Outcome, name: string): number | null {
  return outcome.kind !== 'refused' && outcome.finding.of === 'values' ? (outcome.finding.values[name] ?? null) : null;
}

/** Why there is no result, in the words of the format. */
export function shortfall(outcome: Outcome, given: Given): Record<string, unknown> {
  const hasAnswers = Object.values(given).some((answer) => answer !== undefined && !(typeof answer === 'object' && 'values' in answer && answer.values.length === 0));
  const finding = outcome.kind === 'refused' ? undefined : outcome.finding;
  const bounds = finding && 'atLeast' in finding ? { at_least: finding.atLeast, at_most: finding.atMost } : {};
  if (outcome.kind === 'result') return { error: null, incomplete: false, refused: false };
  if (outcome.kind === 'incomplete') return { error: hasAnswers ? 'missing_input' : 'no_data', incomplete: true, refused: false, missing: [...outcome.missing], ...bounds };
  return { error: outcome.refusals[0]!.kind.replaceAll('-', '_'), incomplete: false, refused: true };
}
