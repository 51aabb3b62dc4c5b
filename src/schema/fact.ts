import { z } from 'zod';
import { provenance } from './provenance.ts';
import { amount, doseUnit, measureUnit, percentage, positiveAmount } from './quantity.ts';
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

const byBody = (unit: string) => /\/(?:kg|m2)/.test(unit);

/** Whether a limit is the same for every body; one that is named by its id is tested when it is filled in. */
const isAbsolute = (limit: z.infer<typeof limitInUnit> | string | undefined) => typeof limit === 'string' || (limit !== undefined && !byBody(limit.unit));

/** A dose as authored: a limit may be written here, or named: the id of a fact of kind value in the same file. */
const authoredDose = z
  .strictObject({
    ...common,
    kind: z.literal('dose'),
    amount: positiveAmount,
    unit: doseUnit,
    route: route.optional(),
    /** Length of an infusion in minutes. */
    overMinutes: positive.optional(),
    /** Regular interval in hours. */
    everyHours: positiveAmount.optional(),
    /** Shortest allowed time between two doses, in hours. */
    minHoursApart: z.union([positive, id]).optional(),
    timesDaily: positiveAmount.optional(),
    /** The daily amount is split into this many parts. */
    dividedInto: count.optional(),
    dividedEveryHours: positiveAmount.optional(),
    doses: positiveAmount.optional(),
    days: positiveAmount.optional(),
    /** Days of treatment relative to infusion, day 0. */
    onDays: z.array(z.number().int()).optional(),
    maxDose: z.union([limitInUnit, id]).optional(),
    maxDaily: limitInUnit.optional(),
    maxDoses: z.strictObject({ total: z.union([count, id]).optional(), in24h: z.union([count, id]).optional() }).optional(),
    /** Body weight band in kg: from is included, below is not. */
    weightBand: z
      .strictObject({ fromKg: positive.optional(), belowKg: positive.optional() })
      .refine((band) => (band.fromKg ?? 0) < (band.belowKg ?? Infinity), 'A weight band starts below its end.')
      .optional(),
    /** Required where a dose by weight or surface has no maximum: what the source says about it. */
    noMaximum: labels.optional(),
    until: labels.optional(),
    licence: z.enum(['on-label', 'off-label', 'not-stated']),
  })
  .refine((fact) => !byBody(fact.unit) || isAbsolute(fact.maxDose) || isAbsolute(fact.maxDaily) || fact.noMaximum !== undefined, {
    path: ['maxDose'],
    error: 'A dose by body weight or surface needs maxDose or maxDaily in a unit without weight or surface, or noMaximum with what the source says.',
  });

const taperStep = z
  .strictObject({
    amount: positiveAmount,
    unit: doseUnit,
    everyHours: positiveAmount.optional(),
    timesDaily: positiveAmount.optional(),
    days: positiveAmount.optional(),
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
export const threshold = z
  .strictObject({
    ...common,
    kind: z.literal('threshold'),
    comparison: z.enum(['at-least', 'above', 'at-most', 'below', 'between']),
    value: amount,
    unit: measureUnit,
  })
  .refine((limit) => Array.isArray(limit.value) === (limit.comparison === 'between'), {
    path: ['value'],
    error: 'A limit is one number; only comparison: between takes two, [low, high].',
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
  spread: z
    .strictObject({ kind: z.enum(['range', 'iqr', 'ci95']), low: z.number(), high: z.number() })
    .refine(({ low, high }) => low <= high, 'Write the lower end as low, the upper end as high.')
    .optional(),
  unit: measureUnit,
  n: count.optional(),
});

/** How often something happened, in per cent. */
export const rate = z.strictObject({
  ...common,
  kind: z.literal('rate'),
  percent: percentage,
  n: count.optional(),
  /** The grading system of the event, where it has one. */
  graded: labels.optional(),
});

const authoredFact = z.discriminatedUnion('kind', [authoredDose, taper, threshold, value, day, distribution, rate]);

/** The facts of one file, with every named limit filled in. */
export const facts = z.array(authoredFact).transform((list, context) => list.map((each, index) => (each.kind === 'dose' ? limited(each, list, index, context) : each)));

type Authored = z.infer<typeof authoredFact>;
type AuthoredDose = z.infer<typeof authoredDose>;
type Context = z.core.$RefinementCtx;

/** A dose with its limits as numbers: what pages, tables and calculators read. */
export type Dose = Omit<AuthoredDose, 'maxDose' | 'minHoursApart' | 'maxDoses'> & {
  maxDose?: z.infer<typeof limitInUnit> | undefined;
  minHoursApart?: number | undefined;
  maxDoses?: { total?: number | undefined; in24h?: number | undefined } | undefined;
};

type Limit = z.infer<typeof limitInUnit>;

function limited(dose: AuthoredDose, list: readonly Authored[], index: number, context: Context): Dose {
  /** The fact that a limit names. With an issue the whole file is refused, so the value that stands in never leaves here. */
  const named = (limit: string, path: string[], fits: (unit: string) => boolean): Limit => {
    const other = list.find((each) => each.id === limit);
    if (other?.kind === 'value' && typeof other.value === 'number' && fits(other.unit)) return { value: other.value, unit: other.unit as Limit['unit'] };
    context.addIssue({ code: 'custom', path: [index, ...path], message: `"${limit}" is not a fact of kind value in this file, with one number in a fitting unit.` });
    return { value: 0, unit: 'mg' };
  };
  const number = (limit: number | string | undefined, path: string[], unit: string) =>
    typeof limit === 'string' ? named(limit, path, (name) => name === unit).value : limit;
  const { maxDose, minHoursApart, maxDoses } = dose;
  return {
    ...dose,
    maxDose: typeof maxDose === 'string' ? named(maxDose, ['maxDose'], (unit) => doseUnit.safeParse(unit).success && !byBody(unit)) : maxDose,
    minHoursApart: number(minHoursApart, ['minHoursApart'], 'hour'),
    maxDoses: maxDoses && { total: number(maxDoses.total, ['maxDoses', 'total'], 'dose'), in24h: number(maxDoses.in24h, ['maxDoses', 'in24h'], 'dose') },
  };
}

/** A file of facts about one subject: content/thresholds/<id>.yaml. */
export const factSheet = z.strictObject({ title: labels, facts: facts.refine((list) => list.length > 0, 'State at least one fact.') });

export type Fact = z.infer<typeof facts>[number];
export type Taper = z.infer<typeof taper>;
export type TaperStep = z.infer<typeof taperStep>;
export type Distribution = z.infer<typeof distribution>;
export type Route = z.infer<typeof route>;
