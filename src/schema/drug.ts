import { z } from 'zod';
import { facts } from './fact.ts';
import { provenance } from './provenance.ts';
import { labels } from './text.ts';

const statement = z.strictObject({ text: labels, ...provenance });

/** content/drugs/<id>/drug.yaml: a drug as it is used around CAR-T. */
export const drug = z.strictObject({
  name: labels,
  class: labels,
  brands: z.array(z.string()).default([]),
  atc: z.strictObject({ code: z.string().regex(/^[A-Z]\d{2}[A-Z]{2}\d{2}$/), ...provenance }).optional(),
  /** Status in the EU for the use described here, with the day the data were read. */
  euStatus: z.strictObject({ licence: z.enum(['on-label', 'off-label', 'licensed-drug-guideline-dose', 'not-authorised', 'not-a-drug']), text: labels, asOf: z.iso.date(), ...provenance }),
  cautions: z.array(statement).default([]),
  facts: facts.default([]),
});

export type Drug = z.infer<typeof drug>;
export type Statement = z.infer<typeof statement>;
