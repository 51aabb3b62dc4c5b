import { z } from 'zod';
import { governance } from './governance.ts';
import { id, labels } from './text.ts';

/** The folders of content/ that hold pages. The folder is the kind, the folder below it the id. */
export const pageKinds = ['signs', 'toxicities', 'tools', 'pathway', 'drugs', 'products', 'compare', 'about'] as const;
export type PageKind = (typeof pageKinds)[number];

/** Pattern of a page's address, `<kind>/<id>`, for the patterns of the files in its folder. */
export const pageAddress = `(?:${pageKinds.join('|')})/[a-z0-9-]+`;

/** Before infusion; from infusion to day 28; after that. */
export const phases = ['before', 'acute', 'late'] as const;

export const population = z.enum(['adult', 'paediatric']);

const question = z.strictObject({ question: labels, anchor: id });

/** content/<kind>/<id>/page.yaml: what a page is, for whom, and where it stands. */
export const page = z.strictObject({
  title: labels,
  /** At most 28 signs; for cards, breadcrumbs and search. */
  shortTitle: z.strictObject({ en: z.string().min(1).max(28), sv: z.string().min(1).max(28) }).optional(),
  /** One sentence: which decision this page supports. */
  purpose: labels,
  notFor: labels.optional(),
  population: z.array(population).default([]),
  audience: z.array(z.enum(['physician', 'nurse', 'pharmacist', 'contributor', 'patient'])).min(1),
  setting: z.array(z.enum(['car-t-centre', 'home-hospital', 'primary-care'])).default([]),
  /** Grading systems used on the page: ids of content/instruments/. */
  gradingSystems: z.array(id).default([]),
  products: z.array(id).default([]),
  /** When the page is needed; none for all phases. Search filters by it. */
  phases: z.array(z.enum(phases)).default([]),
  /** Words that readers type and the text does not hold: brands, abbreviations, symptoms, misspellings, Swedish. */
  aliases: z.array(z.string().min(2)).default([]),
  /** Addresses of other pages, for example toxicities/icans. */
  related: z.array(z.string()).default([]),
  /** Day up to which the literature was searched. */
  evidenceSearchedTo: z.iso.date().optional(),
  keyQuestions: z.array(question).default([]),
  /** Sections of this kind of page that are left out, with the reason: nothing true to say, or not read yet. */
  omits: z.record(id, labels).default({}),
  governance,
});

export type Page = z.infer<typeof page>;
