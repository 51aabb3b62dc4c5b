import { editDistance } from './edit-distance.ts';
import { fold } from './fold.ts';
import type { KnownWord, Vocabulary } from './vocabulary.ts';

/** How many letters may differ: none in a short word, one in a word of four to seven, two in a longer one. Two words of four letters are two words. */
export function mayDiffer(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * The words that a misspelt word can be, nearest first.
 *
 * A medicine is found only when no other medicine is as near as the limit, when the beginning is right if two letters
 * differ, and when what was typed is not the name of another medicine: a slip of the pen must not lead to another drug.
 *
 * @param typed - In lower case; not a word of the vocabulary.
 * @returns Words of one distance, at most three; none when nothing is near or a medicine would be a guess.
 */
export function repairs(typed: string, vocabulary: Vocabulary): KnownWord[] {
  const folded = fold(typed);
  const limit = mayDiffer(folded.length);
  if (limit === 0 || vocabulary.otherNames.has(folded)) return [];
  const near = [...vocabulary.words.values()].flat().flatMap((word) => {
    const distance = Math.min(editDistance(folded, word.folded, limit), editDistance(typed, word.written, limit));
    return distance <= limit && Math.max(folded.length, word.folded.length) > 4 ? [{ word, distance }] : [];
  });
  const medicines = near.filter(({ word }) => word.medicine !== undefined);
  const certain = new Set(medicines.map(({ word }) => word.medicine)).size === 1;
  const trusted = near.filter(({ word, distance }) => word.medicine === undefined || (certain && (distance === 1 || word.folded.slice(0, 3) === folded.slice(0, 3) || word.written.slice(0, 3) === typed.slice(0, 3))));
  const nearest = Math.min(...trusted.map(({ distance }) => distance));
  const best = trusted.filter(({ distance }) => distance === nearest).map(({ word }) => word);
  const first = best.filter(({ folded: other }) => other[0] === folded[0]);
  const byNormal = new Map((first.length > 0 ? first : best).sort((a, b) => b.pages - a.pages).map((word) => [word.normal, word]));
  return [...byNormal.values()].slice(0, 3);
}
