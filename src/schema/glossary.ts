import { z } from 'zod';
import { id, labels } from './text.ts';

/** content/glossary/<id>.yaml: one term, what else it is called, what it means, and the section that answers it. */
export const glossaryTerm = z.strictObject({
  term: labels,
  abbreviations: z.array(z.string()).default([]),
  synonyms: z.strictObject({ en: z.array(z.string()), sv: z.array(z.string()) }),
  /** What readers type when they mean it, in either language: symptoms, inflections, slang. Search finds it; no page shows it as a name. */
  searchedAs: z.array(z.string().min(2)).default([]),
  definition: labels,
  /** The term that it belongs to, by id: search answers with both, the wider one first. */
  partOf: id.optional(),
  /** Page or section, for example toxicities/icans#ice. */
  see: z.string().optional(),
});

export type GlossaryTerm = z.infer<typeof glossaryTerm>;
