import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placesInProse, quotesFromProse } from './testing.ts';
import { typedDay } from './typed-day.ts';

describe('typed-day', () => {
  for (const { text, finds } of [
    { text: 'Measure on day 1.', finds: ['day 1'] },
    { text: 'Measure on days 7 to 14 and day 28.', finds: ['days 7 to 14', 'day 28'] },
    { text: 'From day −5 to day -3, and day\u00a0+100.', finds: ['day −5', 'day -3', 'day +100'] },
    { text: 'Mät dag 14 och dagarna 4–7.', finds: ['dag 14', 'dagarna 4–7'] },
    { text: 'Day\n28, day **30**.', finds: ['Day 28', 'day 30'] },
    { text: 'Day 0–3. At D+14.', finds: ['Day 0–3', 'D+14'] },
  ]) {
    it(`finds the day in ${JSON.stringify(text)}`, () => assert.deepEqual(quotesFromProse(typedDay, text), finds));
  }

  for (const text of [
    'Day 0 is the day of infusion. Dag 0 är infusionsdagen.',
    'For 3 days. Within 30 days. Every day. The D-dimer. Vitamin D.',
    'Today 12 patients. Monday 14 November. Lördag 14 november.',
  ]) {
    it(`finds no day in ${JSON.stringify(text)}`, () => assert.deepEqual(quotesFromProse(typedDay, text), []));
  }

  it('names the place of the word', () => assert.deepEqual(placesInProse(typedDay, 'Text.\n\n- On **day** 3.\n'), ['3:8']));
});
