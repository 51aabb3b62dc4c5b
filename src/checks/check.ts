import type { Catalogue } from '../model/catalogue.ts';
import type { Problem } from '../model/problem.ts';

/** Reports one problem; the name of the check is added by the run. */
export type Report = (problem: Omit<Problem, 'check'>) => void;

/** One rule over the whole of content. Its file is named like it, and its name is printed with every problem it finds. */
export interface Check {
  name: string;
  run(catalogue: Catalogue, report: Report): void;
}
