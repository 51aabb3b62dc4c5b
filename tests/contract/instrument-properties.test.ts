import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { evaluate } from '../../src/clinical/instrument/evaluate.ts';
import type { ClinicalInstrument, Input } from '../../src/clinical/instrument/instrument.ts';
import type { Outcome } from '../../src/clinical/instrument/outcome.ts';
import type { RawAnswer } from '../../src/clinical/instrument/read-answers.ts';
import { instruments } from './instruments.ts';

const PATIENTS = { numRuns: 1000, seed: 20261125 };
const SAME = 1e-9;

/** A patient: for each input a choice or a number of its first unit, within what is usual. */
function patients(instrument: ClinicalInstrument): fc.Arbitrary<Record<string, RawAnswer>> {
  return fc.record(Object.fromEntries(instrument.inputs.filter(({ kind }) => kind !== 'series').map((input) => [input.id, answers(input)])));
}

function answers(input: Input): fc.Arbitrary<RawAnswer> {
  if (input.kind === 'choice') return fc.constantFrom(...input.options.map(({ id }) => id));
  const { usual: [min, max], units: [{ unit }], whole } = input.measure;
  const value = whole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
  return value.map((each) => ({ value: each, unit, confirmed: true }));
}

/** The same patient as another laboratory reports it: every number in the last unit of its measure. */
function otherUnits(instrument: ClinicalInstrument, patient: Record<string, RawAnswer>): Record<string, RawAnswer> {
  return Object.fromEntries(Object.entries(patient).map(([id, answer]) => {
    const input = instrument.inputs.find((each) => each.id === id)!;
    if (input.kind === 'choice' || typeof answer === 'string' || !('value' in answer)) return [id, answer];
    const { unit, factor } = input.measure.units.at(-1)!;
    return [id, { value: answer.value / factor, unit, confirmed: true }];
  }));
}

function assertSame(one: Outcome, other: Outcome): void {
  assert.equal(one.kind, other.kind);
  if (one.kind === 'refused' || other.kind === 'refused') return;
  if (one.finding.of !== 'values' || other.finding.of !== 'values') {
    assert.deepEqual(one.finding, other.finding);
    return;
  }
  assert.deepEqual(one.finding.says, other.finding.says);
  assert.deepEqual(Object.keys(one.finding.values), Object.keys(other.finding.values));
  for (const [id, value] of Object.entries(one.finding.values)) {
    const difference = Math.abs(value - other.finding.values[id]!);
    assert.ok(difference <= SAME * Math.max(1, Math.abs(value)), `${id}: ${value} and ${other.finding.values[id]}`);
  }
}

for (const [id, instrument] of instruments) {
  if (!instrument.inputs.some((input) => input.kind === 'number' && input.measure.units.length > 1)) continue;
  describe(`${id} in Swedish and other units`, () => {
    it('agrees to one part in 10⁹ on 1,000 patients', () => {
      fc.assert(fc.property(patients(instrument), (patient) => assertSame(evaluate(instrument, patient), evaluate(instrument, otherUnits(instrument, patient)))), PATIENTS);
    });
  });
}

const valuesIn = (id: string, given: Record<string, RawAnswer>) => {
  const outcome = evaluate(instruments.get(id)!, given);
  assert.ok(outcome.kind !== 'refused' && outcome.finding.of === 'values', JSON.stringify(outcome));
  return outcome.finding;
};
const kilograms = fc.double({ min: 3, max: 299, noNaN: true });

describe('tocilizumab', () => {
  const dose = (weight: number) => valuesIn('tocilizumab-dose', { weight: { value: weight, unit: 'kg' } });
  it('never exceeds its maximum, and says so exactly when the maximum applies', () => {
    fc.assert(fc.property(kilograms, (weight) => {
      const { values, says } = dose(weight);
      assert.ok(values['dose']! > 0 && values['dose']! <= values['cap']!);
      assert.equal(says['capped'], Math.round(values['mg-per-kg']! * weight * 10) / 10 > values['cap']! ? 'yes' : 'no');
    }), PATIENTS);
  });
  it('never falls with weight within a band', () => {
    fc.assert(fc.property(kilograms, kilograms, (one, other) => {
      const [light, heavy] = one < other ? [one, other] : [other, one];
      if (light < 30 !== heavy < 30) return;
      assert.ok(dose(light).values['dose']! <= dose(heavy).values['dose']!);
    }), PATIENTS);
  });
});

describe('calculations move the way the body does', () => {
  const clearance = (age: number, weight: number, creatinine: number, sex: string) => valuesIn('cockcroft-gault-1976', { age: { value: age, unit: 'year' }, weight: { value: weight, unit: 'kg' }, creatinine: { value: creatinine, unit: 'micromol/l' }, sex }).values['clearance']!;
  it('clearance falls with age and creatinine and rises with weight', () => {
    fc.assert(fc.property(fc.integer({ min: 18, max: 110 }), fc.double({ min: 20, max: 250, noNaN: true }), fc.double({ min: 20, max: 1000, noNaN: true }), fc.constantFrom('female', 'male'), (age, weight, creatinine, sex) => {
      const here = clearance(age, weight, creatinine, sex);
      assert.ok(clearance(age + 1, weight, creatinine, sex) < here);
      assert.ok(clearance(age, weight + 1, creatinine, sex) > here);
      assert.ok(clearance(age, weight, creatinine + 1, sex) < here);
    }), PATIENTS);
  });
  it('EASIX rises with LDH and creatinine and falls with platelets', () => {
    const easix = (ldh: number, creatinine: number, platelets: number) => valuesIn('easix-2021', { ldh: { value: ldh, unit: 'microkat/l', confirmed: true }, creatinine: { value: creatinine, unit: 'micromol/l' }, platelets: { value: platelets, unit: '10^9/l' } }).values['easix']!;
    fc.assert(fc.property(fc.double({ min: 1, max: 90, noNaN: true }), fc.double({ min: 30, max: 900, noNaN: true }), fc.double({ min: 5, max: 900, noNaN: true }), (ldh, creatinine, platelets) => {
      const here = easix(ldh, creatinine, platelets);
      assert.ok(easix(ldh + 1, creatinine, platelets) > here);
      assert.ok(easix(ldh, creatinine + 1, platelets) > here);
      assert.ok(easix(ldh, creatinine, platelets + 1) < here);
    }), PATIENTS);
  });
  it('body surface and every dose of lymphodepletion grow with height and weight', () => {
    const doses = (height: number, weight: number) => valuesIn('lymphodepletion-dose', { regimen: 'axi-cel', height: { value: height, unit: 'cm' }, weight: { value: weight, unit: 'kg' }, kidneys: 'full' }).values;
    fc.assert(fc.property(fc.double({ min: 50, max: 220, noNaN: true }), fc.double({ min: 5, max: 250, noNaN: true }), (height, weight) => {
      const [here, taller, heavier] = [doses(height, weight), doses(height + 1, weight), doses(height, weight + 1)];
      for (const name of ['surface', 'cyclophosphamide-daily', 'fludarabine-daily']) assert.ok(taller[name]! > here[name]! && heavier[name]! > here[name]!, name);
    }), PATIENTS);
  });
});

describe('anything that is typed', () => {
  it('never throws, and never gives a result that is no number', () => {
    const typed = fc.oneof(fc.double(), fc.constantFrom(0, -1, 1e9, NaN, Infinity)).map((value) => ({ value }));
    for (const instrument of instruments.values()) {
      const units = (input: Input) => (input.kind === 'choice' ? ['x'] : input.measure.units.map(({ unit }) => unit));
      const answer = (input: Input): fc.Arbitrary<RawAnswer | undefined> =>
        fc.option(fc.oneof(typed.chain(({ value }) => fc.constantFrom(...units(input), 'furlong').map((unit) => ({ value, unit }))), fc.constantFrom(...(input.kind === 'choice' ? input.options.map(({ id }) => id) : ['none']), 'nonsense')), { nil: undefined });
      fc.assert(fc.property(fc.record(Object.fromEntries(instrument.inputs.map((input) => [input.id, answer(input)]))), (given) => {
        const outcome = evaluate(instrument, given);
        if (outcome.kind === 'refused' || outcome.finding.of !== 'values') return;
        for (const value of Object.values(outcome.finding.values)) assert.ok(Number.isFinite(value), JSON.stringify({ given, outcome }));
      }), { numRuns: 200, seed: 20261125 });
    }
  });
});
