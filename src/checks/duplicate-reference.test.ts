import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { duplicateReference } from './duplicate-reference.ts';
import { placesIn } from './testing.ts';

const work = (id: string, fields: string) => ({ [`references/${id}.json`]: `{\n  "id": "${id}", "type": "article", "title": "T",\n  ${fields},\n  "custom": { "verified": true }\n}\n` });

describe('duplicate-reference', () => {
  it('accepts two works', () => assert.deepEqual(placesIn(duplicateReference, work('new', '"DOI": "10.1000/new"')), []));

  it('finds a DOI that another work has, in any case of letters', () => {
    assert.deepEqual(placesIn(duplicateReference, work('new', '"DOI": "10.1000/LEE"')), ['references/new.json:3:3']);
  });

  for (const field of ['"PMID": "123"', '"PMCID": "PMC123"']) {
    it(`finds the same ${field}`, () => assert.deepEqual(placesIn(duplicateReference, { ...work('a', field), ...work('b', field) }), ['references/b.json:3:3']));
  }
});
