import { numbersOf, waiting, type Formula } from './formula.ts';

/** Body surface in m² by Mosteller 1987: the root of height [cm] × weight [kg] / 3600. */
export function mosteller(heightCm: number, weightKg: number): number {
  return Math.sqrt((heightCm * weightKg) / 3600);
}

/** Body surface in m² by Du Bois 1916: 0.007184 × height [cm]^0.725 × weight [kg]^0.425. */
export function duBois(heightCm: number, weightKg: number): number {
  return 0.007184 * heightCm ** 0.725 * weightKg ** 0.425;
}

/** Both body surfaces from height in cm and weight in kg. */
export const bodySurface: Formula<unknown> = (answers) => {
  const needed = numbersOf(answers, ['height', 'weight']);
  if ('missing' in needed) return waiting(needed.missing);
  const [height, weight] = needed.numbers as [number, number];
  return { values: { mosteller: mosteller(height, weight), 'du-bois': duBois(height, weight) }, says: {}, missing: [] };
};
