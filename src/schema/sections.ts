import type { PageKind } from './page.ts';

/**
 * The sections of each kind of page, in their order. A page may leave one out where it has nothing true to say; it may not
 * add, rename or move one. Pages about the site are free.
 */
export const sections: Readonly<Record<PageKind, readonly string[] | 'free'>> = {
  signs: ['ask', 'red-flags', 'first-hour', 'do-not', 'grade', 'recheck', 'by-day', 'think-also', 'handover', 'sources'],
  toxicities: [
    'red-flags', 'recognise', 'differential', 'work-up', 'investigations', 'grade', 'ice', 'management', 'refractory', 'icu', 'do-not', 'seizures',
    'prophylaxis', 'steroids', 'children', 'afterwards', 'products', 'late', 'why', 'evidence',
  ],
  drugs: ['warnings', 'uses', 'dose', 'give', 'observe', 'interactions', 'special', 'effect', 'storage', 'evidence'],
  products: [
    'warnings', 'at-a-glance', 'look-alikes', 'indication', 'selection', 'before', 'infusion', 'monitoring', 'toxicity', 'differences', 'follow-up',
    'interactions', 'life', 'out-of-specification', 'reporting', 'evidence',
  ],
  about: 'free',
};

/** Sections that a kind of page cannot be without. */
export const requiredSections: Readonly<Record<PageKind, readonly string[]>> = {
  signs: ['red-flags', 'do-not', 'recheck', 'by-day'],
  toxicities: ['recognise', 'work-up', 'grade', 'management', 'evidence'],
  drugs: ['warnings', 'uses', 'dose', 'evidence'],
  products: ['warnings', 'at-a-glance', 'indication', 'toxicity', 'evidence'],
  about: [],
};
