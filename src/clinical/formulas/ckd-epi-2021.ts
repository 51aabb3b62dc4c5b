import { numbersOf, waiting, type Formula } from './formula.ts';

const CREATININE_FACTOR = 88.4;

/** Constants of the equation by sex (Inker 2021): κ in mg/dL, α, and the factor of women. */
const constants = { female: { kappa: 0.7, alpha: -0.241, factor: 1.012 }, male: { kappa: 0.9, alpha: -0.302, factor: 1 } } as const;

/**
 * Estimated filtration in mL/min/1.73 m² by CKD-EPI 2021 (creatinine, without race):
 * 142 × min(Scr/κ, 1)^α × max(Scr/κ, 1)^−1.200 × 0.9938^age × 1.012 in women.
 * Inputs: age in years (adults), creatinine in µmol/L, sex `female` or `male`.
 */
export const ckdEpi2021: Formula<unknown> = (answers) => {
  const needed = numbersOf(answers, ['age', 'creatinine']);
  const sex = answers['sex'];
  const missing = [...('missing' in needed ? needed.missing : []), ...(sex === undefined ? ['sex'] : [])];
  if ('missing' in needed || (sex !== 'female' && sex !== 'male')) return waiting(missing);
  const [age, creatinine] = needed.numbers as [number, number];
  const { kappa, alpha, factor } = constants[sex];
  const mgPerDl = creatinine / CREATININE_FACTOR;
  const ratio = mgPerDl / kappa;
  const filtration = 142 * Math.min(ratio, 1) ** alpha * Math.max(ratio, 1) ** -1.2 * 0.9938 ** age * factor;
  return { values: { 'creatinine-in-mg-dl': mgPerDl, filtration }, says: {}, missing };
};
