import { z } from 'zod';
import { citekey, labels } from './text.ts';

/** Where a statement is valid. EU is the default of the site; the others are shown as labelled contrast. */
export const region = z.enum(['EU', 'SE', 'NO', 'US', 'UK', 'CH', 'international']);

/** What kind of source a statement rests on. */
export const basis = z.enum(['label', 'guideline', 'trial', 'registry', 'review', 'centre', 'consensus', 'proposal']);

/** One work and the place in it. */
export const source = z.strictObject({
  ref: citekey,
  at: z.string().min(1).optional(),
});

/** Whether somebody has read the statement in that source. */
export const checked = z.enum(['read', 'unverified']);

/** The fields that make a statement traceable. Every fact, scale and rule carries them. */
export const provenance = {
  region,
  basis,
  sources: z.array(source),
  checked,
  /** Why a statement has no source at all. Only for unverified statements that would be unsafe to leave out. */
  unsourced: labels.optional(),
  /** How the source was read, for example in a transcription, or what to know about it. */
  note: labels.optional(),
};

export type Source = z.infer<typeof source>;
export type Region = z.infer<typeof region>;
export type Basis = z.infer<typeof basis>;
export interface Provenance {
  region: Region;
  basis: Basis;
  sources: Source[];
  checked: z.infer<typeof checked>;
  unsourced?: Labels | undefined;
  note?: Labels | undefined;
}
type Labels = z.infer<typeof labels>;
