import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSame, isWithin } from './compare.ts';

describe('isSame', () => {
  for (const [value, other, same] of [[1, 1, true], [90, 90 * (1 + 1e-10), true], [90, 90 * (1 + 1e-8), false], [0, 0, true], [0, 1e-12, false], [-2, -2, true], [-2, 2, false], [Infinity, 1, false], [Infinity, Infinity, true], [1, Infinity, false], [NaN, 1, false]] as const) {
    it(`${same ? 'takes' : 'does not take'} ${value} and ${other} as the same`, () => assert.equal(isSame(value, other), same));
  }

  it('measures the error against the larger of both', () => {
    assert.equal(isSame(1e9, 1e9 + 1), true);
    assert.equal(isSame(1e9 + 1, 1e9), true);
    assert.equal(isSame(1e9, 1e9 + 2), false);
    assert.equal(isSame(-1e9, -1e9 - 1), true);
  });
});

describe('isWithin', () => {
  const nearly = 1.5 * (1 + 1e-10);
  for (const [name, limits, value, within] of [
    ['at least, at the limit', { atLeast: 1.5 }, 1.5, true],
    ['at least, below it', { atLeast: 1.5 }, 1.49, false],
    ['at least, above it', { atLeast: 1.5 }, 1.6, true],
    ['at least, a conversion error below', { atLeast: 1.5 }, 1.5 * (1 - 1e-10), true],
    ['above, at the limit', { above: 1.5 }, 1.5, false],
    ['above, a conversion error above', { above: 1.5 }, nearly, false],
    ['above, above it', { above: 1.5 }, 1.51, true],
    ['above, below it', { above: 1.5 }, 1.4, false],
    ['at most, at the limit', { atMost: 1.5 }, 1.5, true],
    ['at most, a conversion error above', { atMost: 1.5 }, nearly, true],
    ['at most, above it', { atMost: 1.5 }, 1.51, false],
    ['at most, below it', { atMost: 1.5 }, 1.4, true],
    ['below, at the limit', { below: 1.5 }, 1.5, false],
    ['below, a conversion error below', { below: 1.5 }, 1.5 * (1 - 1e-10), false],
    ['below, below it', { below: 1.5 }, 1.49, true],
    ['below, above it', { below: 1.5 }, 1.6, false],
    ['a band, inside', { atLeast: 30, atMost: 70 }, 50, true],
    ['a band, its lower end', { atLeast: 30, atMost: 70 }, 30, true],
    ['a band, its upper end', { atLeast: 30, atMost: 70 }, 70, true],
    ['a band, below', { atLeast: 30, atMost: 70 }, 29.9, false],
    ['a band, above', { atLeast: 30, atMost: 70 }, 70.1, false],
    ['no limit at all', {}, 5, true],
    ['no number', { atLeast: 1 }, NaN, false],
  ] as const) {
    it(`${name}: ${value} is ${within ? 'inside' : 'outside'}`, () => assert.equal(isWithin(value, limits), within));
  }
});
