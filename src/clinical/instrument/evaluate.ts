import { formulas } from '../formulas/index.ts';
import { preparations } from '../formulas/preparations.ts';
import type { Answers } from './answers.ts';
import { holds } from './condition.ts';
import { count } from './count.ts';
import { grade } from './grade.ts';
import type { ClinicalInstrument } from './instrument.ts';
import { match } from './match.ts';
import type { Finding, Outcome, Refusal } from './outcome.ts';
import { points } from './points.ts';
import { readAnswers, type RawAnswer } from './read-answers.ts';

/**
 * Evaluates an instrument on what was answered. Nothing that is typed throws: an answer that cannot be used is refused with its
 * reason, an answer that is missing leaves the outcome incomplete and bounded.
 *
 * @param instrument - The declaration with every limit as a number, in the first unit of its measure.
 * @param given - Answers by input: the id of a choice, or a value with its unit. What was not answered is absent.
 * @returns A result; or what is known so far and what is missing; or why the answers were refused.
 */
export function evaluate(instrument: ClinicalInstrument, given: Readonly<Record<string, RawAnswer | undefined>>): Outcome {
  const read = readAnswers(instrument.inputs, given);
  if (read.refusals.length > 0) return { kind: 'refused', refusals: read.refusals };
  const answers: Answers = instrument.prepare === undefined ? read.answers : { ...read.answers, ...preparation(instrument.prepare)(read.answers) };
  const refusals = [...contradictions(instrument, answers), ...notApplicable(instrument, answers)];
  if (refusals.length > 0) return { kind: 'refused', refusals };

  const { finding, missing } = find(instrument, answers, read.missing);
  const { assumed } = read;
  return isSettled(finding, missing) ? { kind: 'result', finding, assumed } : { kind: 'incomplete', finding, missing, assumed };
}

function find({ rule }: ClinicalInstrument, answers: Answers, missing: readonly string[]): { finding: Finding; missing: readonly string[] } {
  switch (rule.kind) {
    case 'grade': return { finding: grade(rule, answers), missing };
    case 'points': return { finding: points(rule, answers), missing };
    case 'count': return { finding: count(rule, answers), missing };
    case 'match': return { finding: match(rule, answers), missing };
    case 'formula': {
      const formula = formulas[rule.formula];
      if (!formula) throw new RangeError(`There is no formula "${rule.formula}".`);
      const { values, says, missing: wanting } = formula(answers, rule.parameters as never);
      return { finding: { of: 'values', values, says }, missing: wanting };
    }
  }
}

/** Whether no missing answer can change the finding. */
function isSettled(finding: Finding, missing: readonly string[]): boolean {
  switch (finding.of) {
    case 'grade': return finding.atLeast === finding.atMost;
    case 'points': return finding.gate === true && finding.atLeast === finding.atMost;
    case 'count': return finding.atLeast === finding.atMost;
    case 'match': return finding.outcome !== undefined;
    case 'values': return missing.length === 0;
  }
}

function contradictions({ contradictions: list }: ClinicalInstrument, answers: Answers): Refusal[] {
  return list.filter(({ when }) => holds(when, answers) === true).map(({ id, inputs }) => ({ kind: 'contradiction', id, inputs }));
}

/** A score whose gate is closed is not a score of 0. */
function notApplicable({ rule }: ClinicalInstrument, answers: Answers): Refusal[] {
  if (rule.kind !== 'points' || rule.gate === undefined || holds(rule.gate, answers) !== false) return [];
  return [{ kind: 'not-applicable', id: 'gate', inputs: inputsOf(rule.gate) }];
}

function inputsOf(condition: NonNullable<Extract<ClinicalInstrument['rule'], { kind: 'points' }>['gate']>): string[] {
  if ('all' in condition) return condition.all.flatMap(inputsOf);
  if ('atLeastOf' in condition) return condition.of.flatMap(inputsOf);
  return [condition.input];
}

function preparation(name: string): (answers: Answers) => Answers {
  const prepare = preparations[name];
  if (!prepare) throw new RangeError(`There is no preparation "${name}".`);
  return prepare;
}
