import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween } from './add.ts';
import { easterSunday } from './easter.ts';
import type { PlainDate } from './plain-date.ts';
import { holidayYears, isWorkingDay, publicHolidays, swedishDay } from './swedish-holidays.ts';
import { SATURDAY, weekdayOf } from './weekday.ts';
import { nearestWorkingDay } from './working-day.ts';

const years = Array.from({ length: holidayYears.last - holidayYears.first + 1 }, (_, index) => holidayYears.first + index);

/** Easter by the rule of Gauss with its two exceptions, as days after 22 March: another way than the one that is tested. */
function gaussEaster(year: number): string {
  const k = Math.floor(year / 100);
  const m = (15 + Math.floor((3 * k + 3) / 4) - Math.floor((8 * k + 13) / 25)) % 30;
  const n = (4 + k - Math.floor(k / 4)) % 7;
  const d = (19 * (year % 19) + m) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
  let day = 22 + d + e;
  if (d === 29 && e === 6) day -= 7;
  if (d === 28 && e === 6 && (11 * m + 11) % 30 < 19) day -= 7;
  return iso(new Date(Date.UTC(year, 2, day)));
}

const iso = (date: Date) => date.toISOString().slice(0, 10);

/** Easter Sunday as printed in almanacs. */
const printed = [
  '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21', '2031-04-13', '2032-03-28', '2033-04-17', '2034-04-09', '2035-03-25',
  '2036-04-13', '2037-04-05', '2038-04-25', '2039-04-10', '2040-04-01', '2041-04-21', '2042-04-06', '2043-03-29', '2044-04-17', '2045-04-09',
];

describe('easterSunday', () => {
  it('is that of the almanacs from 2025 to 2045', () => assert.deepEqual(years.map(easterSunday), printed));
  it('agrees with the rule of Gauss from 1900 to 2199', () => {
    for (let year = 1900; year < 2200; year += 1) assert.equal(easterSunday(year), gaussEaster(year));
  });
});

/** The public holidays of a year, found by walking through its days with the computer's own calendar. */
function walked(year: number): Map<string, string> {
  const easter = Date.parse(`${gaussEaster(year)}T00:00Z`);
  const found = new Map<string, string>();
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += 86_400_000) {
    const date = new Date(time);
    const [month, day, saturday, after] = [date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCDay() === 6, Math.round((time - easter) / 86_400_000)];
    const name =
      ({ '1-1': 'new-year', '1-6': 'epiphany', '5-1': 'first-of-may', '12-25': 'christmas', '12-26': 'boxing-day' } as Record<string, string>)[`${month}-${day}`] ??
      ({ '-2': 'good-friday', 0: 'easter-sunday', 1: 'easter-monday', 39: 'ascension', 49: 'whit-sunday' } as Record<string, string>)[after] ??
      (month === 6 && day === 6 ? 'national-day' : undefined) ??
      (saturday && month === 6 && day >= 20 && day <= 26 ? 'midsummer' : undefined) ??
      (saturday && ((month === 10 && day === 31) || (month === 11 && day <= 6)) ? 'all-saints' : undefined);
    if (name) found.set(iso(date), name);
  }
  return found;
}

const daysOf = (year: number) => {
  const days: PlainDate[] = [];
  for (let date = `${year}-01-01` as PlainDate; date.startsWith(String(year)); date = addDays(date, 1)) days.push(date);
  return days;
};

describe('Swedish public holidays', () => {
  for (const year of years) {
    it(`of ${year} are those of an independent computation`, () => {
      const ours = daysOf(year).flatMap((date) => {
        const day = swedishDay(date);
        return day.kind === 'public' ? [`${date} ${day.id}`] : [];
      });
      assert.deepEqual(ours, [...walked(year)].map(([date, name]) => `${date} ${name}`));
    });
  }

  it('of 2026 are these', () => {
    const printed2026 = {
      '2026-01-01': 'new-year', '2026-01-06': 'epiphany', '2026-04-03': 'good-friday', '2026-04-05': 'easter-sunday', '2026-04-06': 'easter-monday', '2026-05-01': 'first-of-may',
      '2026-05-14': 'ascension', '2026-05-24': 'whit-sunday', '2026-06-06': 'national-day', '2026-06-20': 'midsummer', '2026-10-31': 'all-saints', '2026-12-25': 'christmas', '2026-12-26': 'boxing-day',
    };
    assert.deepEqual(Object.values(printed2026).sort(), [...publicHolidays].sort());
    for (const [date, id] of Object.entries(printed2026)) assert.deepEqual(swedishDay(date as PlainDate), { kind: 'public', id });
  });

  it('are told apart from eves, which are no public holidays', () => {
    assert.deepEqual(swedishDay('2026-06-19'), { kind: 'eve', id: 'midsummer-eve' });
    assert.deepEqual(swedishDay('2026-12-24'), { kind: 'eve', id: 'christmas-eve' });
    assert.deepEqual(swedishDay('2026-04-02'), { kind: 'eve', id: 'maundy-thursday' });
    assert.deepEqual(swedishDay('2026-04-04'), { kind: 'eve', id: 'easter-eve' });
    assert.deepEqual(swedishDay('2026-10-30'), { kind: 'eve', id: 'all-saints-eve' });
    assert.deepEqual(swedishDay('2026-04-07'), { kind: 'ordinary' });
  });

  it('are not claimed to be absent outside the years that are computed', () => {
    assert.deepEqual(swedishDay('2046-12-25'), { kind: 'not-computed' });
    assert.deepEqual(swedishDay('2024-12-25'), { kind: 'not-computed' });
    assert.deepEqual([swedishDay('2025-01-01').kind, swedishDay('2045-12-26').kind], ['public', 'public']);
  });
});

describe('a working day', () => {
  it('is no weekend, no public holiday and no eve that counts as a Sunday', () => {
    assert.deepEqual(['2026-11-20', '2026-11-21', '2026-11-22', '2026-12-24', '2026-12-25', '2026-12-30', '2026-12-31', '2026-04-02'].map((date) => isWorkingDay(date as PlainDate)), [true, false, false, false, false, true, false, true]);
  });

  it('is any eve in the week but that of midsummer, of Christmas and of the new year', () => {
    const closed = ['midsummer-eve', 'christmas-eve', 'new-year-eve'];
    const seen = new Set<string>();
    for (const date of years.flatMap(daysOf)) {
      const day = swedishDay(date);
      if (day.kind !== 'eve' || weekdayOf(date) >= SATURDAY) continue;
      seen.add(day.id);
      assert.equal(isWorkingDay(date), !closed.includes(day.id), date);
    }
    assert.deepEqual(closed.filter((id) => !seen.has(id)), []);
  });

  it('nearest to a planned day lies inside its window', () => {
    const find = (date: PlainDate, from: PlainDate, to: PlainDate) => nearestWorkingDay(date, { from, to });
    assert.equal(find('2026-12-21', '2026-12-18', '2026-12-24'), '2026-12-21');
    assert.equal(find('2026-12-26', '2026-12-23', '2026-12-29'), '2026-12-28');
    assert.equal(find('2026-12-24', '2026-12-21', '2026-12-27'), '2026-12-23');
    assert.equal(find('2026-11-21', '2026-11-21', '2026-11-22'), undefined);
  });

  it('of two that are equally near is the later', () => {
    assert.equal(nearestWorkingDay('2026-05-14', { from: '2026-05-11', to: '2026-05-17' }), '2026-05-15');
  });

  it('nearest to a planned day is what a look at every day of the window finds', () => {
    const anyDate = fc.integer({ min: 0, max: 7000 }).map((days) => addDays('2025-11-01', days));
    const someDays = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(anyDate, someDays, fc.integer({ min: 0, max: 12 }), (date, offset, length) => {
        const from = addDays(date, offset);
        const days = Array.from({ length: length + 1 }, (_, index) => addDays(from, index)).filter(isWorkingDay);
        const best = days.toSorted((a, b) => Math.abs(daysBetween(date, a)) - Math.abs(daysBetween(date, b)) || (a > b ? -1 : 1))[0];
        assert.equal(nearestWorkingDay(date, { from, to: addDays(from, length) }), best);
      }),
    );
  });
});

describe('weekdayOf', () => {
  it('counts from Monday', () => assert.deepEqual(['2026-11-23', '2026-11-29', '2000-01-01', '1900-01-01'].map((date) => weekdayOf(date as PlainDate)), [1, 7, 6, 1]));
});
