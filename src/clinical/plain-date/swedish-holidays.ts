import { addDays } from './add.ts';
import { easterSunday } from './easter.ts';
import { partsOf, plainDate, type PlainDate } from './plain-date.ts';
import { SATURDAY, weekdayOf, type Weekday } from './weekday.ts';

/** The Swedish public holidays besides Sundays (lag 1989:253 om allmänna helgdagar). */
export const publicHolidays = [
  'new-year', 'epiphany', 'good-friday', 'easter-sunday', 'easter-monday', 'first-of-may', 'ascension', 'whit-sunday', 'national-day',
  'midsummer', 'all-saints', 'christmas', 'boxing-day',
] as const;

/** Days before a holiday on which clinics close or close early. They are not public holidays by law. */
export const eves = ['epiphany-eve', 'maundy-thursday', 'easter-eve', 'walpurgis', 'whitsun-eve', 'midsummer-eve', 'all-saints-eve', 'christmas-eve', 'new-year-eve'] as const;

/** Eves that the law on leave treats as Sundays (semesterlag 1977:480, 3 a §): nobody works a usual day. */
const closed: ReadonlySet<string> = new Set(['midsummer-eve', 'christmas-eve', 'new-year-eve']);

export type PublicHoliday = (typeof publicHolidays)[number];
export type Eve = (typeof eves)[number];
export type SpecialDay = { kind: 'public'; id: PublicHoliday } | { kind: 'eve'; id: Eve };

/** The years for which holidays are worked out, both included. The law may change after them. */
export const holidayYears = { first: 2025, last: 2045 };

/** What a day is in Sweden; `not-computed` outside the years of `holidayYears`, which is not the same as no holiday. */
export type SwedishDay = { kind: 'ordinary' } | SpecialDay | { kind: 'not-computed' };

const calendars = new Map<number, ReadonlyMap<PlainDate, SpecialDay>>();

/** Whether a day is a public holiday or an eve. A day that is both is named for the holiday. */
export function swedishDay(date: PlainDate): SwedishDay {
  const { year } = partsOf(date);
  if (year < holidayYears.first || year > holidayYears.last) return { kind: 'not-computed' };
  const calendar = calendars.get(year) ?? calendarOf(year);
  calendars.set(year, calendar);
  return calendar.get(date) ?? { kind: 'ordinary' };
}

/** Whether clinics keep usual hours: no weekend, no public holiday, no eve that counts as a Sunday. Where holidays are not computed, weekends alone decide. */
export function isWorkingDay(date: PlainDate): boolean {
  const day = swedishDay(date);
  return weekdayOf(date) < SATURDAY && day.kind !== 'public' && !(day.kind === 'eve' && closed.has(day.id));
}

function calendarOf(year: number): Map<PlainDate, SpecialDay> {
  const on = (month: number, day: number) => plainDate({ year, month, day });
  const easter = easterSunday(year);
  const midsummer = firstOnOrAfter(on(6, 20), SATURDAY);
  const allSaints = firstOnOrAfter(on(10, 31), SATURDAY);
  const eveDays: Record<Eve, PlainDate> = {
    'epiphany-eve': on(1, 5), 'maundy-thursday': addDays(easter, -3), 'easter-eve': addDays(easter, -1), walpurgis: on(4, 30), 'whitsun-eve': addDays(easter, 48),
    'midsummer-eve': addDays(midsummer, -1), 'all-saints-eve': addDays(allSaints, -1), 'christmas-eve': on(12, 24), 'new-year-eve': on(12, 31),
  };
  const holidays: Record<PublicHoliday, PlainDate> = {
    'new-year': on(1, 1), epiphany: on(1, 6), 'good-friday': addDays(easter, -2), 'easter-sunday': easter, 'easter-monday': addDays(easter, 1),
    'first-of-may': on(5, 1), ascension: addDays(easter, 39), 'whit-sunday': addDays(easter, 49), 'national-day': on(6, 6),
    midsummer, 'all-saints': allSaints, christmas: on(12, 25), 'boxing-day': on(12, 26),
  };
  // A holiday overrules an eve on the same day, and the first of two holidays on one day gives the name.
  return new Map<PlainDate, SpecialDay>([
    ...eves.map((id) => [eveDays[id], { kind: 'eve', id }] as const),
    ...publicHolidays.map((id) => [holidays[id], { kind: 'public', id }] as const).reverse(),
  ]);
}

function firstOnOrAfter(date: PlainDate, weekday: Weekday): PlainDate {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}
