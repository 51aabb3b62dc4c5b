import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { joinQuantities } from './join-quantities.ts';

describe('joinQuantities', () => {
  for (const { text, joined } of [
    { text: 'for 3 days', joined: 'for 3_days' },
    { text: '38 °C and 6 %', joined: '38_°C and 6_%' },
    { text: '12 of 40 patients', joined: '12_of 40_patients' },
    { text: '0.5 × 10⁹/L', joined: '0.5_× 10⁹/L' },
    { text: 'Day 0 and grade 2', joined: 'Day_0 and grade_2' },
    { text: 'day −5', joined: 'day_−5' },
    { text: 'i 3 dagar, 6 månader, 24 timmar', joined: 'i 3_dagar, 6_månader, 24_timmar' },
    { text: 'in 2019 great things', joined: 'in 2019 great things' },
    { text: '3 mgs', joined: '3 mgs' },
    { text: 'today 3', joined: 'today 3' },
  ]) {
    it(`turns "${text}" into "${joined}"`, () => assert.equal(joinQuantities(text).replaceAll('\u00a0', '_'), joined));
  }
});
