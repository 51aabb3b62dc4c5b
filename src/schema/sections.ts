import type { PageKind } from './page.ts';

/**
 * The sections of each kind of page, in their order. A page may leave one out where it has nothing true to say; it may not
 * add, rename or move one. Pages about the site are free.
 */
export const sections: Readonly<Record<PageKind, readonly string[] | 'free'>> = {
  signs: ['by-day', 'tests', 'think-also', 'handover', 'sources'],
  toxicities: [
    'red-flags', 'recognise', 'differential', 'work-up', 'investigations', 'grade', 'ice', 'risk-score', 'management', 'refractory', 'icu', 'do-not', 'seizures',
    'prophylaxis', 'transfusion', 'steroids', 'children', 'afterwards', 'products', 'late', 'why', 'evidence',
  ],
  drugs: ['warnings', 'uses', 'dose', 'give', 'observe', 'interactions', 'special', 'effect', 'storage', 'evidence'],
  products: [
    'warnings', 'at-a-glance', 'look-alikes', 'indication', 'selection', 'before', 'infusion', 'monitoring', 'toxicity', 'differences', 'follow-up',
    'interactions', 'life', 'out-of-specification', 'reporting', 'evidence',
  ],
  tools: ['intended-use', 'when', 'calculate', 'table', 'examples', 'other-systems', 'pitfalls', 'performance', 'evidence'],
  pathway: 'free',
  compare: 'free',
  about: 'free',
};

/** Sections that a page has, or says in `omits` of page.yaml why not. */
export const requiredSections: Readonly<Record<PageKind, readonly string[]>> = {
  signs: ['by-day', 'think-also', 'handover', 'sources'],
  toxicities: ['red-flags', 'recognise', 'differential', 'work-up', 'grade', 'management', 'refractory', 'icu', 'do-not', 'children', 'afterwards', 'products', 'why', 'evidence'],
  drugs: ['warnings', 'uses', 'dose', 'give', 'observe', 'interactions', 'special', 'effect', 'evidence'],
  products: ['warnings', 'at-a-glance', 'indication', 'before', 'infusion', 'monitoring', 'toxicity', 'differences', 'follow-up', 'evidence'],
  tools: ['intended-use', 'when', 'calculate', 'table', 'examples', 'pitfalls', 'evidence'],
  pathway: [],
  compare: [],
  about: [],
};

/** The sections of single pages of a kind whose pages differ, in their order. Other pages of that kind are free. */
export const sectionsOfPage: Readonly<Record<string, readonly string[]>> = {
  'pathway/follow-up': ['call-if', 'overview', 'schedule', 'plan', 'infection', 'counts', 'response', 'late-effects', 'life', 'handover', 'registry', 'moved', 'evidence'],
};
