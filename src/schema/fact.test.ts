import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { factSheet, facts } from './fact.ts';

const common = { id: 'a', label: { en: 'A', sv: 'A' }, region: 'EU', basis: 'label', sources: [], checked: 'read' };
const dose = { ...common, kind: 'dose', amount: 8, unit: 'mg', licence: 'on-label' };
const byWeight = { ...dose, unit: 'mg/kg' };
const nothing = { en: 'None stated', sv: 'Inget angivet' };

/** The paths at which a list of facts is refused; none when it is accepted. */
function refusedAt(...list: object[]): string[] {
  const parsed = facts.safeParse(list);
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
}

function accepts(what: string, ...list: object[]): void {
  it(`accepts ${what}`, () => assert.deepEqual(refusedAt(...list), []));
}

function refuses(what: string, path: string, ...list: object[]): void {
  it(`refuses ${what}`, () => assert.deepEqual(refusedAt(...list), [path]));
}

describe('a dose', () => {
  accepts('in mg without a maximum', dose);
  refuses('by body weight without a maximum', '0.maxDose', byWeight);
  refuses('by body surface without a maximum', '0.maxDose', { ...dose, unit: 'mg/m2' });
  refuses('by body weight a day without a maximum', '0.maxDose', { ...dose, unit: 'mg/kg/day' });
  accepts('by body weight with the most for one dose', { ...byWeight, maxDose: { value: 800, unit: 'mg' } });
  accepts('by body weight with the most for one day', { ...byWeight, maxDaily: { value: 800, unit: 'mg' } });
  accepts('by body weight with what the source says about a maximum', { ...byWeight, noMaximum: nothing });
  refuses('by body weight whose maximum grows with the weight', '0.maxDose', { ...byWeight, maxDose: { value: 30, unit: 'mg/kg' } });
  accepts('by body weight with a daily maximum by weight and one without', { ...byWeight, maxDaily: { value: 30, unit: 'mg/kg' }, maxDose: { value: 800, unit: 'mg' } });
  refuses('of nothing', '0.amount', { ...dose, amount: 0 });
  refuses('below nothing', '0.amount', { ...dose, amount: -8 });
  refuses('with a reversed range', '0.amount', { ...dose, amount: [8, 4] });
  refuses('with a range of one number', '0.amount', { ...dose, amount: [8, 8] });
  refuses('as text', '0.amount', { ...dose, amount: '8' });
  refuses('in a unit of measurement', '0.unit', { ...dose, unit: 'mmHg' });
  refuses('every 0 h', '0.everyHours', { ...dose, everyHours: 0 });
  accepts('every 6 to 12 h', { ...dose, everyHours: [6, 12] });
  refuses('in a weight band that ends before it starts', '0.weightBand', { ...dose, weightBand: { fromKg: 30, belowKg: 30 } });
  accepts('in a weight band', { ...dose, weightBand: { fromKg: 10, belowKg: 30 } }, { ...dose, weightBand: { fromKg: 30 } });
  refuses('with a field it does not have', '0', { ...dose, maximum: 800 });
});

describe('a limit of a dose that is named', () => {
  const most = { ...common, id: 'most', kind: 'value', value: 800, unit: 'mg' };

  it('is filled in from the fact of that name', () => {
    const [first] = facts.parse([{ ...byWeight, maxDose: 'most' }, most]);
    assert.deepEqual(first?.kind === 'dose' && first.maxDose, { value: 800, unit: 'mg' });
  });

  refuses('with a name that no fact has', '0.maxDose', { ...dose, maxDose: 'most' });
  refuses('by a fact that is a range', '0.maxDose', { ...dose, maxDose: 'most' }, { ...most, value: [400, 800] });
  refuses('by a fact in a unit of measurement', '0.maxDose', { ...dose, maxDose: 'most' }, { ...most, unit: 'mmHg' });
  refuses('by a fact by body weight', '0.maxDose', { ...byWeight, maxDose: 'most' }, { ...most, unit: 'mg/kg' });
});

describe('a course that steps down', () => {
  const taper = (step: object) => ({ ...common, kind: 'taper', route: 'iv', licence: 'off-label', steps: [{ amount: 60, unit: 'mg', everyHours: 12, ...step }] });
  accepts('with the days of a step', taper({ days: 1 }));
  accepts('with the end of a step', taper({ until: nothing }));
  refuses('without either', '0.steps.0.days', taper({}));
});

describe('a limit', () => {
  const limit = (comparison: string, value: unknown) => ({ ...common, kind: 'threshold', comparison, value, unit: 'C' });
  accepts('of one number', limit('at-least', 38), limit('below', 0), limit('above', -1));
  accepts('between two', limit('between', [36, 38]));
  refuses('of two numbers', '0.value', limit('at-least', [36, 38]));
  refuses('between one', '0.value', limit('between', 38));
  refuses('between two that are reversed', '0.value', limit('between', [38, 36]));
});

describe('a rate, a spread, a day', () => {
  const rate = (percent: unknown) => ({ ...common, kind: 'rate', percent });
  accepts('from 0 to 100 per cent', rate(0), rate(100), rate([0, 100]));
  refuses('above 100 per cent', '0.percent', rate(100.1));
  refuses('a range that ends above 100 per cent', '0.percent.1', rate([50, 101]));
  refuses('a reversed range', '0.percent', rate([60, 40]));

  const spread = (low: number, high: number) => ({ ...common, kind: 'distribution', centre: { kind: 'median', value: 2 }, spread: { kind: 'range', low, high }, unit: 'day' });
  accepts('a spread', spread(1, 12));
  refuses('a reversed spread', '0.spread', spread(12, 1));

  accepts('days before and after infusion', { ...common, kind: 'day', value: -5 }, { ...common, kind: 'day', value: [-5, 0] });
});

describe('every fact', () => {
  refuses('without a source list', '0.sources', { ...dose, sources: undefined });
  refuses('without a region', '0.region', { ...dose, region: undefined });
  refuses('without a Swedish label', '0.label.sv', { ...dose, label: { en: 'A' } });
  refuses('of a kind that is not known', '0.kind', { ...dose, kind: 'dosage' });

  it('is one of at least one in its file', () => {
    assert.equal(factSheet.safeParse({ title: common.label, facts: [dose] }).success, true);
    assert.equal(factSheet.safeParse({ title: common.label, facts: [] }).success, false);
  });
});
