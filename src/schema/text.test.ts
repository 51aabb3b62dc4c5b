import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { citekey, id, labels } from './text.ts';

describe('an id', () => {
  for (const good of ['crs', 'crs-astct-2019', '2', 'a1-b2']) it(`is ${good}`, () => assert.ok(id.safeParse(good).success));
  for (const bad of ['', 'CRS', 'crs_astct', '-crs', 'crs-', 'a--b', 'å', 'a b', 'a/b', 'a\n']) it(`is not ${JSON.stringify(bad)}`, () => assert.ok(!id.safeParse(bad).success));
});

describe('the key of a work', () => {
  for (const good of ['lee2019', 'Lee_2019-a', '2019']) it(`is ${good}`, () => assert.ok(citekey.safeParse(good).success));
  for (const bad of ['', '_lee', 'lee 2019', 'lee.2019', 'lee/2019', 'åke2019']) it(`is not ${JSON.stringify(bad)}`, () => assert.ok(!citekey.safeParse(bad).success));
});

describe('a label', () => {
  it('has a text in each language, without spaces around it', () => assert.deepEqual(labels.parse({ en: ' A ', sv: 'B' }), { en: 'A', sv: 'B' }));
  for (const bad of [{ en: 'A' }, { sv: 'A' }, { en: 'A', sv: '' }, { en: 'A', sv: '  ' }, { en: 'A', sv: 'B', no: 'C' }, 'A']) {
    it(`is not ${JSON.stringify(bad)}`, () => assert.ok(!labels.safeParse(bad).success));
  }
});
