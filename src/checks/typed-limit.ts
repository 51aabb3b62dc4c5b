import type { Check } from './check.ts';
import { COUNT_UNIT, MEASURE_UNIT, NUMBER } from './number-patterns.ts';
import { reportMatches } from './prose.ts';

const BEFORE = String.raw`(?:[≥≤<>]=?|(?<!\p{L})(?:at least|at most|no more than|above|below|under|over|(?:more|less|fewer|greater|higher|lower) than|exceed(?:s|ing)?|max(?:imum)?\.?(?: of)?|minst|högst|maximalt|över|(?:mer|mindre|fler|färre|högre|lägre|större) än|överstig(?:er|ande)|understig(?:er|ande)))`;
const AFTER = String.raw`(?:or|and|eller|och) (?:more|less|fewer|higher|lower|above|below|over|under|older|younger|longer|mer|fler|mindre|färre|högre|lägre|över|under|äldre|yngre|längre)`;
const UNIT = String.raw`(?:${MEASURE_UNIT}|${COUNT_UNIT})(?!\p{L})`;

/** "At least 38 °C", "90 mmHg or lower", "above 3". */
const LIMIT = new RegExp(String.raw`${BEFORE} ?${NUMBER}(?: ?${UNIT})?|${NUMBER} ?(?:${UNIT} )?${AFTER}(?!\p{L})`, 'giu');

/** A number of points on a score; four digits are its year. */
const SCORE = new RegExp(String.raw`(?<!\p{L})(?:ICE|CAPD|HScore|m?EASIX|CAR-HEMATOTOX|RASS|ECOG|GCS|NEWS2?|qSOFA|SOFA|MMSE)(?:[ -](?:scores?|poäng))?(?: ?[:=]| (?:of|is|was|on|på|är|var))? (?!(?:19|20)\d\d(?!\d))${NUMBER}`, 'gu');

/** "More than 10 % of patients" and "less than 1 in 10" tell how often something happened; nothing is compared with them. */
const WHO = String.raw`(?:(?:the|all|these|those|de|alla) )?(?:patient|child|adult|case|people|person|recipient|barn|vuxna|fall)`;
const FREQUENCY = new RegExp(String.raw`^(?:1 (?:in|på) \d|${NUMBER}(?: ?(?:%|per ?cent|procent))?(?: (?:or|eller) \p{L}+)? (?:(?:of|av) (?:\d+ )?)?${WHO})`, 'iu');

/** "Over 60 minutes" is the length of something, and so is "under" in Swedish. */
const DURING = new RegExp(String.raw`^(?:over|under) (?!.*(?<!\p{L})${MEASURE_UNIT}(?!\p{L}))`, 'iu');

/** A limit that a value is compared with decides about treatment: it is a fact, never a phrase. */
export const typedLimit: Check = {
  name: 'typed-limit',
  run(catalogue, report) {
    const words = (text: string) => ({
      what: `The limit "${text}" is typed in prose.`,
      fix: 'State it as a fact in content/thresholds/, and show it with <Threshold of="…" /> or <Fact of="…" />.',
    });
    reportMatches(catalogue, LIMIT, report, ({ 0: text, index }, block) => {
      const fromNumber = block.text.slice(index).replace(/^\D+/, '');
      return DURING.test(text) || FREQUENCY.test(fromNumber) ? undefined : words(text);
    });
    reportMatches(catalogue, SCORE, report, ([text]) => words(text));
  },
};
