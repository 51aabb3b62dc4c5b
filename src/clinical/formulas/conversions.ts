import type { Measure } from '../quantity/measure.ts';
import { convert } from '../quantity/convert.ts';
import type { Formula, FormulaResult } from './formula.ts';

/** The measures that can be converted, by the id of their input. */
interface ConversionParameters {
  measures: Readonly<Record<string, Pick<Measure, 'units'>>>;
}

/** Name of a converted value in the result: `creatinine in mg/dl`. */
export const conversionName = (input: string, unit: string) => `${input} in ${unit}`;

/** Every value that was given, in every unit of its measure. */
export const conversions: Formula<ConversionParameters> = (answers, { measures }) => {
  const result: FormulaResult = { values: {}, says: {}, missing: [] };
  for (const [input, measure] of Object.entries(measures)) {
    const value = answers[input];
    if (typeof value !== 'number') continue;
    for (const { unit } of measure.units) result.values[conversionName(input, unit)] = convert(measure, value, measure.units[0].unit, unit)!;
  }
  if (Object.keys(result.values).length === 0) result.missing = Object.keys(measures);
  return result;
};
