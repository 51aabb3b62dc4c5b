import type { Check } from './check.ts';
import { COUNT_UNIT, MEASURE_UNIT, NUMBER } from './number-patterns.ts';
import { reportMatches } from './prose.ts';

const PATTERN = new RegExp(String.raw`(?<![\p{L}\d.,/])${NUMBER}[\u00a0 -]?(?:${MEASURE_UNIT}|${COUNT_UNIT})(?![\p{L}\d])`, 'gu');

/** A clinical number that no source stands beside cannot be checked by its reader. */
export const uncitedNumber: Check = {
  name: 'uncited-number',
  run(catalogue, report) {
    reportMatches(catalogue, PATTERN, report, ([text], block) => {
      if (block.cited) return undefined;
      return {
        what: `The number "${text.trim()}" has no source in its paragraph, list item or table row.`,
        fix: 'Add the citation [@key] of the work it was read in, or show a fact with <Fact of="…" />.',
      };
    });
  },
};
