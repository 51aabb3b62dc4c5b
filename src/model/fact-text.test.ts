import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { factsInText, filledText, labelPieces } from './fact-text.ts';
import { load } from './testing.ts';

describe('labelPieces', () => {
  it('splits a label at the facts it shows', () => {
    assert.deepEqual(labelPieces('Above {thresholds/crs#fever}, {drugs/tocilizumab#crs:amount}.'), [
      { kind: 'words', text: 'Above ' },
      { kind: 'fact', address: 'thresholds/crs#fever', show: 'line' },
      { kind: 'words', text: ', ' },
      { kind: 'fact', address: 'drugs/tocilizumab#crs', show: 'amount' },
      { kind: 'words', text: '.' },
    ]);
  });

  for (const text of ['Above 38', '{crs#fever}', '{thresholds/crs}', '{thresholds/crs#fever:all}', '{Thresholds/crs#fever}', '']) {
    it(`finds no fact in "${text}"`, () => assert.deepEqual(factsInText(text), []));
  }
});

describe('filledText', () => {
  const { catalogue } = load({});

  it('fills in the texts of facts', () => {
    assert.equal(filledText(catalogue, 'Fever: {thresholds/crs#fever}', 'sv').replaceAll('\u00a0', ' '), 'Fever: 38 °C eller mer');
    assert.equal(filledText(catalogue, '{drugs/tocilizumab#crs:amount}', 'en').replaceAll('\u00a0', ' '), '8 mg/kg');
  });

  it('never prints an address in place of a fact that is not there', () => {
    assert.throws(() => filledText(catalogue, 'Fever: {thresholds/crs#other}', 'en'), /no fact "thresholds\/crs#other"/);
  });
});
