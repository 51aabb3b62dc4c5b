import { z } from 'zod';
import { condition, factPlace, stretch } from './condition.ts';
import { contradiction, input } from './input.ts';
import { provenance } from './provenance.ts';
import { measureUnit, doseUnit } from './quantity.ts';
import { id, labels } from './text.ts';

/** A remark on a scale that changes how a grade is set; shown with the table itself. */
const rule = z.strictObject({ id, text: labels, ...provenance });

const always = {
  title: labels,
  /** What a grade of this scale is called: "CRS", "ICANS". */
  short: labels,
  /** Who made the edition, and when. Every grade shown carries both. */
  system: z.string().min(1),
  year: z.number().int().min(1900),
  population: labels,
  rules: z.array(rule).default([]),
  /** Questions besides those that domains, items and criteria make themselves. */
  inputs: z.array(input).default([]),
  contradictions: z.array(contradiction).default([]),
  /** A named step of src/clinical/formulas/preparations.ts. */
  prepare: z.enum(['neutrophil-runs', 'late-neutrophils', 'shares']).optional(),
  /** Where the outcome is acted on: `toxicities/crs#grade`. A page with cards #grade-1 to #grade-4 is reached at the card. */
  leadsTo: z.strictObject({ address: z.string().min(3), text: labels, cards: z.boolean().optional() }).optional(),
  /** Of a predictor: how well it did in patients it was not built on, in the line of the result. */
  performance: labels.optional(),
  ...provenance,
};

const level = z.union([labels, z.null()]);
const gradeNumber = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

/** A scale whose grade is the worst of its domains. A domain that has no criterion at a level says null. */
const worstDomain = z.strictObject({
  ...always,
  kind: z.literal('worst-domain'),
  /** What must hold for any grade, and the lowest grade once it does. */
  gate: z.strictObject({ when: condition, floor: z.union([z.literal(0), z.literal(1)]), closed: labels }).optional(),
  domains: z
    .array(
      z
        .strictObject({
          id,
          label: labels,
          levels: z.strictObject({ 1: level, 2: level, 3: level, 4: level }),
          /** The findings that are asked for, the mildest first, each with its grade. */
          options: z.array(z.strictObject({ id, label: labels, level: z.union([z.literal(0), gradeNumber]) })).min(2).optional(),
          /** Or conditions on inputs. */
          when: z.partialRecord(z.enum(['1', '2', '3', '4']), condition).optional(),
          help: labels.optional(),
        })
        .refine((domain) => (domain.options === undefined) !== (domain.when === undefined), { path: ['options'], error: 'Give the options that are asked for, or the conditions of each grade (when).' }),
    )
    .min(1),
  /** Criterion of grade 5, where the system has one. */
  death: labels.optional(),
});

const option = z.strictObject({ id: id.optional(), label: labels, points: z.number().int().min(0), value: stretch.optional(), when: condition.optional() });

/** A scale that adds points. */
const sum = z.strictObject({
  ...always,
  kind: z.literal('sum'),
  /** What must hold for the score to be used, and what to tell the reader when it does not. */
  gate: z.strictObject({ when: condition, closed: labels }).optional(),
  items: z
    .array(
      z
        .strictObject({
          id,
          label: labels,
          help: labels.optional(),
          /** Points of a task, where any number up to it can be given. */
          points: z.number().int().positive().optional(),
          /** The measure whose value gives the points; each option then says its stretch of values. */
          measure: id.optional(),
          /** Or the points of each answer, fewest first. */
          options: z.array(option).min(2).optional(),
        })
        .refine((item) => (item.points === undefined) !== (item.options === undefined), 'Give points, or options with points.')
        .refine((item) => item.measure === undefined || (item.options ?? []).every((each) => each.value !== undefined), { path: ['options'], error: 'Each option of a measured item says its stretch of values.' }),
    )
    .min(1),
  /** What a total means. */
  bands: z.array(z.strictObject({ id: id.optional(), from: z.number().int(), to: z.number().int().optional(), label: labels })).default([]),
});

/** A definition that is met when enough of its criteria are. */
const count = z.strictObject({
  ...always,
  kind: z.literal('count'),
  needed: z.number().int().positive(),
  /** A criterion without a condition is asked for: yes or no. */
  criteria: z.array(z.strictObject({ id, label: labels, when: condition.optional() })).min(2),
});

/** The first outcome whose condition holds. */
const match = z.strictObject({
  ...always,
  kind: z.literal('match'),
  outcomes: z.array(z.strictObject({ id, label: labels, when: condition })).min(2),
});

/** A named calculation. Doses and limits in it are facts, named by their address. */
const formula = z.strictObject({
  ...always,
  kind: z.literal('formula'),
  formula: z.enum(['banded-dose', 'body-surface', 'ckd-epi-2021', 'conversions', 'creatinine-clearance', 'easix', 'lymphodepletion', 'neutrophils']),
  /** The calculation in words and signs: the whole table of a tool of this kind. */
  lines: z.array(z.strictObject({ label: labels, text: labels })).default([]),
  outputs: z.array(z.strictObject({ id, label: labels, unit: z.union([measureUnit, doseUnit]), decimals: z.number().int().min(0).max(4), step: z.boolean().optional() })).default([]),
  /** Verdicts, by what the formula says. */
  verdicts: z.array(z.strictObject({ id, is: id, label: labels })).default([]),
  /** Of a dose by weight: a fact of kind dose for each band. */
  doses: z.array(factPlace).optional(),
  /** Of lymphodepletion: the regimens, each with the dose facts of its drugs. */
  regimens: z.array(z.strictObject({ id, label: labels, doses: z.array(z.strictObject({ drug: id, of: factPlace })).min(1) })).optional(),
  renal: z.strictObject({ drug: id, reduceUpTo: factPlace }).optional(),
  /** Of EASIX: the fact that states the limit of a high value. */
  highAbove: factPlace.optional(),
});

/** content/instruments/<id>.yaml. The edition is in the id. No treatment stands here. */
export const instrument = z.discriminatedUnion('kind', [worstDomain, sum, count, match, formula]);

export type Instrument = z.infer<typeof instrument>;
export type WorstDomainScale = z.infer<typeof worstDomain>;
export type SumScale = z.infer<typeof sum>;
export type CountScale = z.infer<typeof count>;
export type MatchScale = z.infer<typeof match>;
export type FormulaTool = z.infer<typeof formula>;
export type GradeNumber = 1 | 2 | 3 | 4;
