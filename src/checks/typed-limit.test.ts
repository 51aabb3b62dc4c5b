import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placesInProse, quotesFromProse } from './testing.ts';
import { typedLimit } from './typed-limit.ts';

describe('typed-limit', () => {
  for (const { text, finds } of [
    { text: 'Call at 38 °C or higher.', finds: ['38 °C or higher'] },
    { text: 'Call above 38.5 °C.', finds: ['above 38.5 °C'] },
    { text: 'Call if it is at least 38.', finds: ['at least 38'] },
    { text: 'Call if pressure is below **90** mmHg.', finds: ['below 90 mmHg'] },
    { text: 'Call if it falls below\n90 mmHg.', finds: ['below 90 mmHg'] },
    { text: 'Ring om trycket är under 90 mmHg eller över 180 mmHg.', finds: ['under 90 mmHg', 'över 180 mmHg'] },
    { text: 'Vänta högst 3 dagar.', finds: ['högst 3 dagar'] },
    { text: 'At most 6 L/min, greater than 10 %.', finds: ['At most 6 L/min', 'greater than 10 %'] },
    { text: 'Not for 14 days or longer.', finds: ['14 days or longer'] },
    { text: 'Adults 65 years and over.', finds: ['65 years and over'] },
    { text: 'Max 3 doses.', finds: ['Max 3 doses'] },
    { text: 'ICE score is 3, ICE: 7, CAPD 9, ICE-poäng 4.', finds: ['ICE score is 3', 'ICE: 7', 'CAPD 9', 'ICE-poäng 4'] },
    { text: 'At least 4 of 10 points.', finds: ['At least 4'] },
  ]) {
    it(`finds the limit in ${JSON.stringify(text)}`, () => assert.deepEqual(quotesFromProse(typedLimit, text), finds));
  }

  for (const text of [
    'It was seen in more than 10 % of patients, in at least 12 of 40 patients, in less than 1 in 10, in more than 40 patients.',
    'Give it over 60 minutes, and wait under 24 timmar.',
    'Handover 3 times a day (n = 40, p = 0.03).',
    'At least two people. Above baseline. Below <Threshold of="crs#fever" />.',
    'The ICE score (Lee 2019), ICE 2019, IL-6 and CD4.',
    'Kept on ice 20 minutes. Grade 2 (Lee 2014) or higher.',
  ]) {
    it(`finds no limit in ${JSON.stringify(text)}`, () => assert.deepEqual(quotesFromProse(typedLimit, text), []));
  }

  it('names the place of the comparing word', () => {
    assert.deepEqual(placesInProse(typedLimit, 'Call early.\nCall if *above* 38 °C.\n'), ['2:10']);
  });
});
