import { bestSection, type Evidence } from './best-section.ts';
import type { Lexicon } from './direct.ts';
import { missingNumbers } from './missing-numbers.ts';
import type { PagefindHit } from './pagefind-api.ts';
import { answer, type Breadth, type Index, type Match, type QueryLayer } from './query.ts';
import { resolve } from './resolve.ts';
import { isWeakWord } from './weak-words.ts';

/** A page that the index found, at its section that answers best. */
export interface TextResult {
  readonly url: string;
  readonly title: string;
  /** Left out when the page as a whole answers. */
  readonly section?: string;
  /** As Pagefind writes it. */
  readonly excerpt: string;
}

export interface TextAnswer {
  readonly breadth: Breadth;
  /** Words that no page holds. */
  readonly missing: readonly string[];
  /** How many pages were found; the first of them are `results`. */
  readonly count: number;
  readonly results: readonly TextResult[];
}

/**
 * Asks the search index, with misspelt words corrected and words it does not hold in the form that the site writes.
 *
 * @param options.isStale - Whether a newer query has been typed meanwhile; the pages of a stale answer are not loaded.
 * @param options.only - Whether a page, by its address on the site, may be shown.
 * @returns Undefined when stale. Rejections of the index pass through.
 */
export async function textResults(
  query: string,
  index: Index<PagefindHit>,
  lexicon: Lexicon,
  { limit = 10, asTyped = false, isStale = () => false, only = () => true }: { limit?: number; asTyped?: boolean; isStale?: () => boolean; only?: (url: string) => boolean } = {},
): Promise<TextAnswer | undefined> {
  const { breadth, missing, matches } = await answer(query, index, 'en', layerOf(lexicon, asTyped));
  if (isStale()) return undefined;
  const pages: Evidence[][] = [];
  for (const match of matches) {
    if (pages.length === limit) break;
    const page = await readPage(match);
    if (only(page[0]!.url)) pages.push(page);
    if (isStale()) return undefined;
  }
  const numbers = pages.length === 0 ? [] : missingNumbers(query, pages.map(([page]) => [page!.content, ...Object.values(page!.meta)].join(' ')));
  return { breadth, missing: [...new Set([...missing, ...numbers])], count: matches.length, results: pages.map(readResult) };
}

/** What the hits of a page say. They are read one by one and copied: they share one object, which each fills anew. */
async function readPage({ hits }: Match<PagefindHit>): Promise<Evidence[]> {
  const evidence: Evidence[] = [];
  for (const hit of hits) evidence.push({ ...(await hit.data()) });
  return evidence;
}

function readResult(evidence: Evidence[]): TextResult {
  const { url, title, excerpt } = bestSection(evidence as [Evidence, ...Evidence[]]);
  return { url, title: evidence[0]!.meta.title ?? url, excerpt, ...(title === undefined ? {} : { section: title }) };
}

function layerOf({ vocabulary }: Lexicon, asTyped: boolean): QueryLayer {
  return {
    isWeak: isWeakWord,
    otherForms(word) {
      const { forms, read } = resolve(word, vocabulary);
      if (read !== undefined && asTyped) return [];
      return [...forms.keys()].slice(0, 3).flatMap((form) => vocabulary.words.get(form)?.[0]?.written ?? []);
    },
  };
}
