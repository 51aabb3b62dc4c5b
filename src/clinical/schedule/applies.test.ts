import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diseaseAmong, groupApplies, productAmong } from './applies.ts';
import type { PlanGroup } from './plan-schedule.ts';
import { schedule } from './testing.ts';

const applies = (when: PlanGroup['when'], choices: Parameters<typeof groupApplies>[2]) => groupApplies(schedule, { id: 'group', when }, choices);

describe('a group by the vector of the product', () => {
  it('holds for a product made with it, not for one made with another', () => {
    assert.equal(applies({ vector: 'lentiviral' }, { product: 'tisa' }), 'yes');
    assert.equal(applies({ vector: 'lentiviral' }, { product: 'axi' }), 'no');
  });
  it('stays open while no product, or an unknown one, is chosen', () => {
    assert.equal(applies({ vector: 'lentiviral' }, {}), 'if');
    assert.equal(applies({ vector: 'lentiviral' }, { product: 'other' }), 'if');
  });
});

describe('a group by age', () => {
  it('holds for the age, not for another, and stays open without one', () => {
    assert.deepEqual([{ age: 'adult' as const }, { age: 'paediatric' as const }, {}].map((choices) => applies({ age: 'adult' }, choices)), ['yes', 'no', 'if']);
  });
});

describe('a group by history', () => {
  it('holds only when the reader confirms this one, and is never denied by silence', () => {
    assert.deepEqual([{ histories: ['group'] }, { histories: ['another'] }, { histories: [] }, {}].map((choices) => applies({ history: true }, choices)), ['yes', 'if', 'if', 'if']);
  });
});

describe('a group by several things', () => {
  it('holds when all hold, and not when one does not, whatever is open', () => {
    const when = { diseases: ['b-all'], age: 'paediatric', vector: 'lentiviral', history: true } as const;
    assert.equal(applies(when, { disease: 'b-all', age: 'paediatric', product: 'tisa', histories: ['group'] }), 'yes');
    assert.equal(applies(when, { disease: 'b-all', age: 'paediatric', product: 'tisa' }), 'if');
    assert.equal(applies(when, { age: 'adult' }), 'no');
    assert.equal(applies(when, { product: 'axi' }), 'no');
  });
  it('holds for everybody when it asks for nothing', () => assert.equal(applies({}, {}), 'yes'));
});

describe('the disease', () => {
  it('is what the reader says, also against the product', () => {
    assert.equal(diseaseAmong(schedule, ['fl'], { disease: 'fl', product: 'ide' }), 'yes');
    assert.equal(diseaseAmong(schedule, ['fl'], { disease: 'lbcl', product: 'axi' }), 'no');
  });
  it('is known from a product when all, or none, of its diseases are meant', () => {
    assert.equal(diseaseAmong(schedule, ['lbcl', 'fl', 'mcl'], { product: 'axi' }), 'yes');
    assert.equal(diseaseAmong(schedule, ['lbcl'], { product: 'axi' }), 'if');
    assert.equal(diseaseAmong(schedule, ['myeloma'], { product: 'axi' }), 'no');
  });
  it('stays open for a product that is not chosen, unknown, or without diseases', () => {
    const products = [{ id: 'new', vector: 'lentiviral' as const, diseases: [] }];
    assert.deepEqual([{}, { product: 'other' }, { product: 'new' }].map((choices) => diseaseAmong({ ...schedule, products }, ['fl'], choices)), ['if', 'if', 'if']);
  });
});

describe('what belongs to products', () => {
  it('belongs to the chosen one, to another, or is open', () => {
    assert.deepEqual([{ product: 'axi' }, { product: 'ide' }, {}].map((choices) => productAmong(['axi', 'tisa'], choices)), ['yes', 'no', 'if']);
    assert.equal(productAmong(undefined, { product: 'ide' }), 'yes');
  });
});
