import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placesInProse, quotesFromProse } from './testing.ts';
import { typedDose } from './typed-dose.ts';

describe('typed-dose', () => {
  for (const { text, finds } of [
    { text: 'Give 8 mg/kg.', finds: ['8 mg/kg'] },
    { text: 'Give 8mg/kg.', finds: ['8mg/kg'] },
    { text: 'Give 8\u00a0mg/kg.', finds: ['8 mg/kg'] },
    { text: 'Give an 8-mg dose.', finds: ['8-mg'] },
    { text: 'Give 1 g.', finds: ['1 g'] },
    { text: 'Give 0.5 mg, then 4–8 mg.', finds: ['0.5 mg', '4–8 mg'] },
    { text: 'Give 1,000,000 units.', finds: ['1,000,000 units'] },
    { text: 'Give 10 000 units.', finds: ['10 000 units'] },
    { text: 'Ge 8 mg per kg.', finds: ['8 mg'] },
    { text: 'Ge 0,4 mL under huden.', finds: ['0,4 mL'] },
    { text: 'Give 500 ml, then 2 L.', finds: ['500 ml', '2 L'] },
    { text: 'Give 2 ampoules, or 1 tablet.', finds: ['2 ampoules', '1 tablet'] },
    { text: 'Give 0.1 µg/kg/min.', finds: ['0.1 µg/kg/min'] },
    { text: 'Give 0.1 μg/kg/minute.', finds: ['0.1 µg/kg/minute'] },
    { text: 'Give 10 mg/tim.', finds: ['10 mg/tim'] },
    { text: 'Give 2 × 10⁶ T cells/kg.', finds: ['2 × 10⁶ T cells/kg'] },
    { text: 'Give ½ tablet (max.5 mg).', finds: ['½ tablet', '5 mg'] },
    { text: 'Give **8** mg/kg.', finds: ['8 mg/kg'] },
    { text: 'Give 8 [mg](#a)/kg.', finds: ['8 mg/kg'] },
    { text: 'Give 8\nmg/kg.', finds: ['8 mg/kg'] },
    { text: 'Give 8\u200b \u200bmg.', finds: ['8 mg'] },
    { text: '- Give\n  - 8 mg', finds: ['8 mg'] },
    { text: '| Drug | Dose |\n|---|---|\n| A | 8 mg |', finds: ['8 mg'] },
    { text: '<Rec id="a" strength="not-graded" certainty="not-graded" basis="label">Give 8 mg.</Rec>', finds: ['8 mg'] },
    { text: '<Callout kind="info" title="Give 8 mg">\n\nNow.\n\n</Callout>', finds: ['8 mg'] },
    { text: 'Give 8 mg. [@lee2019]', finds: ['8 mg'] },
  ]) {
    it(`finds the amount in ${JSON.stringify(text)}`, () => assert.deepEqual(quotesFromProse(typedDose, text), finds));
  }

  for (const text of [
    'Haemoglobin below the limit of 90 g/L, ferritin 500 µg/L, calcium 2.2 mmol/L, IgG 4 g per litre.',
    'A vial with 20 mg/mL. A clearance of 60 mL/min. Oxygen at 6 L/min. Albumin 30 mg/mmol.',
    'T cells peaked at 3 × 10⁵ cells/µL.',
    'In 2024, CD19, IL-6, HHV-6, COVID-19 and ZUMA-1; grade 2 (Lee 2014); section 4.2; day 0; a 24-hour telephone.',
    'Grown in 12 E. coli isolates of 3 U.S. centres.',
    'The median weight was 71 kg. It lasted 3 days in 12 of 40 patients, 6 %.',
    'Amounts are in mg/kg. Write mg, not milligrams.',
    '<Dose of="tocilizumab#crs" /> mg is not an amount that anybody typed.',
  ]) {
    it(`finds no amount in ${JSON.stringify(text)}`, () => assert.deepEqual(quotesFromProse(typedDose, text), []));
  }

  it('names the place of the number, also after a line break, a character reference and an escape', () => {
    assert.deepEqual(placesInProse(typedDose, 'Give &amp; take \\* **8** mg.\n\n- In\n  the list 500\n  ml.\n'), ['1:22', '4:12']);
  });
});
