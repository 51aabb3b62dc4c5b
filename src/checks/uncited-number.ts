import type { Check } from './check.ts';
import { COUNT_UNIT, MEASURE_UNIT, NUMBER, START } from './number-patterns.ts';
import { reportMatches } from './prose.ts';

const PATTERN = new RegExp(String.raw`${START}(?<!\p{L}[-‐‑–])${NUMBER}[ -]?(?:${MEASURE_UNIT}|${COUNT_UNIT})(?![\p{L}\d])`, 'gu');

/** A number that is part of a name: "grade 3 patients", "phase 2", "COVID-19", "section 4.2". */
const NAMED = /(?:grades?|grad(?:en|er)?|phase|fas|stage|stadium|level|nivå|step|steg|table|tabell|figure|figur|section|avsnitt|cohort|kohort|type|typ|day|dag) (?:\d+ ?(?:or|and|to|eller|och|till|,) ?)?$/iu;

/** "24-hour" in "24-hour telephone" means day and night. */
const ROUND_THE_CLOCK = '24-hour';

/** A clinical number that no source stands beside cannot be checked by its reader. */
export const uncitedNumber: Check = {
  name: 'uncited-number',
  run(catalogue, report) {
    reportMatches(catalogue, PATTERN, report, ({ 0: text, index }, block) => {
      if (block.cited || text === ROUND_THE_CLOCK || NAMED.test(block.text.slice(0, index))) return undefined;
      return {
        what: `The number "${text}" has no source in its paragraph, list item or table row.`,
        fix: 'Add the citation [@key] of the work it was read in, or show a fact with <Fact of="…" />.',
      };
    });
  },
};
