import type { z } from 'zod';
import { drug } from '../schema/drug.ts';
import { factSheet } from '../schema/fact.ts';
import { glossaryTerm } from '../schema/glossary.ts';
import { approval } from '../schema/governance.ts';
import { home, redirects } from '../schema/home.ts';
import { cases } from '../schema/cases.ts';
import { handover } from '../schema/handover.ts';
import { instrument } from '../schema/instrument.ts';
import { measure } from '../schema/measure.ts';
import { page, pageAddress } from '../schema/page.ts';
import { product } from '../schema/product.ts';
import { reference } from '../schema/reference.ts';
import { searchWords } from '../schema/search-words.ts';
import { toolList } from '../schema/tool-list.ts';
import { scheduleCheck, scheduleFrame } from '../schema/schedule.ts';

/** What a data file of content/ may be, by its path. The first group is the id, or the page's kind and id. */
export const dataKinds = {
  page: { path: new RegExp(`^content/(${pageAddress})/page\\.yaml$`), schema: page },
  approval: { path: new RegExp(`^content/(${pageAddress})/approval\\.yaml$`), schema: approval },
  drug: { path: /^content\/drugs\/([a-z0-9-]+)\/drug\.yaml$/, schema: drug },
  product: { path: /^content\/products\/([a-z0-9-]+)\/product\.yaml$/, schema: product },
  threshold: { path: /^content\/thresholds\/([a-z0-9-]+)\.yaml$/, schema: factSheet },
  instrument: { path: /^content\/instruments\/([a-z0-9-]+)\.yaml$/, schema: instrument },
  cases: { path: /^content\/instruments\/([a-z0-9-]+)\.cases\.yaml$/, schema: cases },
  measure: { path: /^content\/measures\/([a-z0-9-]+)\.yaml$/, schema: measure },
  schedule: { path: /^content\/schedules\/([a-z0-9-]+)\/schedule\.yaml$/, schema: scheduleFrame },
  scheduleCheck: { path: /^content\/schedules\/([a-z0-9-]+\/(?!schedule\.)[a-z0-9-]+)\.yaml$/, schema: scheduleCheck },
  reference: { path: /^content\/references\/([A-Za-z0-9_-]+)\.json$/, schema: reference },
  glossary: { path: /^content\/glossary\/([a-z0-9-]+)\.yaml$/, schema: glossaryTerm },
  home: { path: /^content\/(home)\.yaml$/, schema: home },
  toolList: { path: /^content\/(tools)\.yaml$/, schema: toolList },
  searchWords: { path: /^content\/(search)\.yaml$/, schema: searchWords },
  handover: { path: /^content\/(handover)\.yaml$/, schema: handover },
  redirects: { path: /^content\/(redirects)\.yaml$/, schema: redirects },
} as const satisfies Record<string, { path: RegExp; schema: z.ZodType }>;

export type DataKind = keyof typeof dataKinds;

/** The path of a prose file; the groups are the page's address and the language. */
export const prosePath = new RegExp(`^content/(${pageAddress})/(en|sv)\\.mdx$`);
