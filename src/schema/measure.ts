import { z } from 'zod';
import { provenance } from './provenance.ts';
import { measureUnit } from './quantity.ts';
import { labels } from './text.ts';

const range = z.tuple([z.number(), z.number()]).refine(([low, high]) => low < high, 'Write the lower end first: [low, high].');

/**
 * content/measures/<id>.yaml: something that is measured, its units and the values that are accepted. The first unit is that of
 * Swedish laboratories; every limit of an instrument is in it.
 */
export const measure = z
  .strictObject({
    label: labels,
    units: z
      .array(
        z
          .strictObject({
            unit: measureUnit,
            /** Value in the first unit = value in this unit × factor; or, where that is the exact number, ÷ dividedBy. */
            factor: z.number().positive().optional(),
            dividedBy: z.number().positive().optional(),
          })
          .refine((each) => (each.factor === undefined) !== (each.dividedBy === undefined), 'Give factor or dividedBy.'),
      )
      .min(1),
    /** Values outside are refused: no living patient has them. A convention of this site, wide on purpose. */
    range,
    /** Values that are common in this care; outside, a value that fits another unit better is questioned. */
    usual: range.optional(),
    whole: z.boolean().optional(),
    ...provenance,
  })
  .refine(({ units }) => units[0]?.factor === 1, { path: ['units'], error: 'The first unit has the factor 1: all others are multiplied into it.' });

export type MeasureFile = z.infer<typeof measure>;
