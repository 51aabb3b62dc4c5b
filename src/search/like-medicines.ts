import { editDistance } from './edit-distance.ts';
import { fold } from './fold.ts';
import { plainWords } from './normal.ts';
import { mayDiffer } from './repair.ts';
import { allNames, type TermPage } from './terms.ts';

/** Those of the other medicines whose name is so near to a name of a page that a spelling repair could take one for the other. */
export function likeMedicines(others: readonly string[], pages: readonly TermPage[]): string[] {
  const known = [...new Set(pages.flatMap(allNames).flatMap(plainWords).map(fold))];
  return others.filter((other) => plainWords(other).map(fold).some((word) => !known.includes(word) && known.some((name) => editDistance(word, name, mayDiffer(word.length)) <= mayDiffer(word.length))));
}
