import { z } from 'zod';
import { provenance } from './provenance.ts';
import { id, labels } from './text.ts';

/** A remark on a scale that changes how a grade is set; shown with the table itself. */
const rule = z.strictObject({ id, text: labels, ...provenance });

const always = {
  title: labels,
  /** What a grade of this scale is called: "CRS", "ICANS". */
  short: labels,
  /** Who made the edition, and when. Every grade shown carries both. */
  system: z.string().min(1),
  year: z.number().int().min(1990),
  population: labels,
  rules: z.array(rule).default([]),
  ...provenance,
};

const level = z.union([labels, z.null()]);

/** A scale whose grade is the worst of its domains. A domain that has no criterion at a level says null. */
const worstDomain = z.strictObject({
  ...always,
  kind: z.literal('worst-domain'),
  domains: z
    .array(z.strictObject({ id, label: labels, levels: z.strictObject({ 1: level, 2: level, 3: level, 4: level }) }))
    .min(1),
  /** Criterion of grade 5, where the system has one. */
  death: labels.optional(),
});

/** A scale that adds points. */
const sum = z.strictObject({
  ...always,
  kind: z.literal('sum'),
  items: z
    .array(
      z
        .strictObject({
          id,
          label: labels,
          /** Points of a task, where any number up to it can be given. */
          points: z.number().int().positive().optional(),
          /** Or the points of each answer, fewest first. */
          options: z.array(z.strictObject({ label: labels, points: z.number().int().min(0) })).min(2).optional(),
        })
        .refine((item) => (item.points === undefined) !== (item.options === undefined), 'Give points, or options with points.'),
    )
    .min(1),
  /** What a total means. */
  bands: z.array(z.strictObject({ from: z.number().int(), to: z.number().int().optional(), label: labels })).default([]),
});

/** A definition that is met when enough of its criteria are. */
const count = z.strictObject({
  ...always,
  kind: z.literal('count'),
  needed: z.number().int().positive(),
  criteria: z.array(z.strictObject({ id, label: labels })).min(2),
});

/** content/instruments/<id>.yaml. The edition is in the id. No treatment stands here. */
export const instrument = z.discriminatedUnion('kind', [worstDomain, sum, count]);

export type Instrument = z.infer<typeof instrument>;
export type WorstDomainScale = z.infer<typeof worstDomain>;
export type SumScale = z.infer<typeof sum>;
export type CountScale = z.infer<typeof count>;
export type GradeNumber = 1 | 2 | 3 | 4;
