import type { Locale } from '../i18n/locales.ts';
import type { Amount, DoseUnit, MeasureUnit } from '../schema/quantity.ts';
import { amountText, isPlural } from './number.ts';

type Unit = DoseUnit | MeasureUnit;
type Name = string | { one: string; other: string };

const same = (name: Name) => ({ en: name, sv: name });
const perDay = (en: string) => ({ en: `${en}/day`, sv: `${en}/dygn` });

/** How each unit is printed. Names that can be misread as another unit are written in full. */
const names: Record<Unit, { en: Name; sv: Name }> = {
  mg: same('mg'), g: same('g'), ml: same('mL'), kg: same('kg'), cm: same('cm'),
  microgram: { en: { one: 'microgram', other: 'micrograms' }, sv: 'mikrogram' },
  unit: { en: { one: 'unit', other: 'units' }, sv: { one: 'enhet', other: 'enheter' } },
  'million-unit': { en: 'million units', sv: { one: 'miljon enheter', other: 'miljoner enheter' } },
  'mg/kg': same('mg/kg'), 'g/kg': same('g/kg'), 'ml/kg': same('mL/kg'),
  'microgram/kg': { en: { one: 'microgram/kg', other: 'micrograms/kg' }, sv: 'mikrogram/kg' },
  'unit/kg': { en: { one: 'unit/kg', other: 'units/kg' }, sv: { one: 'enhet/kg', other: 'enheter/kg' } },
  'million-unit/kg': { en: 'million units/kg', sv: { one: 'miljon enheter/kg', other: 'miljoner enheter/kg' } },
  'mg/m2': same('mg/m²'), 'g/m2': same('g/m²'), 'ml/m2': same('mL/m²'), 'l/m2': same('L/m²'),
  'mg/day': perDay('mg'), 'g/day': perDay('g'), 'mg/kg/day': perDay('mg/kg'), 'g/kg/day': perDay('g/kg'), 'mg/m2/day': perDay('mg/m²'), 'l/m2/day': perDay('L/m²'),
  'microgram/kg/day': { en: { one: 'microgram/kg/day', other: 'micrograms/kg/day' }, sv: 'mikrogram/kg/dygn' },
  'unit/m2/day': { en: { one: 'unit/m²/day', other: 'units/m²/day' }, sv: { one: 'enhet/m²/dygn', other: 'enheter/m²/dygn' } },
  'mg-fe/kg': same('mg FE/kg'),
  cells: { en: 'CAR-positive T cells', sv: 'CAR-positiva T-celler' },
  'cells/kg': { en: 'CAR-positive T cells/kg', sv: 'CAR-positiva T-celler/kg' },
  C: same('°C'), mmHg: same('mmHg'), 'l/min': same('L/min'), percent: same('%'),
  hour: { en: { one: 'hour', other: 'hours' }, sv: { one: 'timme', other: 'timmar' } },
  minute: { en: { one: 'minute', other: 'minutes' }, sv: { one: 'minut', other: 'minuter' } },
  second: { en: { one: 'second', other: 'seconds' }, sv: { one: 'sekund', other: 'sekunder' } },
  day: { en: { one: 'day', other: 'days' }, sv: { one: 'dygn', other: 'dygn' } },
  week: { en: { one: 'week', other: 'weeks' }, sv: { one: 'vecka', other: 'veckor' } },
  month: { en: { one: 'month', other: 'months' }, sv: { one: 'månad', other: 'månader' } },
  year: { en: { one: 'year', other: 'years' }, sv: 'år' },
  'year-of-age': { en: { one: 'year of age', other: 'years of age' }, sv: 'års ålder' },
  dose: { en: { one: 'dose', other: 'doses' }, sv: { one: 'dos', other: 'doser' } },
  bolus: { en: { one: 'bolus', other: 'boluses' }, sv: { one: 'bolusdos', other: 'bolusdoser' } },
  point: { en: { one: 'point', other: 'points' }, sv: 'poäng' },
  patient: { en: { one: 'patient', other: 'patients' }, sv: { one: 'patient', other: 'patienter' } },
  '10^9/l': same('× 10⁹/L'), '10^6/l': same('× 10⁶/L'), '/microlitre': { en: '/microlitre', sv: '/mikroliter' },
  'g/l': same('g/L'), 'mg/l': same('mg/L'), 'microgram/l': same('µg/L'), 'mmol/l': same('mmol/L'), 'micromol/l': same('µmol/L'),
  'microkat/l': same('µkat/L'), 'unit/l': { en: 'U/L', sv: 'U/L' }, 'unit/ml': same('U/mL'), 'mg/dl': same('mg/dL'),
  'ml/min': same('mL/min'), 'ml/m2/h': same('mL/m²/h'), 'ml/kg/h': same('mL/kg/h'), 'mg/ml': same('mg/mL'),
  'microgram/min': { en: { one: 'microgram/min', other: 'micrograms/min' }, sv: 'mikrogram/min' },
  'g/dl': same('g/dL'), 'ng/ml': same('ng/mL'), m2: same('m²'), 'ml/min/1.73m2': same('mL/min/1.73 m²'),
  'x-uln': { en: '× upper limit of normal', sv: '× övre normalgränsen' },
  'x-baseline': { en: '× baseline', sv: '× utgångsvärdet' },
  msek: { en: 'million SEK', sv: 'miljoner kronor' },
  ratio: same(''),
  'breaths/min': { en: 'breaths/min', sv: 'andetag/min' },
  'beats/min': { en: 'beats/min', sv: 'slag/min' },
};

const NO_BREAK_SPACE = '\u00a0';

/** Writes an amount with its unit as one text with no-break spaces: "8 mg/kg", "6–12 hours". */
export function quantityText(amount: Amount, unit: Unit, locale: Locale): string {
  const name = names[unit][locale];
  const word = typeof name === 'string' ? name : isPlural(amount) ? name.other : name.one;
  const number = cellNumber(amount, unit, locale) ?? amountText(amount, locale);
  return word === '' ? number : `${number}${NO_BREAK_SPACE}${tied(word)}`;
}

/** The name of a unit on its own, as in a list of units: "µmol/L", "days". */
export function unitName(unit: Unit, locale: Locale): string {
  const name = names[unit][locale];
  return typeof name === 'string' ? name : name.other;
}

/** Cell numbers are written as a multiple of 10⁶, the form in which labels state them. */
function cellNumber(amount: Amount, unit: Unit, locale: Locale): string | undefined {
  if (unit !== 'cells' && unit !== 'cells/kg') return undefined;
  const millions: Amount = typeof amount === 'number' ? amount / 1e6 : [amount[0] / 1e6, amount[1] / 1e6];
  return `${amountText(millions, locale)}${NO_BREAK_SPACE}×${NO_BREAK_SPACE}10⁶`;
}

/** Longest name of a unit, in signs, that stays on one line. Longer ones would push a narrow column past the edge of the paper. */
const LONGEST_TIED = 18;

/** Ties the words of a unit's name; of a long name only the first two, so that the number never stands alone. */
function tied(name: string): string {
  if (name.length <= LONGEST_TIED) return name.replaceAll(' ', NO_BREAK_SPACE);
  return name.replace(' ', NO_BREAK_SPACE);
}
