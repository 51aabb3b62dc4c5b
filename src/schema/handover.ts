import { z } from 'zod';
import { provenance } from './provenance.ts';
import { id, labels } from './text.ts';

/** The parts of a hand-over sheet, in the order in which they stand on it. */
export const handoverPart = z.enum(['risk', 'call', 'drugs', 'blood', 'hiv', 'life']);

const line = z.strictObject({
  id,
  part: handoverPart,
  /** Products it is for; left out for all. */
  products: z.array(id).min(1).optional(),
  /** Only for products made with this vector. */
  vector: z.enum(['lentiviral', 'gammaretroviral']).optional(),
  /** What the home hospital reads; may show facts. */
  text: labels,
  ...provenance,
});

/** content/handover.yaml: what the sheets for home hospitals say. */
export const handover = z.strictObject({ lines: z.array(line).min(1) });

export type HandoverPart = z.infer<typeof handoverPart>;
export type HandoverFile = z.infer<typeof handover>;
export type HandoverLine = HandoverFile['lines'][number];
