import type { Condition } from '../clinical/instrument/condition.ts';
import type { Limits } from '../clinical/quantity/compare.ts';
import type { AuthoredCondition } from '../schema/condition.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * A condition with the limits of the facts that it names.
 *
 * @throws Error when a fact is missing or states no limit; the check `instrument-facts` says so with file and line first.
 */
export function clinicalCondition(catalogue: Catalogue, authored: AuthoredCondition): Condition {
  const each = (part: AuthoredCondition) => clinicalCondition(catalogue, part);
  if ('all' in authored) return { all: authored.all.map(each) };
  if ('any' in authored) return { atLeastOf: 1, of: authored.any.map(each) };
  if ('of' in authored) return { atLeastOf: authored.atLeastOf, of: authored.of.map(each) };
  if ('is' in authored) return { input: authored.input, is: [authored.is].flat() };
  const { input, over } = authored;
  if ('meets' in authored) return { input, over, ...factLimits(catalogue, authored.meets) };
  const { atLeast, above, atMost, below } = authored;
  const number = (limit: number | string | undefined) => (typeof limit === 'string' ? factNumber(catalogue, limit) : limit);
  return { input, over, atLeast: number(atLeast), above: number(above), atMost: number(atMost), below: number(below) };
}

/** The limits that a fact of kind threshold states, in its unit. */
export function factLimits(catalogue: Catalogue, address: string): Limits {
  const fact = catalogue.facts.get(address)?.fact;
  if (fact?.kind !== 'threshold') throw new Error(`"${address}" is not a fact of kind threshold.`);
  const { comparison, value } = fact;
  if (typeof value !== 'number') return { atLeast: value[0], atMost: value[1] };
  switch (comparison) {
    case 'at-least': return { atLeast: value };
    case 'above': return { above: value };
    case 'at-most': return { atMost: value };
    case 'below': return { below: value };
    case 'between': throw new Error(`"${address}" names a band and states one number.`);
  }
}

function factNumber(catalogue: Catalogue, address: string): number {
  const fact = catalogue.facts.get(address)?.fact;
  if ((fact?.kind !== 'value' && fact?.kind !== 'threshold') || typeof fact.value !== 'number') throw new Error(`"${address}" does not state one number.`);
  return fact.value;
}
