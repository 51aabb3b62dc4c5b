import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placesInProse } from './testing.ts';
import { unknownId } from './unknown-id.ts';

describe('unknown-id', () => {
  it('accepts scales, scores, drugs, terms and windows that are there', () => {
    const text = '<GradeRef of="crs-2019" n="2" /> <Term of="icans">word</Term>\n\n<GradeTable of="crs-2019" />\n\n<ScoreTable of="ice-2019" />\n\n<Doses of="tocilizumab" />\n\n<Window id="day-0-3">\n\nText.\n\n</Window>\n';
    assert.deepEqual(placesInProse(unknownId, text), []);
  });

  for (const { what, text } of [
    { what: 'a scale', text: '<GradeRef of="crs-2020" n="2" />' },
    { what: 'a drug', text: '<Doses of="aspirin" />' },
    { what: 'a product', text: '<Warnings of="aspirin" />' },
    { what: 'a term', text: '<Term of="other">word</Term>' },
    { what: 'a window', text: '<Window id="day-400">\n\nText.\n\n</Window>' },
    { what: 'a grade of a scale that has none', text: '<GradeTable of="ice-2019" />' },
    { what: 'a score of a scale that has none', text: '<ScoreTable of="crs-2019" />' },
  ]) {
    it(`finds ${what} that is not there`, () => assert.deepEqual(placesInProse(unknownId, `Text.\n\n${text}\n`), ['3:1']));
  }
});
