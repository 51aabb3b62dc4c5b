import type { ReadingResult } from '../quantity/measure.ts';
import type { Truth } from './truth.ts';

/** What the answers say so far. A bound is inclusive; both are equal once everything that matters is answered. */
export type Finding =
  | {
      of: 'grade';
      atLeast: number;
      atMost: number;
      /** Whether the criteria for any grade are met. */
      gate: Truth;
      domains: Readonly<Record<string, { atLeast: number; atMost: number }>>;
      /** The domains that reach the lower bound. */
      deciding: readonly string[];
    }
  | { of: 'points'; gate: Truth; atLeast: number; atMost: number; items: Readonly<Record<string, { atLeast: number; atMost: number }>>; band: number | undefined }
  | { of: 'count'; atLeast: number; atMost: number; criteria: Readonly<Record<string, Truth>>; fulfilled: Truth }
  | { of: 'match'; outcome: string | undefined; possible: readonly string[] }
  | { of: 'values'; values: Readonly<Record<string, number>>; says: Readonly<Record<string, string>> };

/** Why an answer was not taken. */
export type Refusal =
  | (Exclude<ReadingResult, { kind: 'value' }> & { input: string })
  | { kind: 'unknown-answer'; input: string; answer: string }
  | { kind: 'too-many'; input: string; most: number }
  | { kind: 'contradiction'; id: string; inputs: readonly string[] }
  /** The instrument does not apply to these answers: DIC points without a disease that causes DIC. */
  | { kind: 'not-applicable'; id: string; inputs: readonly string[] };

/** The outcome of an instrument. Nothing typed throws, and nothing missing is taken as zero. */
export type Outcome =
  | { kind: 'result'; finding: Finding; assumed: readonly string[] }
  | { kind: 'incomplete'; finding: Finding; missing: readonly string[]; assumed: readonly string[] }
  | { kind: 'refused'; refusals: readonly Refusal[] };
