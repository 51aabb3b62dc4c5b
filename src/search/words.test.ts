import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { queryWords, wordParts } from './words.ts';

describe('queryWords', () => {
  for (const { query, words } of [
    { query: 'CRS, grade 2 (IL-6)?', words: ['crs', 'grade', '2', 'il-6'] },
    { query: 'Yescarta® “fever”', words: ['yescarta', 'fever'] },
    { query: '8\u00a0mg/kg every 8\u202fh', words: ['8', 'mg/kg', 'every', 'h'] },
    { query: 'dag -5 till −3', words: ['dag', '−5', 'till', '−3'] },
    { query: '≥ 38,5 °C', words: ['38,5', 'c'] },
    { query: 'ÖVERVAKA o\u0308ga', words: ['övervaka', 'öga'] },
    { query: 'CAR T-cells or car  t', words: ['car-t-cells', 'or', 'car-t'] },
    { query: '  …  ', words: [] },
  ]) {
    it(`reads "${query}" as ${JSON.stringify(words)}`, () => {
      assert.deepEqual(queryWords(query), words);
    });
  }
});

describe('wordParts', () => {
  for (const { word, parts } of [
    { word: 'anti-il-6', parts: ['anti', 'il', '6'] },
    { word: 'mg/kg', parts: ['mg', 'kg'] },
    { word: '−5', parts: ['5'] },
    { word: 'fever', parts: [] },
  ]) {
    it(`splits "${word}" into ${JSON.stringify(parts)}`, () => {
      assert.deepEqual(wordParts(word), parts);
    });
  }

  it('does not break a decimal number, because half of a dose is another dose', () => {
    assert.deepEqual(wordParts('0,5'), []);
    assert.deepEqual(wordParts('38.5'), []);
  });
});
