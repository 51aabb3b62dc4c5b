import type { Check } from './check.ts';
import { reportMatches } from './prose.ts';

/** Ways of writing that have been misread at the bedside, and what to write. */
const traps: readonly { pattern: RegExp; what: string; fix: string }[] = [
  { pattern: /\d\.0+(?![\d.])/gu, what: 'A zero after the decimal point can be read as ten times the number', fix: 'Leave the zero out.' },
  { pattern: /(?<![\d.,])[.,]\d/gu, what: 'A number without its leading zero can be read as a whole number', fix: 'Write 0 before the decimal point.' },
  { pattern: /\bq\d+h\b|\bq\d+\b(?=\s?h)/giu, what: 'This abbreviation of an interval is misread', fix: 'Write "every 6 h".' },
  { pattern: /\b(?:mcg|ug)\b|\bIU\b|\bIE\b/gu, what: 'This abbreviation of a unit is misread', fix: 'Write "micrograms" or "units" in full.' },
  { pattern: /[<>≤≥]\s?\d/gu, what: 'A comparison sign in running text is misread', fix: 'Write "below", "above", "at least" or "at most", and show the limit as a fact.' },
  { pattern: /\d\s?[x*]\s?10\s?\^?\s?\d|10\^\d/giu, what: 'A power of ten written like this loses its meaning when copied', fix: 'State the value as a fact; its unit prints as × 10⁹/L.' },
  { pattern: /~\s?\d/gu, what: 'The sign ~ can turn into struck-through text', fix: 'Write "about".' },
];

/** Refuses ways of writing numbers that are known to be misread. */
export const safeWriting: Check = {
  name: 'safe-writing',
  run(catalogue, report) {
    for (const { pattern, what, fix } of traps) reportMatches(catalogue, pattern, report, ([text]) => ({ what: `${what}: "${text}".`, fix }));
  },
};
