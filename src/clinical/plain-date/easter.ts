import { plainDate, type PlainDate } from './plain-date.ts';

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 ("Meeus/Jones/Butcher"). */
export function easterSunday(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century + 8) / 25);
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - correction + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const sum = moon + weekday - 7 * shift + 114;
  return plainDate({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}
