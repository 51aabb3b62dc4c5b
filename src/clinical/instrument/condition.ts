import { isWithin, type Limits } from '../quantity/compare.ts';
import { isRow, type Answer, type Answers, type Between } from './answers.ts';
import { all, atLeastOf, type Truth } from './truth.ts';

/** A condition on answers. Numbers are in the first unit of their measure. */
export type Condition =
  | { input: string; is: readonly string[] }
  /** A number, or its ratio to another: creatinine over its upper limit of normal. */
  | ({ input: string; over?: string | undefined } & Limits)
  | { all: readonly Condition[] }
  | { atLeastOf: number; of: readonly Condition[] };

/** Whether a condition holds; undefined while the answers that would decide it are missing. Absent is never zero and never "no". */
export function holds(condition: Condition, answers: Answers): Truth {
  if ('all' in condition) return all(condition.all.map((part) => holds(part, answers)));
  if ('atLeastOf' in condition) return atLeastOf(condition.atLeastOf, condition.of.map((part) => holds(part, answers)));
  const answer = answers[condition.input];
  if (answer === undefined) return undefined;
  if ('is' in condition) return typeof answer === 'string' && condition.is.includes(answer);
  const number = bounds(answer);
  const divisor = condition.over === undefined ? { from: 1, to: 1 } : bounds(answers[condition.over]);
  if (!number || !divisor) return undefined;
  return lieWithin({ from: number.from / divisor.to, to: number.to / divisor.from }, condition);
}

function bounds(answer: Answer | undefined): Between | undefined {
  if (typeof answer === 'number') return { from: answer, to: answer };
  return typeof answer === 'object' && !isRow(answer) ? answer : undefined;
}

/** Limits describe one stretch of numbers: a value lies in it for certain, possibly, or not. */
function lieWithin({ from, to }: Between, { atLeast, above, atMost, below }: Limits): Truth {
  if (!isWithin(to, { atLeast, above }) || !isWithin(from, { atMost, below })) return false;
  return isWithin(from, { atLeast, above }) && isWithin(to, { atMost, below }) ? true : undefined;
}
