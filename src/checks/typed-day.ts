import type { Check } from './check.ts';
import { reportMatches } from './prose.ts';

const SIGN = '[-‐‑‒–—−+]';
const PATTERN = new RegExp(String.raw`(?<!\p{L})(?:(?:days?|dag(?:arna|ar|en)?|dygn(?:en|et)?) ?${SIGN}?|D\+)\d+(?: ?(?:${SIGN}|to|till) ?${SIGN}?\d+)?(?!\d)`, 'giu');

/** Days of treatment move when a schedule changes; day 0, the day of infusion, is a name and may be typed. */
export const typedDay: Check = {
  name: 'typed-day',
  run(catalogue, report) {
    reportMatches(catalogue, PATTERN, report, ([text]) => {
      if (/^\p{L}+ 0$/u.test(text)) return undefined;
      return {
        what: `The day "${text}" is typed in prose.`,
        fix: 'State it as a fact of kind day in content/thresholds/ and show it with <Fact of="…" />, or use <Window id="…">.',
      };
    });
  },
};
