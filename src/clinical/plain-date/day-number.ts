import { daysInMonth, partsOf, plainDate, type PlainDate } from './plain-date.ts';

/** Days before 1 January of a year, counted from 1 January of the year 1. */
function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

/** The number of a day; the next day has the next number. 1 January of the year 1, a Monday, is 1. */
export function dayNumber(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  let number = daysBeforeYear(year) + day;
  for (let before = 1; before < month; before += 1) number += daysInMonth(year, before);
  return number;
}

/**
 * The day with a number.
 *
 * @throws RangeError when its year does not have four digits.
 */
export function dateOfDay(number: number): PlainDate {
  let year = Math.floor((number - 1) / 365.2425) + 1;
  while (daysBeforeYear(year) >= number) year -= 1;
  while (daysBeforeYear(year + 1) < number) year += 1;
  let day = number - daysBeforeYear(year);
  let month = 1;
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month += 1;
  }
  return plainDate({ year, month, day });
}
