import type { Check } from './check.ts';
import { DOSE } from './number-patterns.ts';
import { reportMatches } from './prose.ts';

const PATTERN = new RegExp(DOSE, 'gu');

/** A dose in a sentence cannot be found, cited, translated or approved again when it changes. */
export const typedDose: Check = {
  name: 'typed-dose',
  run(catalogue, report) {
    reportMatches(catalogue, PATTERN, report, ([text]) => ({
      what: `The amount "${text}" is typed in prose.`,
      fix: 'State it as a fact in drug.yaml or content/thresholds/, and show it with <Dose of="…" /> or <Fact of="…" />.',
    }));
  },
};
