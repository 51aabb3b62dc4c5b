import type { AskedWord } from './resolve.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isWeakIn } from './weak-words.ts';

/**
 * Whether a query is in Swedish: a letter that English does not have, a small word that only Swedish has, or a word that
 * the site has in its Swedish names only. A query that could be either counts as English.
 */
export function isSwedish(query: string, asked: readonly AskedWord[], { swedish }: Vocabulary): boolean {
  return /[åäö]/i.test(query) || asked.some(({ typed, forms }) => (isWeakIn(typed, 'sv') && !isWeakIn(typed, 'en')) || [...forms].some(([form, sure]) => sure === 1 && swedish.has(form)));
}
