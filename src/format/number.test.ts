import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amountText, isPlural, numberText } from './number.ts';

describe('numberText', () => {
  for (const { value, en, sv } of [
    { value: 0, en: '0', sv: '0' },
    { value: -0, en: '0', sv: '0' },
    { value: 8, en: '8', sv: '8' },
    { value: 0.5, en: '0.5', sv: '0,5' },
    { value: 1.0, en: '1', sv: '1' },
    { value: -5, en: '−5', sv: '−5' },
    { value: -0.25, en: '−0.25', sv: '−0,25' },
    { value: 999, en: '999', sv: '999' },
    { value: 1000, en: '1000', sv: '1000' },
    { value: 9999, en: '9999', sv: '9999' },
    { value: 10_000, en: '10\u00a0000', sv: '10\u00a0000' },
    { value: 1_234_567.5, en: '1\u00a0234\u00a0567.5', sv: '1\u00a0234\u00a0567,5' },
    { value: 0.000001, en: '0.000001', sv: '0,000001' },
  ]) {
    it(`writes ${value} as "${en}" and "${sv}"`, () => assert.deepEqual([numberText(value, 'en'), numberText(value, 'sv')], [en, sv]));
  }

  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e21, 1e-7]) {
    it(`refuses ${value}`, () => assert.throws(() => numberText(value, 'en'), RangeError));
  }
});

describe('amountText', () => {
  for (const { amount, en, sv } of [
    { amount: 6, en: '6', sv: '6' },
    { amount: [6, 12], en: '6–12', sv: '6–12' },
    { amount: [0.5, 1], en: '0.5–1', sv: '0,5–1' },
    { amount: [-5, -3], en: '−5\u00a0to\u00a0−3', sv: '−5\u00a0till\u00a0−3' },
    { amount: [-1, 2], en: '−1\u00a0to\u00a02', sv: '−1\u00a0till\u00a02' },
    { amount: [0, 3], en: '0–3', sv: '0–3' },
  ] as const) {
    it(`writes ${JSON.stringify(amount)} so that no dash reads as a minus: "${en}"`, () => {
      const value = typeof amount === 'number' ? amount : ([...amount] as [number, number]);
      assert.deepEqual([amountText(value, 'en'), amountText(value, 'sv')], [en, sv]);
    });
  }
});

describe('isPlural', () => {
  for (const { amount, plural } of [{ amount: 0, plural: true }, { amount: 1, plural: false }, { amount: 1.5, plural: true }, { amount: 2, plural: true }]) {
    it(`of ${amount} is ${plural}`, () => assert.equal(isPlural(amount), plural));
  }
  it('of a range is true', () => assert.equal(isPlural([0, 1]), true));
});
