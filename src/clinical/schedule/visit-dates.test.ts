import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visitDates } from './visit-dates.ts';

describe('the window of a visit', () => {
  it('may have one side alone', () => {
    assert.deepEqual(visitDates({ kind: 'day', day: 28, after: 3 }, '2026-11-25'), [{ on: { kind: 'day', date: '2026-12-23' }, window: { from: '2026-12-23', to: '2026-12-26' } }]);
    assert.deepEqual(visitDates({ kind: 'months', months: 6, before: 14 }, '2026-11-25'), [{ on: { kind: 'day', date: '2027-05-25' }, window: { from: '2027-05-11', to: '2027-05-25' } }]);
  });
  it('is left out where none is stated', () => assert.deepEqual(visitDates({ kind: 'day', day: 28 }, '2026-11-25'), [{ on: { kind: 'day', date: '2026-12-23' } }]));
  it('of a yearly visit lies around each year', () => {
    assert.deepEqual(visitDates({ kind: 'yearly', fromYear: 1, toYear: 2, before: 30, after: 30 }, '2027-02-28'), [
      { year: 1, on: { kind: 'day', date: '2028-02-28' }, window: { from: '2028-01-29', to: '2028-03-29' } },
      { year: 2, on: { kind: 'day', date: '2029-02-28' }, window: { from: '2029-01-29', to: '2029-03-30' } },
    ]);
  });
});
