import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bareGrade } from './bare-grade.ts';
import { factLine, placesIn, placesInProse, quotesFromProse } from './testing.ts';

describe('bare-grade', () => {
  for (const { text, finds } of [
    { text: 'Call at grade 2.', finds: ['grade 2'] },
    { text: 'Call at Grade\u00a03 to 4, or grades 1–2.', finds: ['Grade 3 to 4', 'grades 1–2'] },
    { text: 'Call at grade III, or grade-3 CRS.', finds: ['grade III', 'grade-3'] },
    { text: 'Ring vid grad 2 eller 3.', finds: ['grad 2 eller 3'] },
    { text: 'Call at *grade*\n2.', finds: ['grade 2'] },
    { text: 'Call at grade 2. It lasts (Lee 2014).', finds: ['grade 2'] },
    { text: 'Call at grade 2 (severe).', finds: ['grade 2'] },
  ]) {
    it(`finds the grade without a system in ${JSON.stringify(text)}`, () => assert.deepEqual(quotesFromProse(bareGrade, text), finds));
  }

  for (const text of [
    'Call at grade 2 (Lee 2014), at grade 3 or higher (ASTCT 2019), and at grade 2 [@lee2019] (*Lee* 2014).',
    'Neutropenia of grade 4 (CTCAE). Grad 2, 3 eller 4 (ASTCT 2019).',
    'I hög grad i andra fall. Upgrade 3 servers. Follicular lymphoma grade 3B. 38 grader.',
    '<GradeRef of="crs-2019" n="2" />',
  ]) {
    it(`finds nothing in ${JSON.stringify(text)}`, () => assert.deepEqual(quotesFromProse(bareGrade, text), []));
  }

  it('names the place of the word, and of a label', () => {
    assert.deepEqual(placesInProse(bareGrade, 'Text.\n\nCall at **grade** 2.\n'), ['3:11']);
    const label = factLine('limit', 'kind: day, value: 3').replace('en: Limit', 'en: Fever in grade 2');
    assert.deepEqual(placesIn(bareGrade, { 'thresholds/a.yaml': `title: { en: A, sv: A }\nfacts:\n${label}` }), ['thresholds/a.yaml:3:27']);
  });
});
