import { z } from 'zod';
import { id, labels } from './text.ts';

const reading = z.strictObject({ value: z.number(), unit: z.string(), confirmed: z.boolean().optional() });
const row = z.strictObject({ values: z.array(z.number().nullable()), unit: z.string() });

/** What a case expects. Only what is named is compared; a value with a tolerance is compared relatively. */
const expectation = z.strictObject({
  kind: z.enum(['result', 'incomplete', 'refused']),
  grade: z.number().int().optional(),
  atLeast: z.number().optional(),
  atMost: z.number().optional(),
  total: z.number().optional(),
  points: z.record(id, z.number()).optional(),
  /** Position of the band, the first is 0. */
  band: z.number().int().optional(),
  met: z.number().int().optional(),
  fulfilled: z.boolean().optional(),
  gate: z.boolean().optional(),
  outcome: id.optional(),
  values: z.record(z.string(), z.number()).optional(),
  says: z.record(id, z.string()).optional(),
  tolerance: z.number().positive().optional(),
  missing: z.array(id).optional(),
  refusal: z.string().optional(),
});

/** content/instruments/<id>.cases.yaml: answers and what must come out, ids in and ids out. */
export const cases = z.strictObject({
  cases: z
    .array(
      z.strictObject({
        /** A sentence that a clinician could check. */
        name: z.string().min(3),
        /** Shown on the page as a worked example, under this title. */
        example: labels.optional(),
        answers: z.record(id, z.union([id, reading, row])),
        expect: expectation,
        /** The vector of the fact base it comes from. */
        vector: z.string().optional(),
      }),
    )
    .min(3),
});

export type Cases = z.infer<typeof cases>;
export type Case = Cases['cases'][number];
