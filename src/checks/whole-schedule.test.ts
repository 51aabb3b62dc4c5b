import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scheduleTree } from '../model/testing.ts';
import { problemsIn, type Tree } from './testing.ts';
import { wholeSchedule } from './whole-schedule.ts';

const FRAME = 'schedules/small/schedule.yaml';
const CHECK = 'schedules/small/blood-count.yaml';

function found(file: string, was: string, is: string, more: Tree = {}): string[] {
  const text = scheduleTree[file]!;
  assert.ok(text.includes(was), was);
  return problemsIn(wholeSchedule, { ...scheduleTree, ...more, [file]: text.replace(was, is) }).map((problem) => `${problem.file.split('/').at(-1)}:${problem.line} ${problem.what}`);
}

describe('whole-schedule', () => {
  it('accepts a schedule that names only what is there', () => assert.deepEqual(problemsIn(wholeSchedule, scheduleTree), []));

  for (const { what, file, was, is, says } of [
    { what: 'a visit that is not there', file: CHECK, was: 'visits: [month-6, day-28]', is: 'visits: [month-6, month-2]', says: 'blood-count.yaml:4 There is no visit "month-2".' },
    { what: 'a group that is not there', file: CHECK, was: 'for: steroid', is: 'for: steroids', says: 'blood-count.yaml:5 There is no group "steroids".' },
    { what: 'two cells for one visit', file: CHECK, was: 'for: steroid, ', is: '', says: 'blood-count.yaml:5 Two cells of this check are for the visit "day-28".' },
    { what: 'one visit named twice in a cell', file: CHECK, was: 'visits: [month-6, day-28]', is: 'visits: [day-28, day-28]', says: 'blood-count.yaml:4 Two cells of this check are for the visit "day-28".' },
    { what: 'a disease that is not there', file: CHECK, was: 'stops:', is: 'onlyFor: [mcl]\nstops:', says: 'blood-count.yaml:2 There is no disease "mcl".' },
    { what: 'a check that has no file', file: FRAME, was: 'checks: [blood-count]', is: 'checks: [blood-count, igg]', says: 'schedule.yaml:7 There is no check "igg" in this schedule.' },
    { what: 'a check that is shown twice', file: FRAME, was: 'checks: [blood-count]', is: 'checks: [blood-count, blood-count]', says: 'schedule.yaml:7 The check "blood-count" stands here twice.' },
    { what: 'a product that is not there', file: FRAME, was: 'products: [axi]', is: 'products: [tisa]', says: 'schedule.yaml:5 There is no product "tisa".' },
    { what: 'a reminder of a fact that is not there', file: FRAME, was: 'near#near', is: 'near#far', says: 'schedule.yaml:8 There is no fact "thresholds/near#far".' },
    { what: 'a reminder of a fact that is no time', file: FRAME, was: 'near#near', is: 'crs#fever', says: 'schedule.yaml:8 The fact "thresholds/crs#fever" states no days, weeks, months or years.' },
    { what: 'two visits with one id', file: FRAME, was: 'id: month-6', is: 'id: day-28', says: 'schedule.yaml:4 The visit "day-28" stands here twice.' },
  ]) {
    it(`finds ${what}`, () => assert.ok(found(file, was, is).includes(says), found(file, was, is).join('\n')));
  }

  it('finds a check that no category shows', () => {
    assert.deepEqual(found(FRAME, 'id: lab', 'id: blood', { 'schedules/small/igg.yaml': scheduleTree[CHECK]! }), ['igg.yaml:1 The check "igg" stands in no category, so nobody would see it.']);
  });
});
