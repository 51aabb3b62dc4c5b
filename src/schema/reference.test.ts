import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reference } from './reference.ts';

const work = { id: 'lee2019', type: 'article-journal', title: 'Grading', custom: { verified: true } };
const accepts = (fields: object) => reference.safeParse({ ...work, ...fields }).success;

describe('a work', () => {
  it('needs key, kind, title, and whether it was verified', () => {
    assert.ok(accepts({}));
    for (const field of Object.keys(work)) assert.ok(!accepts({ [field]: undefined }), field);
  });

  for (const { what, fields } of [
    { what: 'a DOI as an address', fields: { DOI: 'https://doi.org/10.1016/j.bbmt' } },
    { what: 'a PMID with its prefix', fields: { PMID: 'PMID 123' } },
    { what: 'a PMCID without its prefix', fields: { PMCID: '123' } },
    { what: 'a web address without a scheme', fields: { URL: 'example.org' } },
    { what: 'a year as a number alone', fields: { issued: 2019 } },
    { what: 'an author as one text', fields: { author: ['Lee DW'] } },
    { what: 'a field of its own', fields: { note: 'a' } },
  ]) {
    it(`is refused with ${what}`, () => assert.ok(!accepts(fields)));
  }

  it('may carry notes about our own reading', () => assert.ok(accepts({ custom: { verified: 'title page', extentRead: 'abstract', anything: 1 } })));
});
