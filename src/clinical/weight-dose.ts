/** A dose by body weight: milligrams for each kilogram, and the most that one dose may hold. */
export interface WeightDoseRule {
  mgPerKg: number;
  maxMg?: number;
}

export interface WeightDose {
  mg: number;
  /** Whether the maximum, not the weight, set the dose. */
  capped: boolean;
}

/**
 * Works out one dose by body weight. The maximum is applied last, so that no dose can exceed it.
 *
 * @param rule - The dose as authored, for example 8 mg/kg with at most 800 mg.
 * @param weightKg - Body weight in kilograms, above 0.
 * @returns The dose in mg to one decimal; capped is true only above the weight at which the maximum is reached.
 * @throws RangeError when the weight is not a positive number.
 */
export function weightDose(rule: WeightDoseRule, weightKg: number): WeightDose {
  if (!(weightKg > 0) || !Number.isFinite(weightKg)) throw new RangeError(`${weightKg} is not a body weight in kg.`);
  const byWeight = Math.round(rule.mgPerKg * weightKg * 10) / 10;
  if (rule.maxMg === undefined || byWeight <= rule.maxMg) return { mg: byWeight, capped: false };
  return { mg: rule.maxMg, capped: true };
}

/** The weights that a table shows for a band in kg: from is included, below is not. Steps of 2 kg for children, 5 kg above. */
export function tableWeights(band: { fromKg?: number | undefined; belowKg?: number | undefined } = {}): number[] {
  const { belowKg } = band;
  const small = belowKg !== undefined && belowKg <= 30;
  const first = band.fromKg ?? (small ? 8 : 40);
  const last = belowKg === undefined ? 120 : belowKg - 0.1;
  const step = small ? 2 : 5;
  const weights: number[] = [];
  for (let weight = first; weight <= last; weight += step) weights.push(weight);
  return weights;
}
