import { missingNumbers } from '../../search/missing-numbers.ts';
import { answer, type Breadth, type Match } from '../../search/query.ts';
import { loadPagefind, resultHref } from '../loading.ts';
import type { PagefindHit } from '../../search/pagefind-api.ts';
import { bestSection, type Evidence } from '../../search/best-section.ts';
import { pageLocale } from './words.ts';

/** How many results are shown. */
const shown = 12;

export interface Result {
  href: string;
  page: string;
  /** Undefined when the page as a whole answers. */
  section: string | undefined;
  kind: string | undefined;
  status: string | undefined;
  /** As Pagefind writes it. */
  excerpt: string;
}

export interface Found {
  breadth: Breadth;
  missing: readonly string[];
  /** The number of pages found, of which only the first are in `results`. */
  count: number;
  results: Result[];
}

/**
 * Answers a query with results that are complete, so that the list is shown once and never changes afterwards.
 *
 * @param query - What the reader typed.
 * @param isStale - Whether a newer query has been typed meanwhile; the pages of a stale answer are not loaded.
 * @returns The answer, or undefined when it is stale.
 * @throws IndexUnavailable
 */
export async function find(query: string, isStale: () => boolean): Promise<Found | undefined> {
  const { breadth, missing, matches } = await answer(query, await loadPagefind(), pageLocale());
  if (isStale()) return undefined;
  const pages = await Promise.all(matches.slice(0, shown).map(readPage));
  if (isStale()) return undefined;
  const numbers = matches.length === 0 ? [] : missingNumbers(query, pages.map(([page]) => allText(page)));
  return { breadth, missing: [...new Set([...missing, ...numbers])], count: matches.length, results: pages.map(readResult) };
}

/** What the hits of a page say. They are read one by one and copied: they share one object, which each fills anew. */
async function readPage({ hits }: Match<PagefindHit>): Promise<[Evidence, ...Evidence[]]> {
  const evidence: Evidence[] = [];
  for (const hit of hits) evidence.push({ ...(await hit.data()) });
  return evidence as [Evidence, ...Evidence[]];
}

function readResult(evidence: readonly [Evidence, ...Evidence[]]): Result {
  const { url, title, excerpt } = bestSection(evidence);
  const { meta } = evidence[0];
  return { href: resultHref(url), page: meta.title ?? url, section: title, kind: meta.kind, status: meta.status, excerpt };
}

function allText({ content, meta }: Evidence): string {
  return [content, ...Object.values(meta)].join(' ');
}
