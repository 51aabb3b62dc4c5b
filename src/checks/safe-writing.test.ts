import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeWriting } from './safe-writing.ts';
import { placesInProse, quotesFromProse } from './testing.ts';

describe('safe-writing', () => {
  for (const { text, finds } of [
    { text: 'Give 1.0 now.', finds: ['1.0'] },
    { text: 'The result was 10.00.', finds: ['10.00'] },
    { text: 'Ge 1,0 nu.', finds: ['1,0'] },
    { text: 'Give .5 now.', finds: ['.5'] },
    { text: 'Give it q6h, q 8 h, Q12H.', finds: ['q6h', 'q 8 h', 'Q12H'] },
    { text: 'Give 8 mcg, 8mcg, 8 ug, 8 IU, 8 IE.', finds: ['mcg', 'mcg', 'ug', 'IU', 'IE'] },
    { text: 'If &lt;5 or ≥ 3 or \\>=2.', finds: ['<5', '≥ 3', '>=2'] },
    { text: 'About ~5.', finds: ['~5'] },
    { text: '2*10^6/kg*70 and 2 x 10⁶ and 2x106.', finds: ['10^6', '2 x 10⁶', '2x106'] },
  ]) {
    it(`refuses ${JSON.stringify(text)}`, () => assert.deepEqual(quotesFromProse(safeWriting, text), finds));
  }

  for (const text of [
    'Give 10, 100, 1,000 or 10 000; 0.5 and 0,5; 1.05 and 1.10.',
    'Section 4.2 of version 0.1.0, CTCAE 5.0, CTCAE v5.0, MedDRA 26.0.',
    'Every 6 h, micrograms, units, µg/L, 0.5 × 10⁹/L, 2 x 100.',
    'See p.630, Fig.2 and (Lee 2014),5.',
    'CD19, IL-6, del(17q6), q.s.',
  ]) {
    it(`accepts ${JSON.stringify(text)}`, () => assert.deepEqual(quotesFromProse(safeWriting, text), []));
  }

  it('names the place of the sign, also when it is written as a character reference', () => {
    assert.deepEqual(placesInProse(safeWriting, 'If &amp; only if &lt;5.\n'), ['1:18']);
  });
});
