import type { Locale } from '../i18n/locales.ts';

const months: Record<Locale, readonly string[]> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
};

/**
 * Writes a date of the form 2026-11-22 for a reader: "22 Nov 2026", "22 november 2026".
 *
 * @throws RangeError when the text is no such date.
 */
export function dateText(isoDate: string, locale: Locale): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate);
  const month = match && months[locale][Number(match[2]) - 1];
  if (!match || !month) throw new RangeError(`"${isoDate}" is not a date of the form 2026-11-22.`);
  return `${Number(match[3])}\u00a0${month}\u00a0${match[1]}`;
}
