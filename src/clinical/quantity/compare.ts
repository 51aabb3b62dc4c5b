/** How a value is compared with a limit. Several parts must all hold: at least 75 and at most 175. */
export interface Limits {
  atLeast?: number | undefined;
  above?: number | undefined;
  atMost?: number | undefined;
  below?: number | undefined;
}

/** Converted units leave an error in the last binary digits: 9.0 g/dL must be 90 g/L exactly at a limit. */
const RELATIVE_ERROR = 1e-9;

/** Whether two values are the same but for the error of a unit conversion (1 part in 10⁹). */
export function isSame(value: number, other: number): boolean {
  if (!Number.isFinite(value) || !Number.isFinite(other)) return value === other;
  return Math.abs(value - other) <= RELATIVE_ERROR * Math.max(Math.abs(value), Math.abs(other));
}

/**
 * Whether a value lies within limits, in the unit of the limits. A value at a limit, but for the error of a unit conversion,
 * counts as at the limit: inside "at least" and "at most", outside "above" and "below".
 */
export function isWithin(value: number, { atLeast, above, atMost, below }: Limits): boolean {
  return (
    (atLeast === undefined || value > atLeast || isSame(value, atLeast)) &&
    (above === undefined || (value > above && !isSame(value, above))) &&
    (atMost === undefined || value < atMost || isSame(value, atMost)) &&
    (below === undefined || (value < below && !isSame(value, below)))
  );
}
