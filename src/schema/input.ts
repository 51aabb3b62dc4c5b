import { z } from 'zod';
import { condition } from './condition.ts';
import { id, labels } from './text.ts';

const asked = {
  id,
  label: labels,
  /** How to answer; shown under the label. */
  help: labels.optional(),
  askWhen: condition.optional(),
  optional: z.boolean().optional(),
};

/** The answers of a choice, the mildest first. */
export const options = z.array(z.strictObject({ id, label: labels })).min(2);

/** One question of an instrument. */
export const input = z.discriminatedUnion('kind', [
  z.strictObject({
    ...asked,
    kind: z.literal('choice'),
    options,
    /** The answer presumed and announced where none is given. Only what every reader would presume. */
    assume: id.optional(),
    /** False: not asked in the form. */
    shown: z.boolean().optional(),
  }),
  z.strictObject({ ...asked, label: labels.optional(), kind: z.literal('number'), measure: id }),
  z.strictObject({ ...asked, kind: z.literal('series'), measure: id, most: z.number().int().positive() }),
]);

/** Answers that cannot both be true, and what to tell the reader. */
export const contradiction = z.strictObject({ id, when: condition, inputs: z.array(id).min(1), text: labels });

export type AuthoredInput = z.infer<typeof input>;
