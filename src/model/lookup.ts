import type { Lookup } from '../markdown/remark-author.ts';
import { referenceOf, type Catalogue } from './catalogue.ts';
import { headStatements, tagStatements, type ShownStatement } from './page-facts.ts';

/** Answers the Markdown engine from the catalogue; asked at each file, so that a development server sees changes. */
export function lookupIn(catalogue: () => Catalogue, base: string): Lookup {
  return {
    base,
    headKeys: (address) => {
      const page = catalogue().pages.get(address);
      return page ? keysOf(headStatements(catalogue(), page)) : [];
    },
    tagKeys: (name, attributes) => keysOf(tagStatements(catalogue(), { name, attributes })),
    referenceKey: (key) => referenceOf(catalogue(), key)?.id,
  };
}

function keysOf(shown: readonly ShownStatement[]): string[] {
  return shown.filter(({ cited }) => cited !== false).flatMap(({ statement }) => statement.sources.map((source) => source.ref));
}
