import { z } from 'zod';

/** An id: the name of a file, a folder, a fact or a section. Permanent, English, short. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower-case English words joined by hyphens, for example low-oxygen.');

/** The key of a reference, the name of a file in content/references/. */
export const citekey = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, 'Use the name of a file in content/references/ without .json.');

const line = z.string().trim().min(1, 'Write the text; an empty label tells the reader nothing.');

/** A label of data in both languages. Neither may be missing. */
export const labels = z.strictObject({
  en: line,
  sv: line,
});

export type Labels = z.infer<typeof labels>;
