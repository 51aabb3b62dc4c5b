import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { queryWords } from './words.ts';

const made = new Map<string, string>();

/** A word as the direct answers compare it: folded, without its ending. */
export function normal(word: string): string {
  let result = made.get(word);
  if (result === undefined) made.set(word, (result = stem(fold(word))));
  return result;
}

/**
 * The single words of a text, in lower case, in order: hyphens and slashes part words, and "CAR-T", which the whole site is about, is left out.
 *
 * @example
 * plainWords('IEC-HS efter CAR-T'); // ['iec', 'hs', 'efter']
 */
export function plainWords(text: string): readonly string[] {
  let words = split.get(text);
  if (words === undefined) split.set(text, (words = splitWords(text)));
  return words;
}

/** Names are read again whenever more names are loaded. */
const split = new Map<string, readonly string[]>();

function splitWords(text: string): string[] {
  const words = queryWords(text).filter((word) => !/^car-?t?$/.test(word) && word !== 'cart');
  return [...new Set(words.flatMap((word) => word.replace(/^−/, '').split(/[^\p{L}\p{N}]+/u)).filter(Boolean))];
}

/** Names with the same key are one name to the direct answers. */
export function nameKey(name: string): string {
  return plainWords(name).map(normal).sort().join(' ');
}
