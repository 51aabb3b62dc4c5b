import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { doseUnit, measureUnit, type Amount } from '../schema/quantity.ts';
import { quantityText } from './units.ts';

const texts = (amount: Amount, unit: Parameters<typeof quantityText>[1]) => [quantityText(amount, unit, 'en'), quantityText(amount, unit, 'sv')];

describe('quantityText', () => {
  for (const { amount, unit, en, sv } of [
    { amount: 8, unit: 'mg/kg', en: '8 mg/kg', sv: '8 mg/kg' },
    { amount: 0.5, unit: 'mg', en: '0.5 mg', sv: '0,5 mg' },
    { amount: [6, 12], unit: 'hour', en: '6–12 hours', sv: '6–12 timmar' },
    { amount: 1, unit: 'hour', en: '1 hour', sv: '1 timme' },
    { amount: 1, unit: 'dose', en: '1 dose', sv: '1 dos' },
    { amount: 0, unit: 'dose', en: '0 doses', sv: '0 doser' },
    { amount: 2, unit: 'dose', en: '2 doses', sv: '2 doser' },
    { amount: 3, unit: 'day', en: '3 days', sv: '3 dygn' },
    { amount: 5, unit: 'microgram', en: '5 micrograms', sv: '5 mikrogram' },
    { amount: 1, unit: 'microgram/kg', en: '1 microgram/kg', sv: '1 mikrogram/kg' },
    { amount: 10_000, unit: 'unit', en: '10 000 units', sv: '10 000 enheter' },
    { amount: 1, unit: 'million-unit', en: '1 million units', sv: '1 miljon enheter' },
    { amount: 10, unit: 'mg/kg/day', en: '10 mg/kg/day', sv: '10 mg/kg/dygn' },
    { amount: 38, unit: 'C', en: '38 °C', sv: '38 °C' },
    { amount: 0.5, unit: '10^9/l', en: '0.5 × 10⁹/L', sv: '0,5 × 10⁹/L' },
    { amount: [40, 50], unit: 'percent', en: '40–50 %', sv: '40–50 %' },
    { amount: 2, unit: 'ratio', en: '2', sv: '2' },
    { amount: 2_000_000, unit: 'cells/kg', en: '2 × 10⁶ CAR-positive T cells/kg', sv: '2 × 10⁶ CAR-positiva T-celler/kg' },
    { amount: [400_000, 200_000_000], unit: 'cells', en: '0.4–200 × 10⁶ CAR-positive T cells', sv: '0,4–200 × 10⁶ CAR-positiva T-celler' },
  ] as const) {
    it(`writes ${JSON.stringify(amount)} ${unit} as "${en}" and "${sv}"`, () => {
      const value = typeof amount === 'number' ? amount : ([...amount] as [number, number]);
      assert.deepEqual(texts(value, unit).map((text) => text.replaceAll('\u00a0', ' ')), [en, sv]);
    });
  }

  it('has a printed form of every unit, and a line never breaks after the number; in a short name never at all', () => {
    for (const unit of [...doseUnit.options, ...measureUnit.options]) {
      for (const text of texts(3, unit)) assert.match(text, text.length <= 20 ? /^[\d.,]+(?:\u00a0[^ ]+)?$/ : /^[\d.,]+\u00a0[^ ]+(?: [^ ]+)*$/, unit);
    }
  });

  it('prints no abbreviation that is misread at the bedside', () => {
    for (const unit of doseUnit.options) for (const text of texts(3, unit)) assert.doesNotMatch(text, /\b(?:mcg|ug|IU|IE)\b|µg/, unit);
  });
});
