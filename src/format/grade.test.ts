import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { editionText, gradeText } from './grade.ts';

const crs = { short: { en: 'CRS', sv: 'CRS' }, system: 'ASTCT', year: 2019 };
const text = (grade: Parameters<typeof gradeText>[1], locale: 'en' | 'sv') => gradeText(crs, grade, locale).replaceAll('\u00a0', ' ');

describe('gradeText', () => {
  for (const { grade, en, sv } of [
    { grade: { n: '2' }, en: 'CRS grade 2 (ASTCT 2019)', sv: 'CRS grad 2 (ASTCT 2019)' },
    { grade: { n: '3', to: '4' }, en: 'CRS grade 3 to 4 (ASTCT 2019)', sv: 'CRS grad 3 till 4 (ASTCT 2019)' },
    { grade: { n: '2', orWorse: true }, en: 'CRS grade 2 or worse (ASTCT 2019)', sv: 'CRS grad 2 eller högre (ASTCT 2019)' },
  ]) {
    it(`never leaves out system and year: "${en}"`, () => assert.deepEqual([text(grade, 'en'), text(grade, 'sv')], [en, sv]));
  }

  it('keeps the grade with its number on one line', () => assert.match(gradeText(crs, { n: '2' }, 'en'), /CRS\u00a0grade\u00a02 \(ASTCT\u00a02019\)/));
});

describe('editionText', () => {
  it('names system and year', () => assert.equal(editionText(crs), 'ASTCT\u00a02019'));
});
