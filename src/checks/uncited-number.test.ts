import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placesInProse, quotesFromProse } from './testing.ts';
import { uncitedNumber } from './uncited-number.ts';

describe('uncited-number', () => {
  for (const { text, finds } of [
    { text: 'It lasts 6-12 h.', finds: ['6-12 h'] },
    { text: 'It lasts 3 to 5 days, or 2\u00a0weeks.', finds: ['3 to 5 days', '2 weeks'] },
    { text: 'It was seen in 6 % and in 12 of 40 patients.', finds: ['6 %', '40 patients'] },
    { text: 'It was seen in 12/40 patients.', finds: ['40 patients'] },
    { text: 'Det varade i 6 månader hos 3 barn.', finds: ['6 månader', '3 barn'] },
    { text: 'Pressure 90 mmHg, 38 °C, 0.5 × 10⁹/L, 30/min, 71 kg.', finds: ['90 mmHg', '38 °C', '0.5 × 10', '30/min', '71 kg'] },
    { text: 'A 12-hour wait, over **3**\ndays.', finds: ['12-hour', '3 days'] },
    { text: '- 3 days\n- 4 days [@lee2019]', finds: ['3 days'] },
    { text: '| Drug | Onset |\n|---|---|\n| A | 3 days |\n| B [@lee2019] | 4 days |', finds: ['3 days'] },
    { text: '<Fact of="thresholds/crs#fever" /> in 12 patients.', finds: ['12 patients'] },
  ]) {
    it(`finds the number without a source in ${JSON.stringify(text)}`, () => assert.deepEqual(quotesFromProse(uncitedNumber, text), finds));
  }

  for (const text of [
    'It lasts 6 h in 12 of 40 patients. [@lee2019]',
    'It lasts 6 h [@lee2019,\np. 630].',
    '- It lasts 6 h.\n\n  It was read there. [@lee2019]',
    '| Drug | Onset [@lee2019] |\n|---|---|\n| A | 3 days |',
    'A 24-hour telephone. In ZUMA-1 patients, COVID-19 patients, CD19, IL-6, HHV-6, T cells.',
    'Grade 3 patients, grades 3 or 4 patients (Lee 2014), phase 2 patients, day 0 patients, section 4.2.',
    'In 2024. Step 3. Call 112 or 1177. Version 0.1.0.',
  ]) {
    it(`finds nothing in ${JSON.stringify(text)}`, () => assert.deepEqual(quotesFromProse(uncitedNumber, text), []));
  }

  it('does not count the citation of the item above', () => {
    assert.deepEqual(quotesFromProse(uncitedNumber, '- Onset [@lee2019]\n  - 3 days'), ['3 days']);
  });

  it('names the place of the number', () => assert.deepEqual(placesInProse(uncitedNumber, 'Text\nfor 3 days.\n'), ['2:5']));
});
