import type { Answers } from '../instrument/answers.ts';
import { lateNeutrophils } from './late-neutrophils.ts';
import { neutrophilRuns } from './neutrophil-runs.ts';
import { shares } from './shares.ts';

/** Steps that derive answers from answers, by the name that an instrument uses. */
export const preparations: Readonly<Record<string, (answers: Answers) => Answers>> = {
  'neutrophil-runs': neutrophilRuns,
  'late-neutrophils': lateNeutrophils,
  shares,
};
