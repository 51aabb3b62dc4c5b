import type { Check } from './check.ts';
import { reportMatches } from './prose.ts';

const PATTERN = /\b(?:grades?|grad(?:en|er)?)[\u00a0 ][0-5](?:\s?(?:[-–]|to|till|or|eller|and|och)\s?[1-5])?/giu;
const NAMED = /^[^.;:()]{0,28}\((?=[^)]*(?:\b(?:19|20)\d\d\b|CTCAE|label's own scale|Penn|CARTOX))[^)]*\)/u;

/** The same patient can be grade 2 in one system and grade 3 in another: a grade without its system is a trap. */
export const bareGrade: Check = {
  name: 'bare-grade',
  run(catalogue, report) {
    reportMatches(catalogue, PATTERN, report, (match, _block, text) => {
      if (NAMED.test(text.slice(match.index + match[0].length))) return undefined;
      return {
        what: `"${match[0]}" names no grading system and year.`,
        fix: 'Show it with <GradeRef of="crs-astct-2019" n="…" />, or write the system and year after it, for example "grade 2 (Lee 2014)".',
      };
    });
  },
};
