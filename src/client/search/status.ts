import type { Found } from './find.ts';
import { searchWord } from './words.ts';

/** What to tell the reader about an answer, one sentence each. */
export function statusSentences({ breadth, missing, count, results }: Found): string[] {
  const sentences = [countSentence(count, results.length)];
  if (breadth === 'any-word' && count > 0) sentences.push(searchWord('any'));
  if (missing.length > 0) sentences.push(searchWord('missing', { words: missing.join(', ') }));
  return sentences;
}

function countSentence(count: number, shown: number): string {
  if (count === 0) return searchWord('none');
  if (count === 1) return searchWord('count.one');
  return searchWord(count > shown ? 'count.first' : 'count.other', { count, shown });
}
