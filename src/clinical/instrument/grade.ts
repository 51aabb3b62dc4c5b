import type { Answers } from './answers.ts';
import { holds } from './condition.ts';
import type { GradeRule } from './instrument.ts';
import type { Finding } from './outcome.ts';

const DEATH = 5;

type GradeFinding = Extract<Finding, { of: 'grade' }>;

/**
 * Grades by the worst domain. With answers missing, `atLeast` is the grade of what is known and `atMost` the worst that the
 * missing answers allow. A closed gate gives grade 0: the criteria of the scale are not met, whatever the domains say.
 */
export function grade(rule: GradeRule, answers: Answers): GradeFinding {
  const dead = rule.death ? holds(rule.death, answers) : false;
  const gate = rule.gate ? holds(rule.gate, answers) : true;
  const domains = Object.fromEntries(rule.domains.map(({ id, levels }) => [id, domainBounds(levels, answers)]));
  const bounds = Object.values(domains);
  const worst = (end: 'atLeast' | 'atMost') => Math.max(rule.floor, ...bounds.map((each) => each[end]));
  const atLeast = dead === true ? DEATH : gate === true ? worst('atLeast') : 0;
  const atMost = dead === true || dead === undefined ? DEATH : gate === false ? 0 : worst('atMost');
  const deciding = atLeast > 0 ? Object.keys(domains).filter((id) => domains[id]!.atLeast === atLeast) : [];
  return { of: 'grade', atLeast, atMost, gate, domains, deciding };
}

function domainBounds(levels: GradeRule['domains'][number]['levels'], answers: Answers): { atLeast: number; atMost: number } {
  let atLeast = 0;
  let atMost = 0;
  for (const { level, when } of levels) {
    const truth = holds(when, answers);
    if (truth === true) atLeast = Math.max(atLeast, level);
    if (truth !== false) atMost = Math.max(atMost, level);
  }
  return { atLeast, atMost };
}
