import type { Check } from './check.ts';
import { reportMatches } from './prose.ts';

/** Ways of writing that have been misread at the bedside, and what to write. */
const traps: readonly { pattern: RegExp; what: string; fix: string }[] = [
  { pattern: /(?<!\d[.,]|\p{L}|(?:version|CTCAE|MedDRA) )(?<!\d)\d+(?:\.0+|,0{1,2})(?![.,]?\d)/gu, what: 'A zero after the decimal point can be read as ten times the number', fix: 'Leave the zero out.' },
  { pattern: /(?<![\p{L}\d.,)\]])[.,]\d/gu, what: 'A number without its leading zero can be read as a whole number', fix: 'Write 0 before the decimal point.' },
  { pattern: /(?<!\p{L})q ?\d+ ?h(?!\p{L})/giu, what: 'This abbreviation of an interval is misread', fix: 'Write "every 6 h".' },
  { pattern: /(?<!\p{L})(?:mcg|ug|IU|IE)(?!\p{L})/gu, what: 'This abbreviation of a unit is misread', fix: 'Write "micrograms" or "units" in full.' },
  { pattern: /[<>≤≥]=? ?\d/gu, what: 'A comparison sign in running text is misread', fix: 'Write "below", "above", "at least" or "at most", and show the limit as a fact.' },
  { pattern: /\d ?[x*] ?10(?: ?\^ ?\d|[1-9](?!\d)|[⁰¹²³⁴-⁹])|10\^\d/giu, what: 'A power of ten written like this loses its meaning when copied', fix: 'State the value as a fact; its unit prints as × 10⁹/L.' },
  { pattern: /~ ?\d/gu, what: 'The sign ~ can turn into struck-through text', fix: 'Write "about".' },
];

/** Refuses ways of writing numbers that are known to be misread. */
export const safeWriting: Check = {
  name: 'safe-writing',
  run(catalogue, report) {
    for (const { pattern, what, fix } of traps) reportMatches(catalogue, pattern, report, ([text]) => ({ what: `${what}: "${text}".`, fix }));
  },
};
