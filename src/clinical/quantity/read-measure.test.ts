import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Measure } from './measure.ts';
import { readMeasure } from './read-measure.ts';

const creatinine: Measure = { units: [{ unit: 'micromol/l', factor: 1 }, { unit: 'mg/dl', factor: 88.4 }], range: [15, 3000], usual: [25, 1200] };
const ldh: Measure = { units: [{ unit: 'microkat/l', factor: 1 }, { unit: 'unit/l', factor: 1 / 60 }], range: [0.5, 300], usual: [1, 100] };
const crp: Measure = { units: [{ unit: 'mg/l', factor: 1 }, { unit: 'mg/dl', factor: 10 }], range: [0, 800], usual: [0.1, 500] };
const ferritin: Measure = { units: [{ unit: 'microgram/l', factor: 1 }, { unit: 'ng/ml', factor: 1 }], range: [1, 1_000_000], usual: [1, 200_000] };
const days: Measure = { units: [{ unit: 'day', factor: 1 }], range: [0, 31], usual: [0, 31], whole: true };

describe('readMeasure', () => {
  it('takes a Swedish value as it is', () => assert.deepEqual(readMeasure(creatinine, { value: 90, unit: 'micromol/l' }), { kind: 'value', value: 90 }));
  it('takes a value in another unit into the first', () => assert.deepEqual(readMeasure(creatinine, { value: 1, unit: 'mg/dl' }), { kind: 'value', value: 88.4 }));
  it('takes the ends of the range', () => {
    assert.deepEqual(readMeasure(creatinine, { value: 15, unit: 'micromol/l' }), { kind: 'value', value: 15 });
    assert.deepEqual(readMeasure(creatinine, { value: 3000, unit: 'micromol/l' }), { kind: 'value', value: 3000 });
    assert.deepEqual(readMeasure(days, { value: 0, unit: 'day' }), { kind: 'value', value: 0 });
  });

  it('refuses creatinine 0.9 µmol/L and suggests mg/dL', () => {
    assert.deepEqual(readMeasure(creatinine, { value: 0.9, unit: 'micromol/l' }), { kind: 'wrong-unit', suggestion: { unit: 'mg/dl', inFirstUnit: 0.9 * 88.4 } });
  });
  it('refuses LDH 400 µkat/L and suggests U/L', () => {
    assert.deepEqual(readMeasure(ldh, { value: 400, unit: 'microkat/l' }), { kind: 'wrong-unit', suggestion: { unit: 'unit/l', inFirstUnit: 400 / 60 } });
  });
  it('refuses creatinine 90 mg/dL and suggests µmol/L', () => {
    assert.deepEqual(readMeasure(creatinine, { value: 90, unit: 'mg/dl' }), { kind: 'wrong-unit', suggestion: { unit: 'micromol/l', inFirstUnit: 90 } });
  });
  it('stays refused when an impossible value is confirmed', () => {
    assert.equal(readMeasure(creatinine, { value: 0.9, unit: 'micromol/l', confirmed: true }).kind, 'wrong-unit');
  });

  it('asks about CRP 3 mg/dL: Swedish laboratories report mg/L', () => {
    assert.deepEqual(readMeasure(crp, { value: 3, unit: 'mg/dl' }), { kind: 'confirm-unit', suggestion: { unit: 'mg/l', inFirstUnit: 3 } });
  });
  it('takes CRP 3 mg/dL as 30 mg/L once it is confirmed', () => assert.deepEqual(readMeasure(crp, { value: 3, unit: 'mg/dl', confirmed: true }), { kind: 'value', value: 30 }));
  it('asks about LDH 200 µkat/L: possible, but more usual as U/L', () => {
    assert.deepEqual(readMeasure(ldh, { value: 200, unit: 'microkat/l' }), { kind: 'confirm-unit', suggestion: { unit: 'unit/l', inFirstUnit: 200 / 60 } });
  });
  it('does not ask about a usual Swedish value', () => {
    assert.equal(readMeasure(ldh, { value: 100, unit: 'microkat/l' }).kind, 'value');
    assert.equal(readMeasure(crp, { value: 3, unit: 'mg/l' }).kind, 'value');
  });
  it('does not ask about another unit where the bare number does not fit the Swedish one', () => {
    assert.equal(readMeasure(ldh, { value: 400, unit: 'unit/l' }).kind, 'value');
    assert.equal(readMeasure(creatinine, { value: 0.9, unit: 'mg/dl' }).kind, 'value');
  });
  it('does not ask about an unusual value that fits no other unit', () => {
    assert.equal(readMeasure(ldh, { value: 0.7, unit: 'microkat/l' }).kind, 'value');
  });
  it('does not ask between units of the same size', () => {
    assert.deepEqual(readMeasure(ferritin, { value: 650, unit: 'ng/ml' }), { kind: 'value', value: 650 });
    assert.equal(readMeasure(ferritin, { value: 500_000, unit: 'microgram/l' }).kind, 'value');
  });

  it('refuses what no patient has, with the range in the unit that was chosen', () => {
    assert.deepEqual(readMeasure(days, { value: 32, unit: 'day' }), { kind: 'out-of-range', range: [0, 31], unit: 'day' });
    assert.deepEqual(readMeasure(crp, { value: 9000, unit: 'mg/dl' }), { kind: 'out-of-range', range: [0, 80], unit: 'mg/dl' });
    assert.equal(readMeasure(crp, { value: -1, unit: 'mg/l' }).kind, 'out-of-range');
  });
  it('refuses what is no number', () => {
    assert.deepEqual(readMeasure(crp, { value: NaN, unit: 'mg/l' }), { kind: 'not-a-number' });
    assert.deepEqual(readMeasure(crp, { value: Infinity, unit: 'mg/l' }), { kind: 'not-a-number' });
  });
  it('refuses a unit that the measure does not have', () => assert.deepEqual(readMeasure(crp, { value: 3, unit: 'g/l' }), { kind: 'unknown-unit', unit: 'g/l' }));
  it('refuses half a day, and takes half of what is not counted', () => {
    assert.deepEqual(readMeasure(days, { value: 1.5, unit: 'day' }), { kind: 'not-whole', value: 1.5 });
    assert.equal(readMeasure(crp, { value: 1.5, unit: 'mg/l' }).kind, 'value');
  });
});
