import type { MoreNames } from './more-names.ts';
import { normal, plainWords } from './normal.ts';
import { isWeakWord } from './weak-words.ts';

/**
 * The names that the file of direct answers has no room for, in many small files: a query loads those of its own words.
 */
export const wordFileCount = 128;

/** The number of the file of a word, from 0: words with the same first letters share one, so that a slip further on still finds it. */
function fileOf(form: string): number {
  let hash = 7;
  for (const letter of form.slice(0, 3)) hash = (hash * 31 + letter.codePointAt(0)!) % 9973;
  return hash % wordFileCount;
}

/** The files that a query needs, each once. Weak words have none, unless nothing else is asked. */
export function wordFilesOf(query: string): number[] {
  return [...new Set(strongForms(query).map(fileOf))];
}

/** Spreads names over the files, by their number: each under its rarest word, which a query for it has. */
export function spreadNames(names: MoreNames): Map<number, Map<string, string[]>> {
  const counts = new Map<string, number>();
  for (const form of [...names.values()].flat().flatMap(strongForms)) counts.set(form, (counts.get(form) ?? 0) + 1);
  const files = new Map<number, Map<string, string[]>>(Array.from({ length: wordFileCount }, (_, number) => [number, new Map()]));
  for (const [to, list] of names) {
    for (const name of list) {
      const rarest = strongForms(name).sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1))[0];
      if (rarest === undefined) continue;
      const file = files.get(fileOf(rarest))!;
      file.set(to, [...(file.get(to) ?? []), name]);
    }
  }
  return files;
}

function strongForms(text: string): string[] {
  const words = plainWords(text);
  const strong = words.filter((word) => !isWeakWord(word));
  return [...new Set((strong.length > 0 ? strong : words).map(normal))];
}
