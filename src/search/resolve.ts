import { compoundParts } from './compounds.ts';
import { fold } from './fold.ts';
import { normal } from './normal.ts';
import { repairs } from './repair.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isWeakWord } from './weak-words.ts';

/** A word of a query as the names of the site have it. */
export interface AskedWord {
  readonly typed: string;
  /** Normal forms that it can be, each with how sure that is (above 0, at most 1). */
  readonly forms: ReadonlyMap<string, number>;
  /** The word of the site that a misspelt word was read as. */
  readonly read?: string;
  readonly weak: boolean;
}

/** How sure a form is that was not typed as it stands. */
const sure = { compound: 0.85, beginning: 0.7, part: 0.55, repaired: 0.7 };
/** A beginning that fits more words than this says nothing. */
const fewWords = 10;
const shortestBeginning = 4;

/**
 * Reads one word of a query: as it stands; else as a compound, as the beginning or a part of a word, or as misspelt.
 *
 * @param typed - In lower case, without punctuation.
 */
export function resolve(typed: string, vocabulary: Vocabulary): AskedWord {
  const form = normal(typed);
  const weak = isWeakWord(typed);
  const found = (forms: Iterable<readonly [string, number]>, read?: string): AskedWord => ({ typed, forms: new Map(forms), weak, ...(read === undefined ? {} : { read }) });

  if (vocabulary.words.has(form)) return found([[form, 1]]);
  if (weak || /\d/.test(typed)) return found([]);
  const joined = vocabulary.joined.get(form);
  if (joined !== undefined) return found(joined.map((each) => [each, 1]));
  const compound = compoundParts(typed, vocabulary);
  if (compound.length > 0) return found(compound.map((each) => [each, sure.compound]));

  const folded = fold(typed);
  const all = [...vocabulary.words.keys()];
  const beginnings = folded.length < shortestBeginning ? [] : all.filter((each) => vocabulary.words.get(each)!.some((word) => word.folded.startsWith(folded)));
  if (beginnings.length > 0 && beginnings.length <= fewWords) return found(beginnings.map((each) => [each, sure.beginning]));
  const near = repairs(typed, vocabulary);
  if (near.length > 0) return found(near.map((each) => [each.normal, sure.repaired]), near[0]!.written);
  const parts = form.length < 5 ? [] : all.filter((each) => each.endsWith(form));
  if (parts.length > 0 && parts.length <= fewWords) return found(parts.map((each) => [each, sure.part]));
  // "infektionsprofylaxen" where the site has only "profylax": the end of a Swedish compound says what it is.
  const ends = all.filter((each) => each.length >= 5 && form.endsWith(each)).sort((a, b) => b.length - a.length).slice(0, 1);
  return found(ends.map((each) => [each, sure.part]));
}
