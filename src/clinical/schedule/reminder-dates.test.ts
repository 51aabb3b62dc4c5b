import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { datedReminders, reminderDates } from './reminder-dates.ts';
import type { PlanReminder } from './plan-schedule.ts';
import { schedule } from './testing.ts';

const rule: PlanReminder = { id: 'rule', subject: 'driving', turn: 'until', counts: 'infusion' };
const on = (more: Partial<PlanReminder>) => reminderDates({ ...rule, ...more }, '2028-01-31');
const one = (unit: 'day' | 'week' | 'month' | 'year', count: number) => ({ amount: { unit, low: count, high: count } });

describe('the date of a rule', () => {
  it('counts days, weeks, months and years of the calendar', () => {
    assert.deepEqual([one('day', 30), one('week', 8), one('month', 1), one('year', 15)].map((more) => on(more)?.earliest), ['2028-03-01', '2028-03-27', '2028-02-29', '2043-01-31']);
  });
  it('has two ends where the source gives a range', () => assert.deepEqual(on({ amount: { unit: 'week', low: 3, high: 4 } }), { earliest: '2028-02-21', latest: '2028-02-28' }));
  it('runs from the day on which the drug starts, where it says so, also from day 0', () => {
    assert.equal(on({ ...one('month', 6), startDay: 30 })?.earliest, '2028-09-01');
    assert.equal(on({ ...one('month', 6), startDay: 0 })?.earliest, '2028-07-31');
  });
  it('is given where the source does not say from when', () => assert.equal(on({ ...one('week', 8), counts: 'infusion-assumed' })?.earliest, '2028-03-27'));
  for (const counts of ['leukapheresis', 'treatment-end', 'last-event', 'last-immunoglobulin'] as const) {
    it(`is not worked out from ${counts}`, () => assert.equal(on({ ...one('month', 6), counts }), undefined));
  }
  it('is not worked out where no time was read', () => assert.equal(on({}), undefined));
});

describe('a rule', () => {
  const found = (more: Partial<PlanReminder>, choices: Parameters<typeof datedReminders>[2]) => datedReminders({ ...schedule, reminders: [{ ...rule, ...more }] }, '2026-11-25', choices).map(({ certain }) => certain);
  it('for a product and a history is certain when both are, and left out when the product is another', () => {
    const both = { products: ['axi'], group: 'steroid' };
    assert.deepEqual(found(both, { product: 'axi', histories: ['steroid'] }), [true]);
    assert.deepEqual(found(both, { product: 'axi' }), [false]);
    assert.deepEqual(found(both, { histories: ['steroid'] }), [false]);
    assert.deepEqual(found(both, { product: 'ide', histories: ['steroid'] }), []);
  });
  it('without a time has no date at all, and says what it is about', () => {
    assert.deepEqual(datedReminders({ ...schedule, reminders: [rule] }, '2026-11-25', {}), [{ id: 'rule', subject: 'driving', turn: 'until', counts: 'infusion', certain: true }]);
  });
});
