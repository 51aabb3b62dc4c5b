import type { ClinicalInstrument } from '../../src/clinical/instrument/instrument.ts';
import { evaluate } from '../../src/clinical/instrument/evaluate.ts';
import { isRow } from '../../src/clinical/instrument/answers.ts';
import { readAnswers } from '../../src/clinical/instrument/read-answers.ts';
import { longestRun } from '../../src/clinical/formulas/neutrophil-runs.ts';
import { shortfall, type Adapter, type VectorInputs } from './adapter.ts';
import { calculations } from './calculations.ts';
import { differences } from './compare.ts';
import { definitions } from './definitions.ts';
import { grading } from './grading.ts';
import { scores } from './scores.ts';

/** One worked example of the vector format. */
export interface Vector {
  id: string;
  instrument: string;
  inputs: VectorInputs;
  expected: Readonly<Record<string, unknown>>;
}

export interface VectorReport {
  vector: Vector;
  state: 'passed' | 'failed' | 'skipped';
  /** Of a failure each difference; of a skip the reason. */
  lines: string[];
}

/** Every instrument that the format names. */
export const adapters: Readonly<Record<string, Adapter>> = { ...grading, ...scores, ...definitions, ...calculations };

/** Runs one vector through the function that the pages use. */
export function runVector(vector: Vector, instrumentOf: (id: string) => ClinicalInstrument): VectorReport {
  const adapter = adapters[vector.instrument];
  if (!adapter) return { vector, state: 'skipped', lines: [`There is no instrument "${vector.instrument}".`] };
  const unknown = Object.keys(vector.inputs).filter((name) => !adapter.keys.includes(name));
  if (unknown.length > 0) return { vector, state: 'failed', lines: unknown.map((name) => `inputs.${name}: the instrument has no such input`) };
  const given = adapter.answers(vector.inputs);
  const instrument = instrumentOf(adapter.instrument);
  const outcome = evaluate(instrument, given);
  const says = adapter.says(outcome, vector.inputs, (id, other) => evaluate(instrumentOf(id), other));
  const lines = differences(vector.expected, { ...shortfall(outcome, given), ...runs(instrument, given), ...says });
  if (lines.length > 0 && outcome.kind === 'refused') lines.push(`refused: ${JSON.stringify(outcome.refusals)}`);
  return { vector, state: lines.length === 0 ? 'passed' : 'failed', lines };
}

/** The lengths of neutropenia that some vectors expect beside the grade. */
function runs(instrument: ClinicalInstrument, given: Parameters<typeof evaluate>[1]): Record<string, unknown> {
  const daily = readAnswers(instrument.inputs, given).answers['daily'];
  if (!isRow(daily)) return {};
  const values = daily.filter((value) => value !== null);
  return { longest_days_le_0_5: longestRun(values, 0.5), longest_days_le_0_1: longestRun(values, 0.1) };
}
