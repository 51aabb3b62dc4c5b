import { isNamedGrade, nextGrade } from '../format/named-grade.ts';
import type { Check } from './check.ts';
import { shownLabels } from './labels.ts';
import { reportMatches } from './prose.ts';

const FIX = 'Show it with <GradeRef of="crs-astct-2019" n="…" />, or write the system and year after it, for example "grade 2 (Lee 2014)".';

/** The same patient can be grade 2 in one system and grade 3 in another: a grade without its system is a trap. */
export const bareGrade: Check = {
  name: 'bare-grade',
  run(catalogue, report) {
    reportMatches(catalogue, nextGrade(), report, (match, block) => {
      if (isNamedGrade(block.text, match)) return undefined;
      return { what: `"${match[0]}" names no grading system and year.`, fix: FIX };
    });
    for (const { text, file, at } of shownLabels(catalogue)) {
      for (const match of text.matchAll(nextGrade())) {
        if (!isNamedGrade(text, match)) report({ file, ...at, what: `"${match[0]}" in this label names no grading system and year.`, fix: 'Write the system and year after it, for example "grade 3 (ASTCT 2019)".' });
      }
    }
  },
};
