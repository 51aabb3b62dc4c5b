import { z } from 'zod';
import { id } from './text.ts';

const words = z.array(z.string().min(2)).min(1);

/** content/search.yaml: words that search needs and that are no names of one page or term. */
export const searchWords = z.strictObject({
  /** What readers call a section that many pages have, by its id: "dos" is the section `dose` of the page that another word names. */
  sections: z.record(id, words),
  /** Names of medicines without a page of their own. Search never reads them as a misspelling of a medicine that has one. */
  otherMedicines: words,
});

export type SearchWords = z.infer<typeof searchWords>;
