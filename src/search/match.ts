import type { PlaceName } from './places.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that says when or how. */
export const weakWeight = 0.25;
/** The glossary says outright where a term is treated. */
const termWeight = 1.1;
/** A name that is the whole query. */
const exactWeight = 1.15;
/** What a word counts besides when it stands in the title. */
const titleShare = 0.15;
/** Each small word of a name that was not asked for, up to two. */
const unsaidWeight = 0.95;
/** A name of which only a part was asked for, besides the share of that part. */
const partWeight = 0.5;
/** What a word counts that stands in another name of the place than the best one. */
const otherNameShare = 0.6;

/** How far the names of a place are asked for. */
export interface Match {
  score: number;
  /** The asked words that the names hold. */
  words: ReadonlySet<string>;
  /** Those of them that say what is meant. */
  strong: ReadonlySet<string>;
  /** Whether all words of a name were asked for. */
  whole: boolean;
  term?: string;
}

/**
 * Compares the names of a place with a query.
 *
 * @param weights - How much each normal form of the query counts.
 */
export function matchOf(names: readonly PlaceName[], weights: ReadonlyMap<string, number>, vocabulary: Vocabulary): Match {
  const words = new Set<string>();
  const strong = new Set<string>();
  let best = { score: 0, whole: false, name: undefined as PlaceName | undefined };
  for (const name of names) {
    let matched = 0;
    let size = 0;
    for (const word of name.words) {
      const weight = weights.get(word);
      size += vocabulary.rarity(word) * (name.weak.has(word) ? weakWeight : 1);
      if (weight === undefined) continue;
      matched += weight;
      words.add(word);
      if (!name.weak.has(word)) strong.add(word);
    }
    if (matched === 0) continue;
    const exact = weights.size === name.words.length && name.words.every((word) => weights.has(word));
    if (name.weak.size === name.words.length && !exact) continue;
    const missing = name.words.filter((word) => !weights.has(word) && !name.weak.has(word)).length;
    const share = Math.min(1, matched / size);
    const unsaid = [...name.weak].filter((word) => !weights.has(word)).length;
    const score = (missing === 0 ? matched * unsaidWeight ** Math.min(unsaid, 2) : matched * partWeight * share) * (exact ? exactWeight : 1) * (name.term === undefined ? 1 : termWeight);
    if (score > best.score) best = { score, whole: missing === 0, name };
  }
  const rest = [...words].filter((word) => !best.name?.words.includes(word)).reduce((sum, word) => sum + weights.get(word)!, 0);
  const inTitle = (names[0]?.words ?? []).reduce((sum, word) => sum + (names[0]!.weak.has(word) ? 0 : (weights.get(word) ?? 0)), 0);
  return { score: best.score + otherNameShare * rest + titleShare * inTitle, words, strong, whole: best.whole, ...(best.name?.term === undefined ? {} : { term: best.name.term }) };
}
