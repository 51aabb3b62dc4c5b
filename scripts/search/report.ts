import { hitAt, meanReciprocalRank, type Score } from './score.ts';

/** The lines of a report: the whole set, then by language and by intent, then the worst twenty. */
export function report(scores: readonly Score[]): string[] {
  const by = (key: 'lang' | 'intent') => [...Map.groupBy(scores, ({ query }) => query[key])].sort(([a], [b]) => a.localeCompare(b, 'en')).map(([value, some]) => `${key} ${value}: ${measures(some).join(', ')}`);
  const worst = scores.filter(({ place }) => place !== 1).sort((a, b) => (b.place ?? Infinity) - (a.place ?? Infinity)).slice(0, 20);
  return [
    ...measures(scores),
    ...by('lang'),
    ...by('intent'),
    ...worst.map(({ query, place, results }) => `place ${place ?? 'none'}: "${query.query}" finds first ${results[0] === undefined ? 'nothing' : `"${results[0].titles.join(' — ')}"`}`),
  ];
}

function measures(scores: readonly Score[]): string[] {
  const section = scores.filter((score) => score.section).length / scores.length;
  return [
    `queries: ${scores.length}`,
    `MRR@10: ${meanReciprocalRank(scores).toFixed(2)}`,
    `hit@1: ${hitAt(scores, 1).toFixed(2)}`,
    `hit@3: ${hitAt(scores, 3).toFixed(2)}`,
    `section@1: ${section.toFixed(2)}`,
    `empty: ${scores.filter(({ results }) => results.length === 0).length}`,
  ];
}
