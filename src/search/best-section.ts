import type { PagefindPage } from './pagefind-api.ts';

/** What one search says about one page. */
export type Evidence = Pick<PagefindPage, 'url' | 'content' | 'excerpt' | 'meta' | 'sub_results'>;

/** The part of a page that answers a query best. */
export interface Section {
  url: string;
  /** Undefined when the page as a whole answers. */
  title: string | undefined;
  excerpt: string;
}

/**
 * Chooses the section of a page to land on: the one whose found words have the largest sum of scores.
 *
 * Words of the page's own title do not count: every section is about them. So "CRS" lands on the page about CRS, and
 * "CRS grade 2" on its second grade.
 *
 * @param evidence - What was found on the page, one entry a search (several when words were searched one by one).
 * @returns The section; the page itself when no section stands out, as when only an alias was found.
 */
export function bestSection(evidence: readonly [Evidence, ...Evidence[]]): Section {
  const [page] = evidence;
  const sections = evidence.flatMap((it) => scores(it));

  const sums = new Map<string, number>();
  for (const { url, score } of sections) sums.set(url, (sums.get(url) ?? 0) + score);
  const [url] = largest([...sums], ([, sum]) => sum) ?? [page.url];

  const best = largest(sections.filter((section) => section.url === url), ({ score }) => score);
  if (best === undefined) return { url: page.url, title: undefined, excerpt: page.excerpt };
  return { url, title: url.includes('#') ? best.title : undefined, excerpt: best.excerpt };
}

function scores({ content, meta, sub_results }: Evidence) {
  const words = content.split(/\s+/);
  const titleWords = new Set((meta.title ?? '').split(/\s+/).map(bare));
  return sub_results.map(({ url: address, title, excerpt, weighted_locations }) => {
    // A part of a page has an address with a section already.
    const url = address.replace(/#.*#/, '#');
    const counted = weighted_locations.filter(({ location }) => !titleWords.has(bare(words[location] ?? '')));
    return { url, title, excerpt, score: counted.reduce((sum, { balanced_score }) => sum + balanced_score, 0) };
  });
}

/** The first item with the largest size above zero. */
function largest<T>(items: readonly T[], size: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (size(item) > (best === undefined ? 0 : size(best)) ? item : best),
    undefined,
  );
}

/** A word without case and punctuation: "(CRS)." is "crs". */
function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
