import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tableWeights, weightDose } from './weight-dose.ts';

const rule = { mgPerKg: 8, maxMg: 800 };

describe('weightDose', () => {
  for (const { weightKg, mg, capped } of [
    { weightKg: 30, mg: 240, capped: false },
    { weightKg: 61.5, mg: 492, capped: false },
    { weightKg: 100, mg: 800, capped: false },
    { weightKg: 100.1, mg: 800, capped: true },
  ]) {
    it(`gives ${mg} mg at ${weightKg} kg${capped ? ' and says the maximum applied' : ''}`, () => {
      assert.deepEqual(weightDose(rule, weightKg), { mg, capped });
    });
  }

  it('never exceeds the maximum at any weight of its table', () => {
    for (const weight of tableWeights({ fromKg: 30 })) assert.ok(weightDose(rule, weight).mg <= 800);
  });

  for (const wrong of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    it(`refuses ${wrong} kg`, () => assert.throws(() => weightDose(rule, wrong), RangeError));
  }
});

describe('tableWeights', () => {
  it('starts at the lower end of a band and stops below the upper one', () => {
    const weights = tableWeights({ belowKg: 30 });
    assert.equal(weights.at(-1), 28);
    assert.ok(weights.every((weight) => weight < 30));
    assert.equal(tableWeights({ fromKg: 30 })[0], 30);
    assert.equal(tableWeights({ fromKg: 30 }).at(-1), 120);
  });
});
