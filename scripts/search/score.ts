import type { Query } from './query-file.ts';
import type { SeenResult, SiteSearch } from './site-search.ts';

/** What became of one query. */
export interface Score {
  query: Query;
  /** Place of the first right result, from 1; left out when none of the first ten is right. */
  place?: number;
  /** Whether the first result is right by its own section, not only by the title of its page. */
  section: boolean;
  results: SeenResult[];
}

/** Places that are looked at. */
export const deepest = 10;

export async function scoreQueries(queries: readonly Query[], search: SiteSearch): Promise<Score[]> {
  const scores: Score[] = [];
  for (const query of queries) {
    const results = (await search(query.query)).slice(0, deepest);
    const at = results.findIndex((result) => isRight(result.titles, query));
    const section = results[0] !== undefined && isRight(results[0].titles.slice(-1), query);
    scores.push({ query, section, results, ...(at < 0 ? {} : { place: at + 1 }) });
  }
  return scores;
}

/** Mean reciprocal rank: 1 for a first place, 1/2 for a second, 0 for none of the first ten. */
export function meanReciprocalRank(scores: readonly Score[]): number {
  return scores.reduce((sum, { place }) => sum + (place === undefined ? 0 : 1 / place), 0) / scores.length;
}

/** Share of the queries with a right result at this place or before. */
export function hitAt(scores: readonly Score[], last: number): number {
  return scores.filter(({ place }) => place !== undefined && place <= last).length / scores.length;
}

function isRight(titles: readonly string[], { expectAnyOf }: Query): boolean {
  return expectAnyOf.some((pattern) => titles.some((title) => pattern.test(title)));
}
