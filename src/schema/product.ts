import { z } from 'zod';
import { facts } from './fact.ts';
import { provenance } from './provenance.ts';
import { labels } from './text.ts';

/** One line of a table about a product: a text with its source. */
const statement = z.strictObject({ label: labels, text: labels, ...provenance });

/** content/products/<id>/product.yaml: one CAR-T product. */
export const product = z.strictObject({
  inn: z.string().min(1),
  brand: z.string().min(1),
  shortName: z.string().min(1),
  holder: z.string().min(1),
  /** ATC code; left out where no stored source states it. */
  atc: z.strictObject({ code: z.string().regex(/^L01XL\d{2}$/), ...provenance }).optional(),
  target: z.enum(['CD19', 'BCMA']),
  costimulation: z.string().min(1),
  vector: z.enum(['gammaretroviral', 'lentiviral']),
  identity: z.strictObject(provenance),
  euStatus: z.strictObject({ text: labels, asOf: z.iso.date(), ...provenance }),
  indications: z.array(statement).min(1),
  warnings: z.array(statement).default([]),
  glance: z.array(statement).default([]),
  sweden: z.array(statement).default([]),
  facts: facts.default([]),
});

export type Product = z.infer<typeof product>;
export type ProductStatement = z.infer<typeof statement>;
