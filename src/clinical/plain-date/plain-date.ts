/** A day of the Gregorian calendar without time and time zone: "2026-11-22". */
export type PlainDate = `${number}-${number}-${number}`;

export interface DateParts {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

/** The years that a date may have when somebody types it. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

export type ParsedDate =
  | { kind: 'date'; date: PlainDate }
  | { kind: 'refused'; why: 'form' | 'no-such-day' | 'out-of-range' };

/** Reads a date of the form 2026-11-22. Anything else is refused with the reason; nothing is corrected or guessed. */
export function parsePlainDate(text: string): ParsedDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return { kind: 'refused', why: 'form' };
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return { kind: 'refused', why: 'no-such-day' };
  if (year < FIRST_YEAR || year > LAST_YEAR) return { kind: 'refused', why: 'out-of-range' };
  return { kind: 'date', date: text as PlainDate };
}

/**
 * Writes a date from its parts.
 *
 * @throws RangeError when there is no such day, or the year does not have four digits.
 */
export function plainDate({ year, month, day }: DateParts): PlainDate {
  const isDay = Number.isInteger(year) && year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  if (!isDay) throw new RangeError(`There is no day ${year}-${month}-${day}.`);
  return `${year}-${two(month)}-${two(day)}` as PlainDate;
}

export function partsOf(date: PlainDate): DateParts {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return { year, month, day };
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month has; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
