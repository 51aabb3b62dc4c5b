import type { Answers } from './answers.ts';
import { holds } from './condition.ts';
import type { MatchRule } from './instrument.ts';
import type { Finding } from './outcome.ts';

type MatchFinding = Extract<Finding, { of: 'match' }>;

/** Finds the first outcome that holds; while an earlier one is open, none is named. */
export function match(rule: MatchRule, answers: Answers): MatchFinding {
  const possible: string[] = [];
  for (const { id, when } of rule.outcomes) {
    const truth = holds(when, answers);
    if (truth === false) continue;
    possible.push(id);
    if (truth === true) break;
  }
  return { of: 'match', outcome: possible.length === 1 ? possible[0] : undefined, possible };
}
