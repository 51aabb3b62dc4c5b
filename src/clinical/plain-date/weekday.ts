import { dayNumber } from './day-number.ts';
import type { PlainDate } from './plain-date.ts';

/** Day of the week by ISO 8601: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const SATURDAY = 6;
export const SUNDAY = 7;

export function weekdayOf(date: PlainDate): Weekday {
  return (((dayNumber(date) - 1) % 7) + 1) as Weekday;
}
