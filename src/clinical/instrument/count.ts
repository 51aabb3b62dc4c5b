import type { Answers } from './answers.ts';
import { holds } from './condition.ts';
import type { CountRule } from './instrument.ts';
import type { Finding } from './outcome.ts';
import { atLeastOf, type Truth } from './truth.ts';

type CountFinding = Extract<Finding, { of: 'count' }>;

/** Counts the criteria that are met. A test that was not done is neither met nor unmet: it widens the bounds. */
export function count(rule: CountRule, answers: Answers): CountFinding {
  const criteria: Record<string, Truth> = Object.fromEntries(rule.criteria.map(({ id, when }) => [id, holds(when, answers)]));
  const truths = Object.values(criteria);
  return {
    of: 'count',
    atLeast: truths.filter((truth) => truth === true).length,
    atMost: truths.filter((truth) => truth !== false).length,
    criteria,
    fulfilled: atLeastOf(rule.needed, truths),
  };
}
