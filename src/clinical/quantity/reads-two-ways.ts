import { isWithin } from './compare.ts';
import type { Measure } from './measure.ts';

/** One to three digits, a mark, three digits: a decimal number, or a thousand with a mark between its digits. */
const TWO_WAYS = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * Whether a typed number can be read in two ways that a patient can both have: ferritin "1,200" is 1.2 or 1200. Creatinine "1.131"
 * mg/dL has one reading, because nobody has 1131 mg/dL.
 *
 * @param unit - The unit that was chosen beside the number.
 */
export function readsTwoWays(text: string, { units, range }: Pick<Measure, 'units' | 'range'>, unit: string): boolean {
  const chosen = units.find((each) => each.unit === unit);
  if (!chosen || !TWO_WAYS.test(text.trim())) return false;
  const thousands = Number(text.trim().replace(/[.,]/, '')) * chosen.factor;
  return isWithin(thousands, { atLeast: range[0], atMost: range[1] });
}
