import type { Check } from './check.ts';
import { reportMatches } from './prose.ts';

const PATTERN = /\b(?:days?|dag(?:arna)?)[\u00a0 ]?[-−+]?\d+(?:\s?(?:[-–]|to|till)\s?[-−+]?\d+)?/giu;

/** Days of treatment move when a schedule changes; day 0, the day of infusion, is a name and may be typed. */
export const typedDay: Check = {
  name: 'typed-day',
  run(catalogue, report) {
    reportMatches(catalogue, PATTERN, report, ([text]) => {
      if (/^\S+[\u00a0 ]0$/.test(text)) return undefined;
      return {
        what: `The day "${text}" is typed in prose.`,
        fix: 'State it as a fact of kind day in content/thresholds/ and show it with <Fact of="…" />, or use <Window id="…">.',
      };
    });
  },
};
