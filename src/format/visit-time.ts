import type { Locale } from '../i18n/locales.ts';
import { word } from '../i18n/words.ts';
import type { When } from '../schema/schedule.ts';
import { dayText } from './day.ts';
import { amountText } from './number.ts';
import { quantityText } from './units.ts';

/** When a visit is, counted from infusion: "day 28", "day 1–7", "6 months after infusion". Both ends of a span belong to it. */
export function visitTimeText(when: When, locale: Locale): string {
  switch (when.kind) {
    case 'infusion':
      return dayText(0, locale);
    case 'days':
      return dayText([when.from, when.to], locale);
    case 'day':
      return dayText(when.day, locale);
    case 'months':
      return word('followup.after', locale, { time: quantityText(when.months, 'month', locale) });
    case 'yearly':
      return word('followup.yearly', locale, { years: amountText([when.fromYear, when.toYear], locale) });
    case 'after':
      return word('followup.later', locale, { time: quantityText(when.years, 'year', locale) });
  }
}

/** The window of a visit with both ends: "day 25–31", "±14 days"; undefined where none is stated. */
export function visitWindowText(when: When, locale: Locale): string | undefined {
  if (!('before' in when || 'after' in when) || (when.before === undefined && when.after === undefined)) return undefined;
  const { before = 0, after = 0 } = when;
  if (when.kind === 'day') return dayText([when.day - before, when.day + after], locale);
  if (before === after) return word('followup.plusminus', locale, { time: quantityText(before, 'day', locale) });
  return word('followup.around', locale, { before: quantityText(before, 'day', locale), after: quantityText(after, 'day', locale) });
}
