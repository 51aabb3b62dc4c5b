/** A unit in which a measure is reported. */
export interface UnitOfMeasure {
  unit: string;
  /** Value in the first unit = value in this unit × factor. */
  factor: number;
}

/** Something that is measured: its units, and which values a living patient can have. */
export interface Measure {
  /** The first is the unit of Swedish laboratories; limits and ranges are in it. */
  units: readonly [UnitOfMeasure, ...UnitOfMeasure[]];
  /** Lowest and highest value that is accepted, in the first unit, both included. */
  range: readonly [number, number];
  /** Values that are common in this care. Outside it, a value that fits another unit better is questioned. */
  usual: readonly [number, number];
  /** Whether only whole numbers can be. */
  whole?: boolean | undefined;
}

/** A value as somebody reads it on a report. */
export interface Reading {
  value: number;
  unit: string;
  /** The reader has looked at the report again and stands by the unit. */
  confirmed?: boolean | undefined;
}

/** A reading in the first unit of its measure, or why it was not taken. Suggestions are in the unit named beside them. */
export type ReadingResult =
  | { kind: 'value'; value: number }
  | { kind: 'not-a-number' }
  | { kind: 'unknown-unit'; unit: string }
  | { kind: 'not-whole'; value: number }
  | { kind: 'out-of-range'; range: readonly [number, number]; unit: string }
  /** Impossible in the unit given, but possible in another. */
  | { kind: 'wrong-unit'; suggestion: { unit: string; inFirstUnit: number } }
  /** Possible, but more likely meant in another unit: the reader is asked to look again. */
  | { kind: 'confirm-unit'; suggestion: { unit: string; inFirstUnit: number } };
