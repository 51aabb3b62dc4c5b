import type { Check } from './check.ts';
import { COUNT_UNIT, MEASURE_UNIT, NUMBER } from './number-patterns.ts';
import { reportMatches } from './prose.ts';

const WORD = String.raw`(?:≥|≤|>|<|=|at least|at most|above|below|under|over|more than|less than|exceeding|minst|högst|över|mer än|mindre än)`;
const AFTER = String.raw`(?:or more|or less|or higher|or lower|or above|or below|eller mer|eller mindre|eller högre|eller lägre)`;
const SCORE = String.raw`\b(?:ICE|CAPD|HScore|EASIX|CAR-HEMATOTOX|RASS|ECOG)(?:\s+(?:score|scores|poäng))?(?:\s+(?:of|is|på|är))?\s+${NUMBER}`;
const PATTERN = new RegExp(
  String.raw`${WORD}\s?${NUMBER}\s?(?:${MEASURE_UNIT}|${COUNT_UNIT})?|${NUMBER}\s?(?:${MEASURE_UNIT})\s+${AFTER}|${SCORE}`,
  'giu',
);

/** A limit that a value is compared with decides about treatment: it is a fact, never a phrase. */
export const typedLimit: Check = {
  name: 'typed-limit',
  run(catalogue, report) {
    reportMatches(catalogue, PATTERN, report, ([text], _block, run) => {
      if (/^(?:over|under)\s/i.test(text) && !new RegExp(`(?:${MEASURE_UNIT})`, 'iu').test(text) && !/[<>≥≤]/.test(run)) return undefined;
      return {
        what: `The limit "${text.trim()}" is typed in prose.`,
        fix: 'State it as a fact in content/thresholds/, and show it with <Threshold of="…" /> or <Fact of="…" />.',
      };
    });
  },
};
