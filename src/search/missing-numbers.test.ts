import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { missingNumbers } from './missing-numbers.ts';

const texts = ['Give 8 mg/kg, max 800 mg, from day −5.', 'SpO₂ at 38,5 °C; CD19; IL-6; 10–20 mg'];

describe('missingNumbers', () => {
  for (const { query, missing } of [
    { query: 'max 800', missing: [] },
    { query: 'max 8000', missing: ['8000'] },
    { query: 'max 80', missing: ['80'] },
    { query: 'fever 38.5', missing: [] },
    { query: 'fever 38', missing: ['38'] },
    { query: 'il 6, cd 19, 20 mg, day -5', missing: [] },
    { query: 'crs', missing: [] },
  ]) {
    it(`misses ${missing.join() || 'nothing'} for "${query}"`, () => {
      assert.deepEqual(missingNumbers(query, texts), missing);
    });
  }
});
