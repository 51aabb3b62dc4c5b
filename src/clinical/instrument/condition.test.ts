import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holds, type Condition } from './condition.ts';
import { all, atLeastOf } from './truth.ts';

const fever: Condition = { input: 'temperature', atLeast: 38 };
const treated: Condition = { input: 'treated', is: ['yes'] };

describe('all', () => {
  it('is false as soon as one part is, even beside an unknown', () => assert.equal(all([undefined, false, true]), false));
  it('is unknown while a part is', () => assert.equal(all([true, undefined]), undefined));
  it('is true when every part is, and of nothing', () => {
    assert.equal(all([true, true]), true);
    assert.equal(all([]), true);
  });
});

describe('atLeastOf', () => {
  it('is true as soon as enough parts are', () => assert.equal(atLeastOf(2, [true, undefined, true]), true));
  it('is false as soon as too few can be', () => assert.equal(atLeastOf(2, [true, false, false]), false));
  it('is unknown between', () => {
    assert.equal(atLeastOf(2, [true, undefined, false]), undefined);
    assert.equal(atLeastOf(1, [undefined, false]), undefined);
  });
});

describe('holds', () => {
  it('compares a number with its limit', () => {
    assert.equal(holds(fever, { temperature: 38 }), true);
    assert.equal(holds(fever, { temperature: 37.9 }), false);
  });
  it('knows nothing of an answer that is missing: absent is not zero and not no', () => {
    assert.equal(holds(fever, {}), undefined);
    assert.equal(holds(treated, {}), undefined);
  });
  it('counts zero as an answer', () => assert.equal(holds({ input: 'ice', atMost: 2 }, { ice: 0 }), true));
  it('compares a choice', () => {
    assert.equal(holds(treated, { treated: 'yes' }), true);
    assert.equal(holds(treated, { treated: 'no' }), false);
    assert.equal(holds({ input: 'a', is: ['x', 'y'] }, { a: 'y' }), true);
  });
  it('does not take a number for a choice, nor a choice or a row for a number', () => {
    assert.equal(holds(treated, { treated: 1 }), false);
    assert.equal(holds(fever, { temperature: 'high' }), undefined);
    assert.equal(holds(fever, { temperature: [38, 39] }), undefined);
  });
  it('compares a ratio, and knows nothing while one side is missing', () => {
    const ratio: Condition = { input: 'creatinine', over: 'limit', above: 1.5 };
    assert.equal(holds(ratio, { creatinine: 151, limit: 100 }), true);
    assert.equal(holds(ratio, { creatinine: 150, limit: 100 }), false);
    assert.equal(holds(ratio, { creatinine: 151 }), undefined);
    assert.equal(holds(ratio, { limit: 100 }), undefined);
  });
  it('takes more low days than none for a ratio above one', () => {
    const more: Condition = { input: 'very-low', over: 'low', above: 1 };
    assert.equal(holds(more, { 'very-low': 1, low: 0 }), true);
    assert.equal(holds(more, { 'very-low': 0, low: 0 }), false);
  });
  it('joins with all and with a number of', () => {
    assert.equal(holds({ all: [fever, treated] }, { temperature: 38, treated: 'yes' }), true);
    assert.equal(holds({ all: [fever, treated] }, { temperature: 37 }), false);
    assert.equal(holds({ atLeastOf: 1, of: [fever, treated] }, { temperature: 37, treated: 'yes' }), true);
    assert.equal(holds({ atLeastOf: 1, of: [fever, treated] }, { temperature: 37 }), undefined);
  });
  for (const [name, limits, truth] of [
    ['inside', { atLeast: 7 }, true], ['beyond the upper end', { atLeast: 21 }, false], ['across a limit', { atLeast: 14 }, undefined],
    ['at its upper end', { atLeast: 20 }, undefined], ['below', { atMost: 6 }, false], ['wholly below', { atMost: 20 }, true], ['partly below', { below: 20 }, undefined],
    ['above its lower end', { above: 7 }, undefined], ['below its lower end', { below: 7 }, false], ['above its upper end', { above: 20 }, false], ['inside a band', { atLeast: 5, atMost: 25 }, true],
    ['inside a narrower band', { atLeast: 8, atMost: 10 }, undefined],
  ] as const) {
    it(`judges a number known to lie from 7 to 20: ${name}`, () => assert.equal(holds({ input: 'run', ...limits }, { run: { from: 7, to: 20 } }), truth));
  }
  it('judges a ratio of bounds by its extremes', () => {
    assert.equal(holds({ input: 'a', over: 'b', atLeast: 2 }, { a: { from: 4, to: 6 }, b: 2 }), true);
    assert.equal(holds({ input: 'a', over: 'b', atLeast: 2 }, { a: { from: 4, to: 6 }, b: { from: 2, to: 3 } }), undefined);
    assert.equal(holds({ input: 'a', over: 'b', atMost: 3 }, { a: { from: 4, to: 6 }, b: { from: 2, to: 3 } }), true);
  });
});
