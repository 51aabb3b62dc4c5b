import type { Catalogue, PageEntry } from '../model/catalogue.ts';

/** Words by which readers look for a page: its own aliases and those of every glossary term that leads to it, in both languages. */
export function aliasesOf(catalogue: Catalogue, page: PageEntry): string[] {
  const terms = [...catalogue.glossary.values()].filter(({ value }) => value.see?.split('#')[0] === page.address);
  const words = terms.flatMap(({ value }) => [value.term.en, value.term.sv, ...value.abbreviations, ...value.synonyms.en, ...value.synonyms.sv, ...value.searchedAs]);
  return [...new Set([...page.data.value.aliases, ...words])];
}
