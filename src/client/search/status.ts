import type { FoundDirect, FoundText } from './found.ts';
import { searchWord } from './words.ts';

/** What is known of an answer so far; a part that is still awaited is left out, one that failed is named. */
export interface Answered {
  direct?: FoundDirect | 'failed';
  text?: FoundText | 'failed';
}

/** What to tell the reader about an answer, one sentence each. */
export function statusSentences({ direct, text }: Answered): string[] {
  if (direct === 'failed' && text === 'failed') return [searchWord('failed')];
  const sentences: string[] = [];
  if (direct === 'failed') sentences.push(searchWord('failed.direct'));
  else if (direct !== undefined) {
    sentences.push(directSentence(direct.results.length));
    if (direct.otherLanguage) sentences.push(searchWord('only-english'));
  }
  if (text === 'failed') sentences.push(searchWord('failed.text'));
  else if (text !== undefined) sentences.push(...textSentences(text));
  return sentences;
}

function directSentence(count: number): string {
  if (count === 0) return searchWord('direct.none');
  return count === 1 ? searchWord('direct.one') : searchWord('direct.other', { count });
}

function textSentences({ breadth, missing, count, results }: FoundText): string[] {
  return [
    countSentence(count, results.length),
    ...(breadth === 'any-word' && count > 0 ? [searchWord('any')] : []),
    ...(missing.length > 0 ? [searchWord('missing', { words: missing.join(', ') })] : []),
  ];
}

function countSentence(count: number, shown: number): string {
  if (count === 0) return searchWord('none');
  if (count === 1) return searchWord('count.one');
  return searchWord(count > shown ? 'count.first' : 'count.other', { count, shown });
}
