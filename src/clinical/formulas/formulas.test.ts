import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answers } from '../instrument/answers.ts';
import { conversionName } from './conversions.ts';
import { formulas } from './index.ts';

const run = (name: string, answers: Answers, parameters: unknown = {}) => formulas[name]!(answers, parameters as never);
const near = (actual: number | undefined, expected: number) => assert.ok(actual !== undefined && Math.abs(actual - expected) <= Math.abs(expected) * 5e-4, `${actual} is not ${expected}`);

describe('EASIX', () => {
  const limit = { highAbove: 4.67 };
  it('takes Swedish units: LDH 6.0 µkat/L, creatinine 90 µmol/L, platelets 60 give 6.11, never 9.0', () => {
    const { values, says, missing } = run('easix', { ldh: 6, creatinine: 90, platelets: 60 }, limit);
    near(values['easix'], 6.109);
    near(values['s-easix'], 6);
    near(values['ldh-in-units'], 360);
    near(values['creatinine-in-mg-dl'], 1.0181);
    near(values['log2-easix'], 2.611);
    assert.deepEqual([says, missing, values['m-easix'], values['crp-in-mg-dl']], [{ high: 'yes' }, ['crp'], undefined, undefined]);
  });
  it('gives m-EASIX from CRP without creatinine', () => {
    const { values, says, missing } = run('easix', { ldh: 3.5, crp: 10, platelets: 210 }, limit);
    near(values['m-easix'], 1);
    near(values['crp-in-mg-dl'], 1);
    assert.deepEqual([says, missing, values['easix'], values['log2-easix']], [{}, ['creatinine'], undefined, undefined]);
  });
  it('gives no score without platelets or LDH, but the conversions', () => {
    assert.deepEqual(run('easix', { ldh: 3.5, creatinine: 88.4, crp: 10 }, limit), { values: { 'ldh-in-units': 210, 'creatinine-in-mg-dl': 1, 'crp-in-mg-dl': 1 }, says: {}, missing: ['platelets'] });
    assert.deepEqual(run('easix', { platelets: 60, creatinine: 88.4, crp: 10 }, limit).missing, ['ldh']);
    assert.equal(run('easix', { platelets: 60, crp: 10 }, limit).values['m-easix'], undefined);
  });
  it('calls a value at the limit not high', () => {
    assert.equal(run('easix', { ldh: 467 / 60, creatinine: 88.4, platelets: 100 }, limit).says['high'], 'no');
    assert.equal(run('easix', { ldh: 468 / 60, creatinine: 88.4, platelets: 100 }, limit).says['high'], 'yes');
  });
});

describe('body surface', () => {
  it('by Mosteller and Du Bois', () => {
    const { values } = run('body-surface', { height: 175, weight: 140 });
    near(values['mosteller'], 2.609);
    near(values['du-bois'], 2.481);
  });
  it('needs both', () => assert.deepEqual(run('body-surface', {}).missing, ['height', 'weight']));
});

describe('creatinine clearance', () => {
  const patient = { age: 70, weight: 70, creatinine: 70 };
  it('of a man and a woman', () => {
    near(run('creatinine-clearance', { ...patient, sex: 'male' }).values['clearance'], 85.94);
    near(run('creatinine-clearance', { ...patient, sex: 'female' }).values['clearance'], 73.05);
    near(run('creatinine-clearance', { ...patient, sex: 'male' }).values['creatinine-in-mg-dl'], 0.7919);
  });
  it('needs every input, and has no sex of its own', () => {
    assert.deepEqual(run('creatinine-clearance', patient), { values: {}, says: {}, missing: ['sex'] });
    assert.deepEqual(run('creatinine-clearance', { sex: 'male' }).missing, ['age', 'weight', 'creatinine']);
    assert.deepEqual(run('creatinine-clearance', {}).missing, ['age', 'weight', 'creatinine', 'sex']);
    assert.deepEqual(run('creatinine-clearance', { ...patient, sex: 'male' }).missing, []);
  });
});

describe('CKD-EPI 2021', () => {
  for (const [answers, expected] of [
    [{ creatinine: 70.72, age: 70, sex: 'male' }, 95.21], [{ creatinine: 70.72, age: 70, sex: 'female' }, 79.22], [{ creatinine: 45, age: 22, sex: 'female' }, 135.3], [{ creatinine: 65, age: 60, sex: 'male' }, 103.9], [{ creatinine: 300, age: 80, sex: 'male' }, 17.56],
  ] as const) {
    it(`gives ${expected} for a ${answers.sex} patient of ${answers.age} with ${answers.creatinine} µmol/L`, () => near(run('ckd-epi-2021', answers).values['filtration'], expected));
  }
  it('shows the creatinine it calculated with', () => near(run('ckd-epi-2021', { creatinine: 88.4, age: 50, sex: 'male' }).values['creatinine-in-mg-dl'], 1));
  it('needs every input', () => {
    assert.deepEqual(run('ckd-epi-2021', { age: 50, creatinine: 80 }), { values: {}, says: {}, missing: ['sex'] });
    assert.deepEqual(run('ckd-epi-2021', { sex: 'male' }).missing, ['age', 'creatinine']);
    assert.deepEqual(run('ckd-epi-2021', { age: 50, creatinine: 80, sex: 'male' }).missing, []);
  });
});

describe('neutrophils', () => {
  it('are leucocytes times the share of segmented and band cells', () => {
    assert.deepEqual(run('neutrophils', { leucocytes: 8, segmented: 45, band: 15 }), { values: { share: 60, neutrophils: 4.8 }, says: {}, missing: [] });
    assert.equal(run('neutrophils', { leucocytes: 6, segmented: 0, band: 0 }).values['neutrophils'], 0);
  });
  it('need the band cells too: missing is not zero', () => assert.deepEqual(run('neutrophils', { leucocytes: 8, segmented: 45 }), { values: {}, says: {}, missing: ['band'] }));
});

describe('conversions', () => {
  const measures = { measures: { ldh: { units: [{ unit: 'microkat/l', factor: 1 }, { unit: 'unit/l', factor: 1 / 60 }] }, crp: { units: [{ unit: 'mg/l', factor: 1 }] } } };
  it('give each value in every unit of its measure', () => {
    assert.deepEqual(run('conversions', { ldh: 4 }, measures), { values: { [conversionName('ldh', 'microkat/l')]: 4, 'ldh in unit/l': 240 }, says: {}, missing: [] });
  });
  it('ask for a value while there is none', () => assert.deepEqual(run('conversions', {}, measures), { values: {}, says: {}, missing: ['ldh', 'crp'] }));
});

describe('dose by weight bands', () => {
  const limits = { maxMg: 800, minHoursApart: 8, maxTotal: 4 };
  const bands = { bands: [{ fromKg: 30, mgPerKg: 8, ...limits, maxIn24h: 3 }, { belowKg: 30, mgPerKg: 12, ...limits }] };
  it('gives the dose with its limits', () => {
    assert.deepEqual(run('banded-dose', { weight: 60 }, bands), { values: { dose: 480, 'mg-per-kg': 8, cap: 800, 'hours-apart': 8, 'most-doses': 4, 'most-in-24h': 3 }, says: { capped: 'no' }, missing: [] });
  });
  it('steps down at 30 kg', () => {
    assert.deepEqual(run('banded-dose', { weight: 29.9 }, bands).values, { dose: 358.8, 'mg-per-kg': 12, cap: 800, 'hours-apart': 8, 'most-doses': 4 });
    assert.equal(run('banded-dose', { weight: 30 }, bands).values['dose'], 240);
  });
  it('says that the cap applied, from above 100 kg', () => {
    assert.deepEqual(run('banded-dose', { weight: 100 }, bands).says, { capped: 'no' });
    assert.deepEqual(run('banded-dose', { weight: 101 }, bands).says, { capped: 'yes' });
    assert.equal(run('banded-dose', { weight: 140 }, bands).values['dose'], 800);
  });
  it('asks for the weight', () => assert.deepEqual(run('banded-dose', {}, bands), { values: {}, says: {}, missing: ['weight'] }));
  it('throws where the bands leave a gap', () => assert.throws(() => run('banded-dose', { weight: 20 }, { bands: bands.bands.slice(0, 1) }), /No band of the dose holds 20 kg/));
});

describe('lymphodepletion', () => {
  const parameters = {
    regimens: { axi: [{ drug: 'cyclophosphamide', mgPerM2: 500, days: 3 }, { drug: 'fludarabine', mgPerM2: 30, days: 3 }], child: [{ drug: 'fludarabine', mgPerM2: 30, days: 4 }] },
    renal: { drug: 'fludarabine', reduceUpToPercent: 50 },
  };
  const body = { regimen: 'axi', height: 180, weight: 80, surface: 'mosteller', kidneys: 'full' };
  it('gives the dose of each day and of all days', () => {
    assert.deepEqual(run('lymphodepletion', body, parameters), {
      values: { surface: 2, 'cyclophosphamide-days': 3, 'cyclophosphamide-daily': 1000, 'cyclophosphamide-total': 3000, 'fludarabine-days': 3, 'fludarabine-daily': 60, 'fludarabine-total': 180 },
      says: { kidneys: 'full' }, missing: [],
    });
  });
  it('uses the formula that was chosen', () => near(run('lymphodepletion', { ...body, surface: 'du-bois' }, parameters).values['surface'], 1.996));
  it('gives a span of the kidney-dependent drug in the band of reduction, and of no other', () => {
    const { values, says } = run('lymphodepletion', { ...body, kidneys: 'reduced' }, parameters);
    assert.deepEqual([values['fludarabine-daily'], values['fludarabine-lowest-daily'], values['cyclophosphamide-lowest-daily'], says['kidneys']], [60, 30, undefined, 'reduced']);
    assert.deepEqual([values['fludarabine-total'], values['cyclophosphamide-total']], [undefined, 3000]);
  });
  it('gives no dose of it below the band', () => {
    const { values } = run('lymphodepletion', { ...body, kidneys: 'contraindicated' }, parameters);
    assert.deepEqual([values['fludarabine-daily'], values['fludarabine-total'], values['fludarabine-days'], values['cyclophosphamide-daily']], [undefined, undefined, undefined, 1000]);
  });
  it('names everything that is missing', () => {
    assert.deepEqual(run('lymphodepletion', {}, parameters), { values: {}, says: {}, missing: ['height', 'weight', 'regimen', 'surface', 'kidneys'] });
    assert.deepEqual(run('lymphodepletion', { ...body, kidneys: undefined }, parameters), { values: {}, says: {}, missing: ['kidneys'] });
    assert.deepEqual(run('lymphodepletion', { ...body, height: undefined }, parameters).missing, ['height']);
  });
  it('takes the days of each regimen', () => assert.equal(run('lymphodepletion', { ...body, regimen: 'child' }, parameters).values['fludarabine-total'], 240));
});
