import type { Measure } from '../quantity/measure.ts';
import type { Condition } from './condition.ts';

interface Asked {
  id: string;
  /** Asked only where this holds: the flow of oxygen only with oxygen. While it does not hold, the answer is not missing. */
  askWhen?: Condition | undefined;
  /** Refines or tests other answers; the outcome never waits for it. */
  optional?: boolean | undefined;
}

/** One question of an instrument. */
export type Input =
  | (Asked & {
      kind: 'choice';
      options: readonly { id: string }[];
      /** The answer that is taken, and said to be taken, where none is given. Only for what every reader would presume. */
      assume?: string | undefined;
    })
  | (Asked & { kind: 'number'; measure: Measure })
  /** A row of values, one a day or one a sample. */
  | (Asked & { kind: 'series'; measure: Measure; most: number });

/** Answers that cannot both be true. */
export interface Contradiction {
  id: string;
  when: Condition;
  inputs: readonly string[];
}

/** The grade is the worst of the domains; a gate, such as fever, must be open for any grade. */
export interface GradeRule {
  kind: 'grade';
  gate?: Condition | undefined;
  /** Lowest grade while the gate is open. */
  floor: 0 | 1;
  domains: readonly { id: string; levels: readonly { level: number; when: Condition }[] }[];
  /** When it holds, the grade is 5. */
  death?: Condition | undefined;
}

/** The total of points. Each item gives the points of the one option that holds. */
export interface PointsRule {
  kind: 'points';
  items: readonly { id: string; options: readonly { points: number; when: Condition }[] }[];
  /** What totals mean; both ends included. */
  bands: readonly { from: number; to: number }[];
  /** What must hold for the score to be used at all. */
  gate?: Condition | undefined;
}

/** A definition that is fulfilled when enough criteria are met. */
export interface CountRule {
  kind: 'count';
  needed: number;
  criteria: readonly { id: string; when: Condition }[];
}

/** The first outcome that holds. */
export interface MatchRule {
  kind: 'match';
  outcomes: readonly { id: string; when: Condition }[];
}

/** A named formula of src/clinical/formulas. */
export interface FormulaRule {
  kind: 'formula';
  formula: string;
  /** Doses, constants and choices that the formula takes from content. */
  parameters: unknown;
}

export type Rule = GradeRule | PointsRule | CountRule | MatchRule | FormulaRule;

/** An instrument with every limit as a number: what pages, tests and scripts evaluate. */
export interface ClinicalInstrument {
  id: string;
  inputs: readonly Input[];
  contradictions: readonly Contradiction[];
  /** A named step that derives answers from answers: days of neutropenia from daily counts. */
  prepare?: string | undefined;
  rule: Rule;
}
