import { normal } from './normal.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isWeakWord } from './weak-words.ts';

/** Letters by which Swedish joins two words: "infektion-s-profylax". */
const joints = ['', 's', 'o', 'e', 'a', 'u'];
/** A shorter part says too little: "tel" ends "hotel". */
const shortest = { first: 4, other: 4 };

/**
 * Splits a Swedish compound into words that the site has: "neutropenifeber" is "neutropeni" and "feber".
 *
 * @param word - In lower case.
 * @returns Normal forms of the parts, at most three; none when the word does not split without a rest. Weak parts are left out.
 */
export function compoundParts(word: string, vocabulary: Vocabulary): string[] {
  return split(word, vocabulary, 3) ?? [];
}

function split(word: string, vocabulary: Vocabulary, most: number): string[] | undefined {
  const isPart = (text: string, least: number) => text.length >= least && (vocabulary.words.has(normal(text)) || isWeakWord(text));
  const strong = (text: string) => (isWeakWord(text) ? [] : [normal(text)]);
  for (let at = word.length - shortest.other; at >= shortest.first; at -= 1) {
    const head = word.slice(0, at);
    for (const joint of joints) {
      const bare = head.endsWith(joint) ? head.slice(0, head.length - joint.length) : '';
      if (!isPart(bare, shortest.first)) continue;
      const rest = word.slice(at);
      if (isPart(rest, shortest.other)) return [...strong(bare), ...strong(rest)];
      const parts = most > 2 ? split(rest, vocabulary, most - 1) : undefined;
      if (parts !== undefined) return [...strong(bare), ...parts];
    }
  }
  return undefined;
}
