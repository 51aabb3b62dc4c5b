import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { excerptPieces } from './excerpt.ts';

const text = (excerpt: string, heading = '') => excerptPieces(excerpt, heading).map((piece) => piece.text).join('');

describe('excerptPieces', () => {
  it('splits at the found words', () => {
    assert.deepEqual(excerptPieces('Give <mark>tocilizumab</mark> <mark>now.</mark> Then wait', ''), [
      { text: 'Give ', found: false },
      { text: 'tocilizumab', found: true },
      { text: ' ', found: false },
      { text: 'now.', found: true },
      { text: ' Then wait', found: false },
    ]);
  });

  it('shows angle brackets as text', () => {
    assert.equal(text('SpO₂ &lt; 90 % &lt;b&gt;'), 'SpO₂ < 90\u00a0% <b>');
  });

  it('keeps a number with the unit that follows, marked or not', () => {
    assert.equal(text('give <mark>8</mark> mg/kg, 10 000 units'), 'give 8\u00a0mg/kg, 10\u00a0000\u00a0units');
  });

  for (const { excerpt, shown } of [
    { excerpt: 'Give 8 mg/kg, max 800 …', shown: 'Give 8\u00a0mg/kg, max …' },
    { excerpt: '… 500 units daily', shown: '… units daily' },
    { excerpt: '… up to 10 000 …', shown: '… up to …' },
    { excerpt: '… CD19 loss after IL-6 …', shown: '… CD19\u00a0loss after IL-6\u00a0…' },
    { excerpt: 'Up to 10 000', shown: 'Up to 10\u00a0000' },
  ]) {
    it(`shows "${excerpt}" without half a quantity at a cut`, () => {
      assert.equal(text(excerpt), shown);
    });
  }

  it('does not repeat the heading that stands above', () => {
    assert.equal(text('<mark>Grade</mark> 2. Give <mark>tocilizumab.</mark>', 'Grade 2'), 'Give tocilizumab.');
    assert.equal(text('Grades 2 and 3', 'Grade 2'), 'Grades 2\u00a0and 3');
  });
});
