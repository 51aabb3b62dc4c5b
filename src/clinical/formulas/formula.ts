import type { Answers } from '../instrument/answers.ts';

/** What a formula gives: numbers and verdicts by name, and the inputs it still waits for. */
export interface FormulaResult {
  values: Record<string, number>;
  says: Record<string, string>;
  missing: string[];
}

/** Numbers are in the first unit of each input's measure; parameters come from content. */
export type Formula<Parameters> = (answers: Answers, parameters: Parameters) => FormulaResult;

/**
 * The numbers of the inputs that a formula needs.
 *
 * @returns The numbers in the order of the names, or the names without an answer.
 */
export function numbersOf(answers: Answers, names: readonly string[]): { numbers: number[] } | { missing: string[] } {
  const missing = names.filter((name) => typeof answers[name] !== 'number');
  return missing.length > 0 ? { missing } : { numbers: names.map((name) => answers[name] as number) };
}

/** A result that waits for inputs. */
export const waiting = (missing: string[]): FormulaResult => ({ values: {}, says: {}, missing });
