import type { Catalogue, PageEntry } from '../model/catalogue.ts';
import { pageUnverified } from '../model/page-facts.ts';
import { pageKinds, type PageKind } from '../schema/page.ts';
import { requiredSections } from '../schema/sections.ts';

/** One page against the sections that its kind demands. */
export interface CoverageRow {
  page: string;
  /** For each demanded section: there, left out with a reason, or missing. */
  cells: { section: string; state: 'there' | 'left-out' | 'missing'; reason?: string }[];
  questions: number;
  unverified: number;
}

/** Every page of every kind that has sections of its own, in the order of kinds. */
export function coverage(catalogue: Catalogue): { kind: PageKind; sections: readonly string[]; rows: CoverageRow[] }[] {
  return pageKinds
    .filter((kind) => requiredSections[kind].length > 0)
    .map((kind) => ({
      kind,
      sections: requiredSections[kind],
      rows: [...catalogue.pages.values()].filter((page) => page.kind === kind).map((page) => rowOf(catalogue, page)),
    }));
}

function rowOf(catalogue: Catalogue, page: PageEntry): CoverageRow {
  const { omits, keyQuestions } = page.data.value;
  const found = new Set((page.prose.en?.sections ?? []).map((section) => section.id));
  return {
    page: page.id,
    cells: requiredSections[page.kind].map((section) => {
      if (found.has(section)) return { section, state: 'there' };
      const reason = omits[section]?.en;
      return reason === undefined ? { section, state: 'missing' } : { section, state: 'left-out', reason };
    }),
    questions: keyQuestions.length,
    unverified: pageUnverified(catalogue, page).length,
  };
}
