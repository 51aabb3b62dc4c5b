import { dateOfDay, dayNumber } from './day-number.ts';
import { daysInMonth, partsOf, plainDate, type PlainDate } from './plain-date.ts';

/** The date so many days later; a negative number goes back. */
export function addDays(date: PlainDate, days: number): PlainDate {
  if (!Number.isInteger(days)) throw new RangeError(`${days} is not a whole number of days.`);
  return dateOfDay(dayNumber(date) + days);
}

/**
 * The same day of the month so many calendar months later. Where that month is too short, its last day:
 * 31 January and 1 month is 28 February, in a leap year 29 February.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  if (!Number.isInteger(months)) throw new RangeError(`${months} is not a whole number of months.`);
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const to = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return plainDate({ ...to, day: Math.min(day, daysInMonth(to.year, to.month)) });
}

/** The same day so many years later; of 29 February, 28 February in a year without it. */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12);
}

/** How many days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}
