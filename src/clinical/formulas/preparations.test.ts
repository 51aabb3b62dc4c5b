import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { longestRun } from './neutrophil-runs.ts';
import { preparations } from './preparations.ts';

const prepare = (name: string, answers: Record<string, unknown>) => preparations[name]!(answers as never);
const runs = (daily: readonly (number | null)[]) => prepare('neutrophil-runs', { daily });
const days = (...parts: [number, number][]) => parts.flatMap(([count, value]) => Array<number>(count).fill(value));

describe('longestRun', () => {
  for (const [name, values, expected] of [
    ['none', days([5, 2]), 0], ['one day', [2, 0.5, 2], 1], ['exactly at the limit counts', days([6, 0.5]), 6], ['just above does not', days([6, 0.51]), 0],
    ['two runs parted by one day are one', days([6, 0.3], [1, 0.8], [6, 0.3]), 13], ['two runs parted by two days are one', days([6, 0.3], [2, 0.8], [6, 0.3]), 14],
    ['three days part them', days([6, 0.3], [3, 0.8], [7, 0.3]), 7], ['the longer of two counts', days([7, 0.3], [3, 0.8], [2, 0.3]), 7], ['a recovery at the end is not counted', days([4, 0.3], [2, 0.8]), 4],
  ] as const) {
    it(`${name}: ${expected}`, () => assert.equal(longestRun(values, 0.5), expected));
  }
});

describe('neutrophil-runs', () => {
  it('finds both runs of a full window', () => {
    assert.deepEqual(runs(days([3, 2], [7, 0.1], [4, 0.4], [17, 2])), { 'run-0-5': 11, 'run-0-1': 7, recovered: 'yes' });
  });
  it('says when the count was never above', () => assert.deepEqual(runs(days([31, 0.5])), { 'run-0-5': 31, 'run-0-1': 0, recovered: 'no' }));
  it('leaves out values after day 30', () => assert.deepEqual(runs(days([31, 2], [10, 0.1])), { 'run-0-5': 0, 'run-0-1': 0, recovered: 'yes' }));
  it('bounds a row that ends early', () => {
    assert.deepEqual(runs(days([3, 2], [7, 0.4])), { 'run-0-5': { from: 7, to: 28 }, 'run-0-1': { from: 0, to: 21 }, recovered: 'yes' });
    assert.deepEqual(runs(days([10, 0.4])), { 'run-0-5': { from: 10, to: 31 }, 'run-0-1': { from: 0, to: 21 }, recovered: undefined });
    assert.deepEqual(runs(days([30, 0.4])), { 'run-0-5': { from: 30, to: 31 }, 'run-0-1': { from: 0, to: 1 }, recovered: undefined });
  });
  it('joins a gap without counts by a straight line', () => {
    assert.deepEqual(runs([...days([3, 2], [2, 0.4]), null, null, ...days([2, 0.4], [22, 2])]), { 'run-0-5': 6, 'run-0-1': 0, recovered: 'yes' });
    // 0.1, 0.3, 0.5, 0.7: the gap rises in equal steps.
    assert.deepEqual(runs([...days([3, 2]), 0.1, null, null, 0.7, ...days([24, 2])]), { 'run-0-5': 3, 'run-0-1': 1, recovered: 'yes' });
  });
  it('bridges seven days and not eight', () => {
    const gap = (count: number) => [...days([3, 2]), 0.4, ...Array<null>(count).fill(null), 0.4, ...days([26 - count, 2])];
    assert.deepEqual(runs(gap(7)), { 'run-0-5': 9, 'run-0-1': 0, recovered: 'yes' });
    assert.deepEqual(runs(gap(8)), { 'run-0-5': { from: 1, to: 28 }, 'run-0-1': { from: 0, to: 27 }, recovered: 'yes' });
  });
  it('ends before days that are open at the end, and knows nothing of a row that begins with them', () => {
    assert.deepEqual(runs([...days([28, 2]), null, null, null]), { 'run-0-5': { from: 0, to: 3 }, 'run-0-1': { from: 0, to: 3 }, recovered: 'yes' });
    assert.deepEqual(runs([null, 2, 2]), {});
    assert.deepEqual(runs([]), {});
  });
  it('passes on days that the reader counted', () => {
    assert.deepEqual(prepare('neutrophil-runs', { 'days-0-5': 7, 'days-0-1': 2, 'never-above': 'no' }), { 'run-0-5': 7, 'run-0-1': 2, recovered: 'yes' });
    assert.deepEqual(prepare('neutrophil-runs', { 'days-0-5': 31, 'never-above': 'yes' }), { 'run-0-5': 31, 'run-0-1': undefined, recovered: 'no' });
  });
  it('concludes from the number of days whether the count was ever above', () => {
    assert.equal(prepare('neutrophil-runs', { 'days-0-5': 30 })['recovered'], 'yes');
    assert.equal(prepare('neutrophil-runs', { 'days-0-5': 31 })['recovered'], 'no');
    assert.equal(prepare('neutrophil-runs', {})['recovered'], undefined);
  });
});

describe('late-neutrophils', () => {
  for (const [counts, lowest] of [[[1.6, 2], 1.6], [[0.4, 2.5, 2.8], 2.5], [[2.5, 0.4, 2.8], 2.5], [[0.4, 1.4, 2.5], 0.4], [[1.5, 1.6], 1.6], [[0.4], 0.4], [[0, 0], 0], [[null, 0.3, 0.2], 0.2], [[10, 9], 9], [[], undefined]] as const) {
    it(`takes ${lowest ?? 'nothing'} from ${counts.join(', ') || 'no count'}`, () => assert.deepEqual(prepare('late-neutrophils', { counts }), { lowest }));
  }
  it('knows nothing without a row', () => assert.deepEqual(prepare('late-neutrophils', {}), {}));
});

describe('shares', () => {
  it('add up, and are unknown while one is', () => {
    assert.deepEqual(prepare('shares', { segmented: 40, band: 10 }), { 'both-shares': 50 });
    assert.deepEqual(prepare('shares', { segmented: 40 }), {});
    assert.deepEqual(prepare('shares', { band: 40 }), {});
  });
});
