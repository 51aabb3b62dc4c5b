import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isNamedGrade, nextGrade } from './named-grade.ts';

const grades = (text: string) => [...text.matchAll(nextGrade())].map((match) => `${match[0]}: ${isNamedGrade(text, match) ? 'named' : 'bare'}`);

describe('a grade in a text', () => {
  for (const { text, finds } of [
    { text: 'grade 2 (Lee 2014)', finds: ['grade 2: named'] },
    { text: 'grade\u00a03 or worse (ASTCT 2019)', finds: ['grade\u00a03: named'] },
    { text: 'grades 1–2 and grade 4 (CTCAE)', finds: ['grades 1–2: named', 'grade 4: named'] },
    { text: 'grad 3 till 4 (översiktens skala)', finds: ['grad 3 till 4: named'] },
    { text: 'grade 2 (severe)', finds: ['grade 2: bare'] },
    { text: 'grade 2. See (Lee 2014)', finds: ['grade 2: bare'] },
    { text: 'grade III', finds: ['grade III: bare'] },
    { text: 'grade 3B, grade 12, grade 2.5, upgrade 3, i hög grad i', finds: [] },
  ]) {
    it(`of ${JSON.stringify(text)} is ${finds.join(', ') || 'none'}`, () => assert.deepEqual(grades(text), finds));
  }
});
