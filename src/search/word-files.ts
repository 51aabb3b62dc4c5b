import { normal, plainWords } from './normal.ts';
import { isWeakWord } from './weak-words.ts';

/**
 * The names that the file of direct answers has no room for, in many small files: a query loads those of its own words.
 * A name stands in the file of each of its words, so any of them finds it.
 */
export const wordFileCount = 64;

/** Names by what they lead to: the address of a page, or the id of a term of the glossary. */
export type MoreNames = ReadonlyMap<string, readonly string[]>;

/** The number of the file of a word, from 0: words with the same first letters share one, so that a slip further on still finds it. */
function fileOf(form: string): number {
  let hash = 7;
  for (const letter of form.slice(0, 3)) hash = (hash * 31 + letter.codePointAt(0)!) % 9973;
  return hash % wordFileCount;
}

/** The files that a text needs, each once. Weak words have none. */
export function wordFilesOf(text: string): number[] {
  return [...new Set(plainWords(text).filter((word) => !isWeakWord(word)).map((word) => fileOf(normal(word))))];
}

/** What a word file holds, one line a place: what it leads to, then its names. */
export function packNames(names: MoreNames): string {
  return [...names].map(([to, list]) => [to, ...list].map((text) => text.replace(/[|\n]/g, ' ')).join('|')).join('\n');
}

/** The reverse of `packNames`. */
export function unpackNames(text: string): Map<string, string[]> {
  return new Map(text.split('\n').filter(Boolean).map((line) => line.split('|')).map(([to, ...list]) => [to!, list]));
}

/** Spreads names over the files, by their number. */
export function spreadNames(names: MoreNames): Map<number, Map<string, string[]>> {
  const files = new Map<number, Map<string, string[]>>(Array.from({ length: wordFileCount }, (_, number) => [number, new Map()]));
  for (const [to, list] of names) {
    for (const name of list) {
      for (const number of wordFilesOf(name)) {
        const file = files.get(number)!;
        file.set(to, [...(file.get(to) ?? []), name]);
      }
    }
  }
  return files;
}
