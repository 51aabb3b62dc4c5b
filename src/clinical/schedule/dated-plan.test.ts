import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { daysBetween } from '../plain-date/add.ts';
import { dateOfDay, dayNumber } from '../plain-date/day-number.ts';
import { isWorkingDay } from '../plain-date/swedish-holidays.ts';
import { weekdayOf } from '../plain-date/weekday.ts';
import { datedPlan, onlyCheck, type DatedPlan } from './dated-plan.ts';
import { schedule } from './testing.ts';

const visit = (plan: DatedPlan, id: string) => plan.visits.find((each) => each.id === id)!;
const addresses = (plan: DatedPlan, id: string) => visit(plan, id).items.map((item) => `${item.address}${item.certain ? '' : '?'}`);

describe('the dates of a plan', () => {
  const plan = datedPlan(schedule, '2026-11-25');

  it('are worked out for every visit, each year of a yearly one, and without end at last', () => {
    assert.deepEqual(plan.visits.map(({ id }) => id), ['ld', 'd0', 'd28', 'm6', 'year-3', 'year-4', 'year-5', 'life']);
    assert.deepEqual(visit(plan, 'ld').on, { kind: 'span', from: '2026-11-20', to: '2026-11-22' });
    assert.deepEqual(visit(plan, 'd0').on, { kind: 'day', date: '2026-11-25' });
    assert.deepEqual(visit(plan, 'd28').on, { kind: 'day', date: '2026-12-23' });
    assert.deepEqual(visit(plan, 'm6').on, { kind: 'day', date: '2027-05-25' });
    assert.deepEqual(visit(plan, 'year-5').on, { kind: 'day', date: '2031-11-25' });
    assert.deepEqual(visit(plan, 'life').on, { kind: 'open', from: '2041-11-26' });
  });

  it('come with a window that includes both ends, and none where none is stated', () => {
    assert.deepEqual(visit(plan, 'd28').window, { from: '2026-12-20', to: '2026-12-26' });
    assert.equal(visit(plan, 'year-3').window, undefined);
    assert.equal(visit(plan, 'd0').window, undefined);
  });

  it('take the last day of a month that is too short', () => {
    assert.deepEqual(visit(datedPlan(schedule, '2026-08-31'), 'm6').on, { kind: 'day', date: '2027-02-28' });
    assert.deepEqual(visit(datedPlan(schedule, '2027-08-31'), 'm6').on, { kind: 'day', date: '2028-02-29' });
    assert.deepEqual(visit(datedPlan(schedule, '2028-02-29'), 'year-3').on, { kind: 'day', date: '2031-02-28' });
  });

  it('name the weekday, the holiday, and the nearest working day of the window', () => {
    assert.deepEqual(visit(plan, 'd28').day, { weekday: 3, sweden: { kind: 'ordinary' } });
    assert.deepEqual(visit(datedPlan(schedule, '2026-11-28'), 'd28').day, { weekday: 6, sweden: { kind: 'public', id: 'boxing-day' }, suggested: '2026-12-28' });
    assert.deepEqual(visit(datedPlan(schedule, '2026-11-26'), 'd28').day, { weekday: 4, sweden: { kind: 'eve', id: 'christmas-eve' }, suggested: '2026-12-23' });
  });

  it('do not claim an ordinary day where holidays are not computed', () => {
    assert.equal(visit(datedPlan(schedule, '2044-11-25'), 'year-3').day!.sweden.kind, 'not-computed');
  });

  it('suggest no other day where no window is stated', () => {
    const plan2028 = datedPlan(schedule, '2025-12-25');
    assert.deepEqual(visit(plan2028, 'year-3').day, { weekday: 1, sweden: { kind: 'public', id: 'christmas' } });
  });
});

describe('the checks of a plan', () => {
  it('stay in while nothing is chosen, marked where they depend on it', () => {
    const plan = datedPlan(schedule, '2026-11-25');
    assert.deepEqual(addresses(plan, 'm6'), ['cbc-m6', 'cbc-m6-lentiviral?', 'cbc-m6-steroid?', 'mprot-m6?', 'petct-m6?']);
    assert.deepEqual(addresses(plan, 'd28'), ['cbc-d28', 'cbc-d28-b-all-child?']);
    assert.deepEqual(plan.leftOut, []);
  });

  it('leave out what belongs to another disease, and say so', () => {
    const plan = datedPlan(schedule, '2026-11-25', { product: 'ide', disease: 'myeloma' });
    assert.deepEqual(addresses(plan, 'm6'), ['cbc-m6', 'cbc-m6-lentiviral', 'cbc-m6-steroid?', 'mprot-m6']);
    assert.deepEqual(plan.leftOut, ['petct']);
  });

  it('know the disease from a product that has only one', () => {
    assert.deepEqual(datedPlan(schedule, '2026-11-25', { product: 'ide' }).leftOut, ['petct']);
    assert.deepEqual(datedPlan(schedule, '2026-11-25', { product: 'axi' }).leftOut, ['mprot']);
    assert.deepEqual(datedPlan(schedule, '2026-11-25', { product: 'tisa' }).leftOut, ['mprot']);
  });

  it('for children need both the disease and the age', () => {
    const child = (choices: Parameters<typeof datedPlan>[2]) => addresses(datedPlan(schedule, '2026-11-25', choices), 'd28').slice(1);
    assert.deepEqual(child({ disease: 'b-all', age: 'paediatric' }), ['cbc-d28-b-all-child']);
    assert.deepEqual(child({ disease: 'b-all' }), ['cbc-d28-b-all-child?']);
    assert.deepEqual(child({ disease: 'b-all', age: 'adult' }), []);
    assert.deepEqual(child({ disease: 'lbcl', age: 'paediatric' }), []);
  });

  it('carry their address, need, roles and group', () => {
    assert.deepEqual(visit(datedPlan(schedule, '2026-11-25', { product: 'ide' }), 'm6').items.slice(0, 3), [
      { address: 'cbc-m6', check: 'cbc', need: 'required', role: 'centre', also: [], certain: true },
      { address: 'cbc-m6-lentiviral', check: 'cbc', need: 'required', role: 'centre', also: [], certain: true, group: 'lentiviral' },
      { address: 'cbc-m6-steroid', check: 'cbc', need: 'required', role: 'centre', also: [], certain: false, group: 'steroid' },
    ]);
    assert.deepEqual(visit(datedPlan(schedule, '2026-11-25'), 'life').items, [{ address: 'cbc-life', check: 'cbc', need: 'required', role: 'home-hospital', also: ['patient'], certain: true }]);
  });

  it('for some diseases are certain when the product has no other', () => {
    assert.deepEqual(addresses(datedPlan(schedule, '2026-11-25', { product: 'axi' }), 'm6'), ['cbc-m6', 'cbc-m6-steroid?', 'petct-m6']);
    assert.deepEqual(addresses(datedPlan(schedule, '2026-11-25', { product: 'tisa' }), 'm6'), ['cbc-m6', 'cbc-m6-lentiviral', 'cbc-m6-steroid?', 'petct-m6?']);
  });

  it('have a weekday only on a visit of one day', () => {
    const plan = datedPlan(schedule, '2026-11-25');
    assert.deepEqual(plan.visits.map((each) => 'day' in each), [false, true, true, true, true, true, true, false]);
    assert.ok(!('suggested' in visit(plan, 'd28').day!));
  });

  it('after a history are certain only when the reader confirms it', () => {
    assert.ok(addresses(datedPlan(schedule, '2026-11-25', { histories: ['steroid'] }), 'm6').includes('cbc-m6-steroid'));
  });

  it('of one role are those that it is responsible for or takes part in', () => {
    const of = (role: 'patient' | 'primary-care' | 'centre') => datedPlan(schedule, '2026-11-25', { roles: [role] }).visits.map(({ id }) => id);
    assert.deepEqual(of('patient'), ['life']);
    assert.deepEqual(of('primary-care'), []);
    assert.deepEqual(of('centre'), ['ld', 'd0', 'd28', 'm6', 'year-3', 'year-4', 'year-5']);
  });

  it('of two roles are those of either', () => {
    assert.deepEqual(datedPlan(schedule, '2026-11-25', { roles: ['patient', 'centre'] }).visits.map(({ id }) => id), ['ld', 'd0', 'd28', 'm6', 'year-3', 'year-4', 'year-5', 'life']);
  });

  it('to a registry make a calendar of their own', () => {
    assert.deepEqual(onlyCheck(datedPlan(schedule, '2026-11-25'), 'registry').map(({ id, items }) => `${id} ${items.length}`), ['d0 1', 'year-3 1', 'year-4 1', 'year-5 1']);
  });
});

describe('the reminders of a plan', () => {
  const dates = (choices?: Parameters<typeof datedPlan>[2]) =>
    datedPlan(schedule, '2026-11-25', choices).reminders.map(({ id, on, certain }) => `${id}${certain ? '' : '?'} ${on ? `${on.earliest}/${on.latest}` : 'no date'}`);

  it('have a day, or a first and a last one, or none', () => {
    assert.deepEqual(dates(), [
      'driving? 2027-01-20/2027-01-20', 'antiviral 2027-11-25/2028-05-25', 'pneumocystis 2027-06-25/2027-12-25', 'episode no date', 'unread no date', 'cmv? 2027-02-23/2027-02-23',
    ]);
  });

  it('of another product are left out', () => {
    assert.ok(!dates({ product: 'ide' }).some((line) => line.startsWith('driving')));
    assert.ok(dates({ product: 'axi' }).includes('driving 2027-01-20/2027-01-20'));
  });
});

describe('any day of infusion', () => {
  const anyDate = fc.integer({ min: dayNumber('2017-01-01'), max: dayNumber('2060-12-31') }).map(dateOfDay);
  const first = ({ on }: DatedPlan['visits'][number]) => (on.kind === 'day' ? on.date : on.from);

  it('gives visits in their order, each inside its window', () => {
    fc.assert(fc.property(anyDate, (infusion) => {
      const { visits } = datedPlan(schedule, infusion);
      const days = visits.map(first);
      assert.deepEqual(days, [...days].sort());
      for (const { on, window, day } of visits) {
        if (on.kind !== 'day') continue;
        assert.equal(day!.weekday, weekdayOf(on.date));
        if (!window) continue;
        assert.ok(window.from <= on.date && on.date <= window.to);
        if (day!.suggested) assert.ok(window.from <= day!.suggested && day!.suggested <= window.to && isWorkingDay(day!.suggested));
      }
    }));
  });

  it('puts day 28 four weeks later on the same weekday, and year 5 in the same month', () => {
    fc.assert(fc.property(anyDate, (infusion) => {
      const { visits } = datedPlan(schedule, infusion);
      const at = (id: string) => first(visits.find((each) => each.id === id)!);
      assert.equal(daysBetween(infusion, at('d28')), 28);
      assert.equal(weekdayOf(at('d28')), weekdayOf(infusion));
      assert.equal(at('year-5').slice(5, 7), infusion.slice(5, 7));
    }));
  });
});
