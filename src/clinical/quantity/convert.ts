import type { Measure } from './measure.ts';

/**
 * Converts a value of a measure from one of its units into another.
 *
 * @returns The value in the unit `to`; undefined when the measure has no such unit.
 */
export function convert(measure: Pick<Measure, 'units'>, value: number, from: string, to: string): number | undefined {
  const source = measure.units.find(({ unit }) => unit === from);
  const target = measure.units.find(({ unit }) => unit === to);
  return source && target ? (value * source.factor) / target.factor : undefined;
}
