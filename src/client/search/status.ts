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
  const counts = [
    ...(direct === undefined || direct === 'failed' ? [] : [directSentence(direct.results.length)]),
    ...(text === undefined || text === 'failed' ? [] : [textSentence(text)]),
  ];
  return [
    ...(counts.length === 0 ? [] : [counts.join(' ')]),
    ...(direct === 'failed' ? [searchWord('failed.direct')] : direct?.otherLanguage ? [searchWord('only-english')] : []),
    ...(text === 'failed' ? [searchWord('failed.text')] : text === undefined ? [] : warnings(text)),
  ];
}

function directSentence(count: number): string {
  if (count === 0) return searchWord('direct.none');
  return count === 1 ? searchWord('direct.one') : searchWord('direct.other', { count });
}

function warnings({ breadth, missing, count }: FoundText): string[] {
  return [
    ...(breadth === 'any-word' && count > 0 ? [searchWord('any')] : []),
    ...(missing.length > 0 ? [searchWord('missing', { words: missing.join(', ') })] : []),
  ];
}

function textSentence({ count, results }: FoundText): string {
  const shown = results.length;
  if (count === 0) return searchWord('none');
  if (count === 1) return searchWord('count.one');
  return searchWord(count > shown ? 'count.first' : 'count.other', { count, shown });
}
