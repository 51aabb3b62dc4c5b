import { z } from 'zod';
import { provenance } from './provenance.ts';
import { amount, doseUnit, measureUnit } from './quantity.ts';
import { id, labels } from './text.ts';

const positive = z.number().positive();
const count = z.number().int().positive();

/** Fields of every fact. The address is `<folder>/<file>#<id>`, for example `drugs/tocilizumab#crs`. */
const common = {
  id,
  /** What the fact is about, as the row head of a table: "CRS, body weight 30 kg or more". */
  label: labels,
  /** Whom it is for, where that is narrower than the page. */
  population: labels.optional(),
  ...provenance,
};

export const route = z.enum(['iv', 'iv-infusion', 'oral', 'oral-or-iv', 'sc', 'iv-or-sc', 'im', 'intrathecal']);

const limitInUnit = z.strictObject({ value: positive, unit: doseUnit });

/** A dose: amount, way in, interval, and every limit that keeps it safe. */
export const dose = z
  .strictObject({
    ...common,
    kind: z.literal('dose'),
    amount,
    unit: doseUnit,
    route: route.optional(),
    /** Length of an infusion in minutes. */
    overMinutes: positive.optional(),
    /** Regular interval in hours. */
    everyHours: amount.optional(),
    /** Shortest allowed time between two doses, in hours. */
    minHoursApart: positive.optional(),
    timesDaily: amount.optional(),
    /** The daily amount is split into this many parts. */
    dividedInto: count.optional(),
    dividedEveryHours: amount.optional(),
    doses: amount.optional(),
    days: amount.optional(),
    /** Days of treatment relative to infusion, day 0. */
    onDays: z.array(z.number().int()).optional(),
    maxDose: limitInUnit.optional(),
    maxDaily: limitInUnit.optional(),
    maxDoses: z.strictObject({ total: count.optional(), in24h: count.optional() }).optional(),
    /** Body weight band in kg: from is included, below is not. */
    weightBand: z.strictObject({ fromKg: positive.optional(), belowKg: positive.optional() }).optional(),
    /** Required where a dose by weight or surface has no maximum: what the source says about it. */
    noMaximum: labels.optional(),
    until: labels.optional(),
    licence: z.enum(['on-label', 'off-label', 'not-stated']),
  })
  .refine((fact) => !/\/(kg|m2)/.test(fact.unit) || fact.maxDose || fact.maxDaily || fact.noMaximum, {
    path: ['maxDose'],
    error: 'A dose by body weight or surface needs maxDose, maxDaily, or noMaximum with what the source says.',
  });

const taperStep = z
  .strictObject({
    amount,
    unit: doseUnit,
    everyHours: amount.optional(),
    timesDaily: amount.optional(),
    days: amount.optional(),
    until: labels.optional(),
  })
  .refine((step) => step.days !== undefined || step.until !== undefined, {
    path: ['days'],
    error: 'Say how long the step lasts: days, or until.',
  });

/** A course that steps down. */
export const taper = z.strictObject({
  ...common,
  kind: z.literal('taper'),
  route,
  steps: z.array(taperStep).min(1),
  licence: z.enum(['on-label', 'off-label', 'not-stated']),
});

/** A limit that a measured value is compared with. The comparison says which side the limit itself belongs to. */
export const threshold = z.strictObject({
  ...common,
  kind: z.literal('threshold'),
  comparison: z.enum(['at-least', 'above', 'at-most', 'below', 'between']),
  value: amount,
  unit: measureUnit,
});

/** A plain quantity: hours of access, number of doses in stock, volume of a bolus. */
export const value = z.strictObject({
  ...common,
  kind: z.literal('value'),
  value: amount,
  unit: z.union([measureUnit, doseUnit]),
  /** "at least 4 weeks", "up to 2 hours" */
  bound: z.enum(['at-least', 'at-most', 'about']).optional(),
});

/** A day of treatment counted from infusion, day 0; a range includes both ends. */
export const day = z.strictObject({
  ...common,
  kind: z.literal('day'),
  value: amount,
  bound: z.enum(['from', 'after', 'until']).optional(),
});

/** A measured spread: onset and duration of a toxicity. */
export const distribution = z.strictObject({
  ...common,
  kind: z.literal('distribution'),
  centre: z.strictObject({ kind: z.enum(['median', 'mean']), value: z.number() }),
  spread: z.strictObject({ kind: z.enum(['range', 'iqr', 'ci95']), low: z.number(), high: z.number() }).optional(),
  unit: measureUnit,
  n: count.optional(),
});

/** How often something happened, in per cent. */
export const rate = z.strictObject({
  ...common,
  kind: z.literal('rate'),
  percent: z.union([z.number().min(0).max(100), z.tuple([z.number(), z.number()])]),
  n: count.optional(),
  /** The grading system of the event, where it has one. */
  graded: labels.optional(),
});

export const fact = z.discriminatedUnion('kind', [dose, taper, threshold, value, day, distribution, rate]);

/** A file of facts about one subject: content/thresholds/<id>.yaml. */
export const factSheet = z.strictObject({ title: labels, facts: z.array(fact).min(1) });

export type Fact = z.infer<typeof fact>;
export type Dose = z.infer<typeof dose>;
export type Taper = z.infer<typeof taper>;
export type TaperStep = z.infer<typeof taperStep>;
export type Distribution = z.infer<typeof distribution>;
export type Route = z.infer<typeof route>;
