import { bestSection, type Evidence } from './best-section.ts';
import type { Lexicon } from './lexicon.ts';
import { missingNumbers } from './missing-numbers.ts';
import type { PagefindHit } from './pagefind-api.ts';
import { answer, plainLayer, type Breadth, type Index, type Match, type QueryLayer } from './query.ts';
import { resolve } from './resolve.ts';
import { isWeakWord } from './weak-words.ts';

/** How many pages are read, of which a filter may leave few: each is a file. */
const mostRead = 30;

/** A page that the index found, at its section that answers best. */
export interface TextResult {
  readonly url: string;
  readonly title: string;
  /** Left out when the page as a whole answers. */
  readonly section?: string;
  /** As Pagefind writes it. */
  readonly excerpt: string;
  readonly kind: string;
  readonly status: string;
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
 * Asks the search index; where the names of the site are known, with misspelt words corrected and words it does not hold in the form that the site writes.
 *
 * @param options.isStale - Whether a newer query has been typed meanwhile; the pages of a stale answer are not loaded.
 * @param options.only - Whether a page, by its address on the site, may be shown.
 * @returns Undefined when stale. Rejections of the index pass through.
 */
export async function textResults(
  query: string,
  index: Index<PagefindHit>,
  lexicon: Lexicon | undefined,
  { limit = 10, asTyped = false, isStale = () => false, only = () => true }: { limit?: number; asTyped?: boolean; isStale?: () => boolean; only?: (url: string) => boolean } = {},
): Promise<TextAnswer | undefined> {
  const { breadth, missing, matches } = await answer(query, index, 'en', lexicon === undefined ? plainLayer : layerOf(lexicon, asTyped));
  if (isStale()) return undefined;
  const pages: Evidence[][] = [];
  for (const match of matches.slice(0, mostRead)) {
    if (pages.length === limit) break;
    const page = await readPage(match);
    if (only(page[0]!.url)) pages.push(page);
    if (isStale()) return undefined;
  }
  const numbers = pages.length === 0 ? [] : missingNumbers(query, pages.map(([page]) => [page!.content, ...Object.values(page!.meta)].join(' ')));
  return { breadth, missing: [...new Set([...missing, ...numbers])], count: pages.length < limit ? pages.length : matches.length, results: pages.map(readResult) };
}

/** What the hits of a page say. They are read one by one and copied: they share one object, which each fills anew. */
async function readPage({ hits }: Match<PagefindHit>): Promise<Evidence[]> {
  const evidence: Evidence[] = [];
  for (const hit of hits) evidence.push({ ...(await hit.data()) });
  return evidence;
}

function readResult(evidence: Evidence[]): TextResult {
  const { url, title, excerpt } = bestSection(evidence as [Evidence, ...Evidence[]]);
  const { meta } = evidence[0]!;
  return { url, title: meta['title'] ?? url, excerpt, kind: meta['kind'] ?? '', status: meta['status'] ?? '', ...(title === undefined ? {} : { section: title }) };
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
