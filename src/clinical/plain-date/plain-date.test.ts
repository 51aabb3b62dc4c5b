import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { daysInMonth, isLeapYear, parsePlainDate, plainDate } from './plain-date.ts';

describe('parsePlainDate', () => {
  for (const text of ['2026-11-22', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31']) {
    it(`reads ${text}`, () => assert.deepEqual(parsePlainDate(text), { kind: 'date', date: text }));
  }
  for (const { text, why } of [
    { text: '', why: 'form' },
    { text: '22/11/2026', why: 'form' },
    { text: '2026-1-2', why: 'form' },
    { text: ' 2026-11-22', why: 'form' },
    { text: '2026-11-22T00:00', why: 'form' },
    { text: '2026-02-29', why: 'no-such-day' },
    { text: '2100-02-29', why: 'no-such-day' },
    { text: '2026-04-31', why: 'no-such-day' },
    { text: '2026-13-01', why: 'no-such-day' },
    { text: '2026-00-10', why: 'no-such-day' },
    { text: '2026-10-00', why: 'no-such-day' },
    { text: '1899-12-31', why: 'out-of-range' },
    { text: '2200-01-01', why: 'out-of-range' },
    { text: '0026-11-22', why: 'out-of-range' },
  ]) {
    it(`refuses "${text}": ${why}`, () => assert.deepEqual(parsePlainDate(text), { kind: 'refused', why }));
  }
});

describe('a plain date', () => {
  it('is written with two digits for month and day', () => assert.equal(plainDate({ year: 2027, month: 3, day: 5 }), '2027-03-05'));
  it('cannot be made of a day that is not there', () => assert.throws(() => plainDate({ year: 2027, month: 2, day: 29 }), RangeError));
  for (const parts of [{ year: 999, month: 1, day: 1 }, { year: 10000, month: 1, day: 1 }, { year: 2027, month: 0, day: 1 }, { year: 2027, month: 13, day: 1 }, { year: 2027, month: 1, day: 0 }, { year: 2027, month: 1, day: 32 }, { year: 2027.5, month: 1, day: 1 }]) {
    it(`cannot be made of ${parts.year}-${parts.month}-${parts.day}`, () => assert.throws(() => plainDate(parts), /There is no day/));
  }
  it('may be the first or the last day that four digits can write', () => assert.deepEqual([plainDate({ year: 1000, month: 1, day: 1 }), plainDate({ year: 9999, month: 12, day: 31 })], ['1000-01-01', '9999-12-31']));
  it('knows the leap years of the Gregorian calendar', () => assert.deepEqual([1900, 2000, 2024, 2026, 2100].filter(isLeapYear), [2000, 2024]));
  it('knows the length of February', () => assert.deepEqual([daysInMonth(2027, 2), daysInMonth(2028, 2)], [28, 29]));
});
