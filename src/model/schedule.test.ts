import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellName, openCells, scheduleOf, timeOf } from './schedule.ts';
import { scheduleStatements } from './schedule-statements.ts';
import { factLine, load, scheduleTree } from './testing.ts';

const { catalogue, problems } = load(scheduleTree);
const schedule = scheduleOf(catalogue, 'small');
const cell = (address: string) => schedule.cells.find((each) => each.address === `schedules/small#${address}`)!;

describe('a schedule', () => {
  it('is read without a problem', () => assert.deepEqual(problems, []));

  it('has its cells in the order of the visits, those for everybody first', () => {
    assert.deepEqual(schedule.cells.map(({ address }) => address), ['schedules/small#blood-count-day-28', 'schedules/small#blood-count-day-28-steroid', 'schedules/small#blood-count-month-6']);
  });

  it('takes who is responsible from the cell, else from the check, else from the visit', () => {
    const file = scheduleTree['schedules/small/blood-count.yaml']!;
    const withWho = scheduleOf(load({ ...scheduleTree, 'schedules/small/blood-count.yaml': `who: { role: primary-care, checked: unverified }\n${file}` }).catalogue, 'small');
    assert.deepEqual(schedule.cells.map(({ who }) => who.role), ['centre', 'patient', 'home-hospital']);
    assert.deepEqual(withWho.cells.map(({ who }) => who.role), ['primary-care', 'patient', 'primary-care']);
  });

  it('fills in what an open cell is: a working proposal without source', () => {
    const { region, basis, sources, unsourced } = cell('blood-count-day-28-steroid');
    assert.deepEqual({ region, basis, sources }, { region: 'international', basis: 'proposal', sources: [] });
    assert.match(unsourced!.en, /^Working proposal/);
    assert.deepEqual(openCells(schedule).map(({ address }) => address), ['schedules/small#blood-count-day-28-steroid']);
  });

  it('knows the diseases and the vector of each product', () => assert.deepEqual(schedule.products, [{ id: 'axi', vector: 'gammaretroviral', diseases: ['lbcl'] }]));

  it('takes the time of a reminder, and its label, from the fact', () => {
    const [reminder] = schedule.reminders;
    assert.deepEqual([reminder!.amount, reminder!.label.en], [{ unit: 'week', low: 4, high: 4 }, 'Limit']);
  });

  it('names a cell by check, visit and group', () => assert.equal(cellName(schedule, cell('blood-count-day-28-steroid')).en, 'Blood count: Day 28: Steroids'));
  it('that is not there is an error', () => assert.throws(() => scheduleOf(catalogue, 'other'), /There is no schedule "other"/));
});

describe('what a schedule states', () => {
  const statements = scheduleStatements(catalogue, 'small');

  it('is when and by whom each visit, each cell, and each end', () => {
    assert.deepEqual(statements.map(({ address }) => address.replace('schedules/small#', '')), [
      'visit-day-28', 'visit-day-28-who', 'visit-month-6', 'visit-month-6-who', 'blood-count-day-28', 'blood-count-day-28-steroid', 'blood-count-day-28-steroid-who', 'blood-count-month-6', 'blood-count-stop-1',
    ]);
  });
  it('has a name in both languages', () => assert.deepEqual(statements.at(-1)!.name, { en: 'Blood count: when it ends', sv: 'Blodstatus: när det upphör' }));
  it('of a schedule that is not there is nothing', () => assert.deepEqual(scheduleStatements(catalogue, 'other'), []));
});

describe('timeOf', () => {
  it('is none of a fact in another unit', () => assert.equal(timeOf(catalogue.facts.get('thresholds/crs#fever')!.fact), undefined));

  it('of "after day 28" begins on day 29, of "from day 14" on day 14', () => {
    const days = load({ 'thresholds/start.yaml': `title: { en: A, sv: A }\nfacts:\n${factLine('after', 'kind: day, value: 28, bound: after')}${factLine('from', 'kind: day, value: 14, bound: from')}` }).catalogue;
    assert.deepEqual(['after', 'from'].map((id) => timeOf(days.facts.get(`thresholds/start#${id}`)!.fact)), [{ unit: 'day', low: 29, high: 29 }, { unit: 'day', low: 14, high: 14 }]);
  });
});
