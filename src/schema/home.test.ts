import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { home } from './home.ts';

const label = { en: 'A', sv: 'A' };
const provenance = { region: 'international', basis: 'proposal', sources: [], checked: 'unverified' };
const cell = (window: string) => ({ window, cause: label, callNow: true });
const grid = (windows: object[], ...cells: string[]) => home.safeParse({ ...provenance, windows, rows: [{ label, cells: cells.map(cell) }] }).success;
const two = [{ id: 'day-0-3', from: 0, to: 3 }, { id: 'after-day-3', from: 4 }];

describe('the grid of the home page', () => {
  it('has one cell for each window, in their order', () => assert.ok(grid(two, 'day-0-3', 'after-day-3')));
  it('has no row with a cell too few, too many, twice or in another order', () => {
    assert.ok(!grid(two, 'day-0-3'));
    assert.ok(!grid(two, 'day-0-3', 'after-day-3', 'after-day-3'));
    assert.ok(!grid(two, 'day-0-3', 'day-0-3'));
    assert.ok(!grid(two, 'after-day-3', 'day-0-3'));
  });
  it('has windows that end after they start', () => {
    assert.ok(grid([{ id: 'a', from: 3, to: 3 }], 'a'));
    assert.ok(!grid([{ id: 'a', from: 3, to: 2 }], 'a'));
    assert.ok(!grid([{ id: 'a', from: -1, to: 2 }], 'a'));
  });
});
