import type { Block } from '../markdown/blocks.ts';
import type { Prose } from '../markdown/prose.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Report } from './check.ts';

/** Every prose file of the catalogue. */
export function allProse(catalogue: Catalogue): Prose[] {
  return [...catalogue.pages.values()].flatMap((page) => Object.values(page.prose));
}

/** Reports each match of a pattern in the words of a block of prose; `says` may look away by returning undefined. */
export function reportMatches(
  catalogue: Catalogue,
  pattern: RegExp,
  report: Report,
  says: (match: RegExpExecArray, block: Block) => { what: string; fix: string } | undefined,
): void {
  for (const prose of allProse(catalogue)) {
    for (const block of prose.blocks) {
      for (const match of block.text.matchAll(pattern)) {
        const words = says(match, block);
        if (words) report({ file: prose.file, ...block.at(match.index), ...words });
      }
    }
  }
}
