import { isSame, isWithin } from './compare.ts';
import type { Measure, Reading, ReadingResult, UnitOfMeasure } from './measure.ts';

/**
 * Reads a value with its unit, in the first unit of the measure. It refuses rather than guesses:
 * - a value that no living patient has, with the range;
 * - a value that is impossible in its unit and possible in another (creatinine 0.9 µmol/L), with the other unit;
 * - a value that is possible, but as likely or likelier in another unit (CRP 3 mg/dL, LDH 200 µkat/L), until it is confirmed.
 *
 * @param measure - The units and ranges, from content/measures/.
 * @param reading - What was typed, with the unit that was chosen.
 */
export function readMeasure(measure: Measure, reading: Reading): ReadingResult {
  const { value, unit } = reading;
  if (!Number.isFinite(value)) return { kind: 'not-a-number' };
  const chosen = measure.units.find((each) => each.unit === unit);
  if (!chosen) return { kind: 'unknown-unit', unit };
  if (measure.whole === true && !Number.isInteger(value)) return { kind: 'not-whole', value };

  const first = value * chosen.factor;
  const others = measure.units.filter((each) => !isSame(each.factor, chosen.factor));
  if (!inRange(first, measure.range)) {
    const fitting = others.find((each) => inRange(value * each.factor, measure.range));
    return fitting
      ? { kind: 'wrong-unit', suggestion: suggestion(fitting, value) }
      : { kind: 'out-of-range', range: [measure.range[0] / chosen.factor, measure.range[1] / chosen.factor], unit };
  }
  if (reading.confirmed === true) return { kind: 'value', value: first };
  // A unit that Swedish laboratories do not use is questioned even for a usual value, if the bare number fits theirs as well.
  const doubtful = chosen !== measure.units[0] || !inRange(first, measure.usual);
  const likelier = doubtful ? others.find((each) => inRange(value * each.factor, measure.usual)) : undefined;
  return likelier ? { kind: 'confirm-unit', suggestion: suggestion(likelier, value) } : { kind: 'value', value: first };
}

const inRange = (value: number, [atLeast, atMost]: readonly [number, number]) => isWithin(value, { atLeast, atMost });
const suggestion = ({ unit, factor }: UnitOfMeasure, value: number) => ({ unit, inFirstUnit: value * factor });
