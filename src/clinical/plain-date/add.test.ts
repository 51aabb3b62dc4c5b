import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, addMonths, addYears, daysBetween } from './add.ts';
import { dateOfDay, dayNumber } from './day-number.ts';
import { partsOf, type PlainDate } from './plain-date.ts';

/** The same day by the clock of the computer, in universal time. */
const byClock = (date: PlainDate, days: number) => new Date(Date.parse(`${date}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const anyDate = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') }).map(dateOfDay);

describe('addDays', () => {
  for (const { what, date, days, then } of [
    { what: 'over the end of a year', date: '2026-12-20', days: 28, then: '2027-01-17' },
    { what: 'over the leap day', date: '2028-02-01', days: 28, then: '2028-02-29' },
    { what: 'over February of a usual year', date: '2027-02-01', days: 28, then: '2027-03-01' },
    { what: 'over the week in which summer time begins', date: '2026-03-28', days: 2, then: '2026-03-30' },
    { what: 'over the week in which summer time ends', date: '2026-10-24', days: 2, then: '2026-10-26' },
    { what: 'back to before lymphodepletion', date: '2026-03-03', days: -7, then: '2026-02-24' },
    { what: 'not at all', date: '2026-03-03', days: 0, then: '2026-03-03' },
  ] as const) {
    it(`counts ${what}: ${date} and ${days} days is ${then}`, () => assert.equal(addDays(date, days), then));
  }

  it('agrees with the clock of the computer on every day of three centuries', () => {
    fc.assert(fc.property(anyDate, fc.integer({ min: -6000, max: 6000 }), (date, days) => addDays(date, days) === byClock(date, days)));
  });
  it('is undone by the difference', () => {
    fc.assert(fc.property(anyDate, fc.integer({ min: -6000, max: 6000 }), (date, days) => daysBetween(date, addDays(date, days)) === days));
  });
  it('refuses part of a day', () => assert.throws(() => addDays('2026-03-03', 0.5), { name: 'RangeError', message: /^0\.5 is not a whole number of days/ }));
  it('counts every first and last day of the years with four digits', () => {
    for (let year = 1000; year < 9999; year += 1) assert.equal(addDays(`${year}-12-31` as PlainDate, 1), `${year + 1}-01-01`);
    for (let year = 1001; year <= 9999; year += 1) assert.equal(addDays(`${year}-01-01` as PlainDate, -1), `${year - 1}-12-31`);
  });
});

describe('addMonths', () => {
  it('refuses part of a month', () => assert.throws(() => addMonths('2026-03-03', 0.5), { name: 'RangeError', message: /^0\.5 is not a whole number of months/ }));
  for (const { date, months, then } of [
    { date: '2026-01-31', months: 1, then: '2026-02-28' },
    { date: '2028-01-31', months: 1, then: '2028-02-29' },
    { date: '2026-08-31', months: 6, then: '2027-02-28' },
    { date: '2026-03-31', months: 1, then: '2026-04-30' },
    { date: '2026-11-22', months: 6, then: '2027-05-22' },
    { date: '2026-12-15', months: 1, then: '2027-01-15' },
    { date: '2026-01-15', months: -1, then: '2025-12-15' },
    { date: '2026-01-15', months: 12, then: '2027-01-15' },
  ] as const) {
    it(`${date} and ${months} months is ${then}`, () => assert.equal(addMonths(date, months), then));
  }

  it('keeps the day of the month, or takes the last one of a month that is too short', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -200, max: 200 }), (date, months) => {
        const before = partsOf(date);
        const after = partsOf(addMonths(date, months));
        const isMonth = after.year * 12 + after.month === before.year * 12 + before.month + months;
        const isLast = partsOf(addDays(addMonths(date, months), 1)).day === 1;
        return isMonth && (after.day === before.day || (after.day < before.day && isLast));
      }),
    );
  });
});

describe('addYears', () => {
  it('of the leap day is 28 February in a usual year, 29 February in a leap year', () => {
    assert.equal(addYears('2028-02-29', 1), '2029-02-28');
    assert.equal(addYears('2028-02-29', 4), '2032-02-29');
    assert.equal(addYears('2028-02-29', 15), '2043-02-28');
  });
});
