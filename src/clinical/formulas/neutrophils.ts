import { numbersOf, waiting, type Formula } from './formula.ts';

/** Neutrophils (ANC) in 10⁹/L: leucocytes [10⁹/L] × (segmented + band neutrophils [%]) / 100. */
export const neutrophils: Formula<unknown> = (answers) => {
  const needed = numbersOf(answers, ['leucocytes', 'segmented', 'band']);
  if ('missing' in needed) return waiting(needed.missing);
  const [leucocytes, segmented, band] = needed.numbers as [number, number, number];
  const share = segmented + band;
  return { values: { share, neutrophils: (leucocytes * share) / 100 }, says: {}, missing: [] };
};
