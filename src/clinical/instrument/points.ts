import type { Answers } from './answers.ts';
import { holds } from './condition.ts';
import type { PointsRule } from './instrument.ts';
import type { Finding } from './outcome.ts';

type PointsFinding = Extract<Finding, { of: 'points' }>;

/**
 * Adds the points of the items. With answers missing, the total is bounded by the fewest and the most points that they can still
 * give; a band is named only where both ends lie in it.
 *
 * @throws RangeError when no option of an item can hold: the declaration has a gap.
 */
export function points(rule: PointsRule, answers: Answers): PointsFinding {
  const items = Object.fromEntries(rule.items.map((item) => [item.id, itemBounds(item, answers)]));
  const total = (end: 'atLeast' | 'atMost') => Object.values(items).reduce((sum, each) => sum + each[end], 0);
  const [atLeast, atMost] = [total('atLeast'), total('atMost')];
  const bandOf = (value: number) => rule.bands.findIndex(({ from, to }) => value >= from && value <= to);
  const band = bandOf(atLeast);
  const gate = rule.gate ? holds(rule.gate, answers) : true;
  return { of: 'points', gate, atLeast, atMost, items, band: band >= 0 && band === bandOf(atMost) ? band : undefined };
}

function itemBounds({ id, options }: PointsRule['items'][number], answers: Answers): { atLeast: number; atMost: number } {
  const truths = options.map(({ points: given, when }) => ({ given, truth: holds(when, answers) }));
  const certain = truths.filter(({ truth }) => truth === true);
  const possible = (certain.length > 0 ? certain : truths.filter(({ truth }) => truth === undefined)).map(({ given }) => given);
  if (possible.length === 0) throw new RangeError(`No option of "${id}" holds for the answers.`);
  return { atLeast: Math.min(...possible), atMost: Math.max(...possible) };
}
