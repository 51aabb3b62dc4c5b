import type { Locale } from '../i18n/locales.ts';
import { isStopWord } from './stop-words.ts';
import { queryWords, wordParts } from './words.ts';

/** A page that an index finds for a term; the larger the score, the better. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

/** An index of pages. Several words in one term mean: pages with all of them. */
export interface Index<H extends Hit> {
  readonly pageCount: number;
  search(term: string): Promise<readonly H[]>;
}

/** A page in an answer, with the hits that speak for it: one, or one a word where single words were searched. */
export interface Match<H extends Hit> {
  readonly id: string;
  readonly score: number;
  readonly hits: readonly H[];
}

/** How far the query had to be loosened before a page was found. */
export type Breadth = 'all-words' | 'main-words' | 'any-word' | 'nothing';

export interface Answer<H extends Hit> {
  readonly breadth: Breadth;
  readonly matches: readonly Match<H>[];
  /** Words that no page holds. The index drops them from a query in silence, so the reader has to be told. */
  readonly missing: readonly string[];
}

/** What is known of the words of the site besides the index. */
export interface QueryLayer {
  /** Whether a word says little about what is searched for, so that it may be dropped. */
  isWeak(word: string): boolean;
  /** How the site writes a word that no page holds: corrected, in another form, or in parts. */
  otherForms(word: string): readonly string[];
}

/** Searches for what was typed. */
export const plainLayer: QueryLayer = { isWeak: () => false, otherForms: () => [] };

interface Lookup<H extends Hit> {
  readonly word: string;
  readonly hits: readonly H[];
}

/**
 * Answers a query: pages with all its words; else with all but the stop words; else with any of them.
 *
 * @param query - What the reader typed.
 * @param index - Where to search. Rejections pass through: a failed index is not an empty answer.
 * @param locale - The language of the index, for its stop words.
 * @param layer - How the words are rewritten first.
 * @returns The pages, best first, in an order that depends on the query and the index alone.
 */
export async function answer<H extends Hit>(
  query: string,
  index: Index<H>,
  locale: Locale,
  layer: QueryLayer = plainLayer,
): Promise<Answer<H>> {
  const isSmall = (word: string) => isStopWord(word, locale) || layer.isWeak(word);
  const lookups = (await Promise.all(queryWords(query).map((word) => lookUp(word, index, layer)))).flat();
  const known = lookups.filter(({ hits }) => hits.length > 0);
  const main = known.filter(({ word }) => !isSmall(word));
  const missing = lookups.filter(({ word, hits }) => hits.length === 0 && !isSmall(word)).map(({ word }) => word);

  // What is left of "zzz in the" is not a question, unless the reader asked for nothing else.
  if (known.length === 0 || (main.length === 0 && missing.length > 0)) return { breadth: 'nothing', matches: [], missing };

  const all = await withAll(known, index);
  if (all.length > 0) return { breadth: 'all-words', matches: all, missing };
  const most = main.length < known.length ? await withAll(main, index) : [];
  if (most.length > 0) return { breadth: 'main-words', matches: most, missing };
  return { breadth: 'any-word', matches: withAny(main.length > 0 ? main : known, index.pageCount), missing };
}

/** Finds a word as written; one that no page holds is looked up as the site writes it, else part by part. */
async function lookUp<H extends Hit>(word: string, index: Index<H>, layer: QueryLayer): Promise<Lookup<H>[]> {
  const hits = await index.search(word);
  const others = hits.length === 0 ? layer.otherForms(word) : [];
  const parts = hits.length > 0 ? [] : others.length > 0 ? others : wordParts(word);
  if (parts.length === 0) return [{ word, hits }];
  return Promise.all(parts.map(async (part) => ({ word: part, hits: await index.search(part) })));
}

async function withAll<H extends Hit>(lookups: readonly Lookup<H>[], index: Index<H>): Promise<Match<H>[]> {
  if (lookups.length === 0) return [];
  const hits = lookups.length === 1 ? lookups[0]!.hits : await index.search(lookups.map(({ word }) => word).join(' '));
  return hits.map((hit) => ({ id: hit.id, score: hit.score, hits: [hit] }));
}

/** Merges single words. A word weighs more the fewer pages hold it: score × log(1 + pages / pages with the word). */
function withAny<H extends Hit>(lookups: readonly Lookup<H>[], pageCount: number): Match<H>[] {
  const merged = new Map<string, { id: string; score: number; hits: H[] }>();
  for (const { hits } of lookups) {
    const rarity = Math.log(1 + pageCount / hits.length);
    for (const hit of hits) {
      const match = merged.get(hit.id) ?? { id: hit.id, score: 0, hits: [] };
      merged.set(hit.id, match);
      match.score += hit.score * rarity;
      match.hits.push(hit);
    }
  }
  return [...merged.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
