import { z } from 'zod';
import { citekey } from './text.ts';

const dateParts = z.strictObject({
  'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).length(1),
});

const name = z.union([
  z.strictObject({ family: z.string(), given: z.string().optional(), suffix: z.string().optional(), 'non-dropping-particle': z.string().optional() }),
  z.strictObject({ literal: z.string() }),
]);

/** What we know about our own reading of a work. Kept as data, never shown as a claim of the work itself. */
const custom = z.looseObject({
  verified: z.union([z.boolean(), z.string()]),
  verifiedBy: z.array(z.string()).default([]),
  extentRead: z.string().optional(),
  aliasIds: z.array(citekey).default([]),
  /** Day and source of a retraction notice; a page may then not cite the work. */
  retracted: z.string().optional(),
});

/** content/references/<citekey>.json: one CSL-JSON item. */
export const reference = z.strictObject({
  id: citekey,
  type: z.enum([
    'article', 'article-journal', 'article-newspaper', 'chapter', 'dataset', 'legislation', 'paper-conference', 'report', 'software', 'webpage',
  ]),
  title: z.string().min(1),
  author: z.array(name).optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  issued: dateParts.optional(),
  accessed: dateParts.optional(),
  language: z.string().optional(),
  DOI: z.string().regex(/^10\.\d{4,9}\/\S+$/, 'Write the DOI without https://doi.org/, for example 10.1016/j.bbmt.2018.12.758.').optional(),
  PMID: z.string().regex(/^\d+$/).optional(),
  PMCID: z.string().regex(/^PMC\d+$/).optional(),
  URL: z.url().optional(),
  custom,
});

export type Reference = z.infer<typeof reference>;
