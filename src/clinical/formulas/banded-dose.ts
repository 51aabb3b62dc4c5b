import { weightDose } from '../weight-dose.ts';
import { numbersOf, waiting, type Formula } from './formula.ts';

/** A dose for a band of body weight in kg: from is included, below is not. */
interface Band {
  fromKg?: number | undefined;
  belowKg?: number | undefined;
  mgPerKg: number;
  maxMg: number;
  minHoursApart: number;
  maxTotal: number;
  maxIn24h?: number | undefined;
}

interface BandedDoseParameters {
  bands: readonly Band[];
}

/**
 * One dose in mg from body weight in kg, by the band that holds the weight; the cap is applied last and said.
 *
 * @throws RangeError when no band holds the weight: the bands in content have a gap.
 */
export const bandedDose: Formula<BandedDoseParameters> = (answers, { bands }) => {
  const needed = numbersOf(answers, ['weight']);
  if ('missing' in needed) return waiting(needed.missing);
  const weight = needed.numbers[0]!;
  const band = bands.find(({ fromKg = 0, belowKg = Infinity }) => weight >= fromKg && weight < belowKg);
  if (!band) throw new RangeError(`No band of the dose holds ${weight} kg.`);
  const { mg, capped } = weightDose(band, weight);
  const values = { dose: mg, 'mg-per-kg': band.mgPerKg, cap: band.maxMg, 'hours-apart': band.minHoursApart, 'most-doses': band.maxTotal, ...(band.maxIn24h === undefined ? {} : { 'most-in-24h': band.maxIn24h }) };
  return { values, says: { capped: capped ? 'yes' : 'no' }, missing: [] };
};
