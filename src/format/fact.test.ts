import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { facts } from '../schema/fact.ts';
import { everyText, factText } from './fact.ts';

const common = { id: 'a', label: { en: 'A', sv: 'A' }, region: 'EU', basis: 'label', sources: [], checked: 'read' };

/** A fact as the schema reads it. */
const fact = (fields: object) => facts.parse([{ ...common, ...fields }])[0]!;
const dose = (fields: object) => fact({ kind: 'dose', unit: 'mg', licence: 'on-label', ...fields });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function reads(name: string, given: ReturnType<typeof fact>, en: string, sv: string): void {
  it(`${name}: "${en}"`, () => assert.deepEqual([plain(factText(given, 'en')), plain(factText(given, 'sv'))], [en, sv]));
}

describe('factText of a dose', () => {
  reads('amount and route', dose({ amount: 10, route: 'iv' }), '10 mg IV', '10 mg intravenöst');
  reads(
    'every limit',
    dose({ amount: 8, unit: 'mg/kg', route: 'iv-infusion', overMinutes: 60, maxDose: { value: 800, unit: 'mg' }, minHoursApart: 8, maxDoses: { total: 4, in24h: 3 } }),
    '8 mg/kg IV over 60 minutes (max 800 mg); at least 8 hours apart; max 4 doses in all; max 3 doses in 24 hours',
    '8 mg/kg intravenöst under 60 minuter (max 800 mg); minst 8 timmar mellan doserna; max 4 doser totalt; max 3 doser per 24 timmar',
  );
  reads('an interval and a length', dose({ amount: [4, 10], everyHours: [6, 12], days: 3 }), '4–10 mg every 6–12 h for 3 days', '4–10 mg med 6–12 timmars mellanrum i 3 dygn');
  reads('times a day', dose({ amount: 500, timesDaily: 2 }), '500 mg twice daily', '500 mg två gånger per dygn');
  reads('a daily amount in parts', dose({ amount: 60, unit: 'mg/kg/day', dividedInto: 2, maxDose: { value: 3000, unit: 'mg' } }), '60 mg/kg/day divided into 2 doses a day (max 3000 mg per dose)', '60 mg/kg/dygn uppdelat på 2 doser per dygn (max 3000 mg per dos)');
  reads('days before infusion', dose({ amount: 30, unit: 'mg/m2', onDays: [-5, -4, -3], noMaximum: { en: 'None', sv: 'Ingen' } }), '30 mg/m² on days −5, −4, −3', '30 mg/m² dag −5, −4, −3');
  reads('an end', dose({ amount: 10, everyHours: 6, until: { en: 'grade 1 (ASTCT 2019)', sv: 'grad 1 (ASTCT 2019)' } }), '10 mg every 6 h until grade 1 (ASTCT 2019)', '10 mg var 6:e timme till grad 1 (ASTCT 2019)');
  reads('a daily maximum', dose({ amount: 1000, everyHours: 24, maxDaily: { value: 1000, unit: 'mg' } }), '1000 mg every 24 h; max 1000 mg per day', '1000 mg var 24:e timme; max 1000 mg per dygn');

  it('is its amount alone where that is asked for', () => {
    assert.equal(plain(factText(dose({ amount: 10, route: 'iv', everyHours: 6 }), 'en', 'amount')), '10 mg');
  });
});

describe('factText of other facts', () => {
  const limit = (comparison: string, value: unknown = 38) => fact({ kind: 'threshold', comparison, value, unit: 'C' });
  reads('a lower limit that counts', limit('at-least'), '38 °C or more', '38 °C eller mer');
  reads('a lower limit that does not count', limit('above'), 'above 38 °C', 'över 38 °C');
  reads('an upper limit that counts', limit('at-most'), '38 °C or less', '38 °C eller mindre');
  reads('an upper limit that does not count', limit('below'), 'below 38 °C', 'under 38 °C');
  reads('two limits', limit('between', [36, 38]), '36–38 °C', '36–38 °C');
  reads('a limit of zero', fact({ kind: 'threshold', comparison: 'at-most', value: 0, unit: 'point' }), '0 points or less', '0 poäng eller mindre');

  reads('a value', fact({ kind: 'value', value: 4, unit: 'week', bound: 'at-least' }), 'at least 4 weeks', 'minst 4 veckor');
  reads('a value that is about right', fact({ kind: 'value', value: 1.5, unit: 'hour', bound: 'about' }), 'about 1.5 hours', 'cirka 1,5 timmar');
  reads('a day', fact({ kind: 'day', value: [-5, -3] }), 'day −5 to −3', 'dag −5 till −3');
  reads('a rate', fact({ kind: 'rate', percent: [0, 4.5] }), '0–4.5 %', '0–4,5 %');

  const spread = fact({ kind: 'distribution', centre: { kind: 'median', value: 2 }, spread: { kind: 'range', low: 1, high: 12 }, unit: 'day' });
  reads('a median with its range', spread, 'median 2 days (range 1–12)', 'median 2 dygn (spridning 1–12)');
  it('is the median alone where that is asked for', () => assert.equal(plain(factText(spread, 'en', 'amount')), '2 days'));

  const steps = [{ amount: 500, unit: 'mg', everyHours: 12, days: 3 }, { amount: 60, unit: 'mg', timesDaily: 1, days: 1 }];
  reads('a course that steps down', fact({ kind: 'taper', route: 'iv', licence: 'off-label', steps }), 'IV: 500 mg every 12 h for 3 days, then 60 mg once daily for 1 day', 'intravenöst: 500 mg var 12:e timme i 3 dygn, därefter 60 mg en gång per dygn i 1 dygn');
});

describe('everyText', () => {
  for (const { hours, en, sv } of [
    { hours: 1, en: 'every 1 h', sv: 'varje timme' },
    { hours: 2, en: 'every 2 h', sv: 'varannan timme' },
    { hours: 3, en: 'every 3 h', sv: 'var 3:e timme' },
    { hours: 12, en: 'every 12 h', sv: 'var 12:e timme' },
    { hours: 22, en: 'every 22 h', sv: 'var 22:a timme' },
    { hours: 1.5, en: 'every 1.5 h', sv: 'med 1,5 timmars mellanrum' },
  ]) {
    it(`writes ${hours} h as "${en}" and "${sv}"`, () => assert.deepEqual([plain(everyText(hours, 'en')), plain(everyText(hours, 'sv'))], [en, sv]));
  }
});
