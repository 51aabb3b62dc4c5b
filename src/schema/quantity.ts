import { z } from 'zod';

/** Units as they are written in data. `src/format/units.ts` says how each is printed. */
export const doseUnit = z.enum([
  'mg', 'g', 'microgram', 'unit', 'million-unit', 'ml',
  'mg/kg', 'g/kg', 'microgram/kg', 'unit/kg', 'million-unit/kg', 'ml/kg',
  'mg/m2', 'g/m2', 'ml/m2', 'l/m2',
  'mg/day', 'g/day', 'mg/kg/day', 'g/kg/day', 'microgram/kg/day', 'mg/m2/day', 'l/m2/day', 'unit/m2/day',
  'mg-fe/kg', 'cells', 'cells/kg',
]);

export const measureUnit = z.enum([
  'C', 'mmHg', 'l/min', 'percent', 'hour', 'minute', 'second', 'day', 'week', 'month', 'year', 'dose', 'bolus', 'point',
  '10^9/l', '10^6/l', '/microlitre', 'g/l', 'mg/l', 'microgram/l', 'mmol/l', 'micromol/l', 'microkat/l', 'unit/l', 'unit/ml', 'mg/dl',
  'ml/min', 'ml/m2/h', 'ml/kg/h', 'x-uln', 'x-baseline', 'kg', 'cm', 'ml', 'mg/ml', 'microgram/min', 'year-of-age', 'patient', 'msek', 'mg', 'g',
  'ratio', 'breaths/min', 'beats/min', 'g/dl', 'ng/ml', 'm2', 'ml/min/1.73m2',
]);

const range = (end: z.ZodNumber) => z.tuple([end, end]).refine(([low, high]) => low < high, 'Write the lower end first: [low, high].');

/** One number, or the two ends of a range, both included. */
export const amount = z.union([z.number(), range(z.number())]);

/** An amount of something given or counted: above 0. */
export const positiveAmount = z.union([z.number().positive(), range(z.number().positive())]);

/** A share of a whole in per cent. */
export const percentage = z.union([z.number().min(0).max(100), range(z.number().min(0).max(100))]);

export type DoseUnit = z.infer<typeof doseUnit>;
export type MeasureUnit = z.infer<typeof measureUnit>;
export type Amount = z.infer<typeof amount>;
