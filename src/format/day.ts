import type { Locale } from '../i18n/locales.ts';
import type { Amount } from '../schema/quantity.ts';
import { amountText } from './number.ts';

const NO_BREAK_SPACE = '\u00a0';

/** The word before a day's number. */
export function dayWord(locale: Locale): string {
  return locale === 'en' ? 'day' : 'dag';
}

/** Writes a day of treatment, counted from infusion (day 0); a range includes both ends: "day 0–3", "from day 30". */
export function dayText(days: Amount, locale: Locale, bound?: 'from' | 'after' | 'until'): string {
  const text = `${dayWord(locale)}${NO_BREAK_SPACE}${amountText(days, locale)}`;
  if (bound === undefined) return text;
  const words = { from: { en: 'from', sv: 'från' }, after: { en: 'after', sv: 'efter' }, until: { en: 'until', sv: 'till och med' } };
  return `${words[bound][locale]}${NO_BREAK_SPACE}${text}`;
}

/** Writes a window of days since infusion, both ends included; an open window reads "after day 28" for days from 29 on. */
export function windowText(span: { from: number; to?: number | undefined }, locale: Locale): string {
  if (span.to === undefined) return dayText(span.from - 1, locale, 'after');
  return span.from === span.to ? dayText(span.from, locale) : dayText([span.from, span.to], locale);
}
