import { numbersOf, waiting, type Formula } from './formula.ts';

const CREATININE_FACTOR = 88.4;
const FEMALE = 0.85;

/**
 * Creatinine clearance in mL/min by Cockcroft and Gault 1976: (140 − age) × weight / (72 × creatinine [mg/dL]), × 0.85 in women.
 * Inputs: age in years (adults), weight in kg (actual), creatinine in µmol/L, sex `female` or `male`. No rounded constant is used.
 */
export const creatinineClearance: Formula<unknown> = (answers) => {
  const needed = numbersOf(answers, ['age', 'weight', 'creatinine']);
  const sex = answers['sex'];
  const missing = [...('missing' in needed ? needed.missing : []), ...(sex === undefined ? ['sex'] : [])];
  if ('missing' in needed || sex === undefined) return waiting(missing);
  const [age, weight, creatinine] = needed.numbers as [number, number, number];
  const clearance = ((140 - age) * weight) / (72 * (creatinine / CREATININE_FACTOR));
  return { values: { 'creatinine-in-mg-dl': creatinine / CREATININE_FACTOR, clearance: sex === 'female' ? clearance * FEMALE : clearance }, says: {}, missing };
};
