import type { Locale } from '../i18n/locales.ts';

const weekdays: Record<Locale, readonly string[]> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
};

/** The name of a day of the week; 1 is Monday. */
export function weekdayText(weekday: number, locale: Locale): string {
  const name = weekdays[locale][weekday - 1];
  if (name === undefined) throw new RangeError(`${weekday} is not a day of the week.`);
  return name;
}
