import type { AuthoredInput } from '../schema/input.ts';
import type { Instrument, SumScale } from '../schema/instrument.ts';
import type { Labels } from '../schema/text.ts';

const yesNo = [
  { id: 'no', label: { en: 'No', sv: 'Nej' } },
  { id: 'yes', label: { en: 'Yes', sv: 'Ja' } },
];

/** Every question of an instrument in the order of its form: those that it states, and those that domains, items and criteria make. */
export function instrumentInputs(instrument: Instrument): AuthoredInput[] {
  const made = madeInputs(instrument);
  const death: AuthoredInput[] = 'death' in instrument && instrument.death ? [{ kind: 'choice', id: 'death', label: instrument.death, options: yesNo, assume: 'no', shown: false }] : [];
  // A stated question takes the place of a made one of the same id; the others come first.
  const stated = new Map(instrument.inputs.map((input) => [input.id, input]));
  const madeIds = new Set(made.map(({ id }) => id));
  const others = instrument.inputs.filter(({ id }) => !madeIds.has(id));
  // A question that hangs on a made one follows it.
  const follows = (input: AuthoredInput, id: string) => input.askWhen !== undefined && 'input' in input.askWhen && input.askWhen.input === id;
  const first = others.filter((input) => !made.some(({ id }) => follows(input, id)));
  return [...first, ...made.flatMap((input) => [stated.get(input.id) ?? input, ...others.filter((other) => follows(other, input.id))]), ...death];
}

function madeInputs(instrument: Instrument): AuthoredInput[] {
  switch (instrument.kind) {
    case 'worst-domain':
      return instrument.domains.flatMap(({ id, label, help, options }) => (options ? [{ kind: 'choice' as const, id, label, help, options: options.map((option) => ({ id: option.id, label: option.label })) }] : []));
    case 'sum':
      return instrument.items.flatMap(itemInput);
    case 'count':
      return instrument.criteria.flatMap(({ id, label, when }) => (when ? [] : [{ kind: 'choice' as const, id, label, options: yesNo }]));
    case 'match':
    case 'formula':
      return [];
  }
}

function itemInput(item: SumScale['items'][number]): AuthoredInput[] {
  const { id, label, help, measure, points, options } = item;
  if (measure !== undefined) return [{ kind: 'number', id, label, help, measure }];
  if (options?.some(({ when }) => when !== undefined)) return [];
  const answers = options?.map((option) => ({ id: option.id ?? `points-${option.points}`, label: option.label })) ?? Array.from({ length: points! + 1 }, (_, each) => ({ id: `points-${each}`, label: numeral(each) }));
  return [{ kind: 'choice', id, label, help, options: answers }];
}

const numeral = (value: number): Labels => ({ en: String(value), sv: String(value) });
