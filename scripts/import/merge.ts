import { isDeepStrictEqual } from 'node:util';
import { bareUrl } from './same-work.ts';
import { cslShape, ownShape, type ListName, type Recorded, type Work } from './source.ts';

type Field = keyof Work;

/** A value that lost to another, and the list that gave it. */
export interface AlsoRecorded {
  list: ListName;
  field: Field;
  value: unknown;
}

/** What we know about a work besides its citation. */
export type Custom = Partial<Pick<Work, keyof typeof ownShape>> & {
  lists: ListName[];
  /** Other ids under which facts cite this work. */
  aliasIds?: string[];
  alsoRecordedAs?: AlsoRecorded[];
};

/** One CSL-JSON item, as a file in content/references/ holds it. */
export type Reference = Pick<Work, keyof typeof cslShape> & { custom: Custom };

/** Texts that say what was read: each stays true beside the others. */
const joined = new Set<Field>(['verifiedScope', 'verifiedByNote', 'extentRead', 'note']);

/** Fields that describe another field's value, and so come only from records that gave the value chosen there. */
const describes: Partial<Record<Field, Field>> = {
  accessed: 'URL',
  urlPrecision: 'URL',
  titleSeenInFull: 'title',
  authorsFromMemory: 'author',
  authorNote: 'author',
  doiSeen: 'DOI',
  doiBasis: 'DOI',
};

/**
 * Merges the records of one work into one reference.
 *
 * Nothing is lost: where records differ the better value stands and the others are kept in `custom.alsoRecordedAs`.
 * Of two judgements on `verified` the more cautious one stands.
 *
 * @param records - The records of one work, in order of preference; the first gives the id.
 */
export function mergeWorks(records: Recorded[]): Reference {
  const alsoRecordedAs: AlsoRecorded[] = [];
  const merged = new Map<Field, unknown>();
  // Fields that describe others come last, when those have been chosen.
  const fields = ([...Object.keys(cslShape), ...Object.keys(ownShape)] as Field[]).filter((field) => field !== 'id');
  const [leading, describing] = [fields.filter((f) => !(f in describes)), fields.filter((f) => f in describes)];

  for (const field of [...leading, ...describing]) {
    const stated = records.filter(({ work }) => work[field] !== undefined);
    const value = combine(field, stated, merged);
    if (value !== undefined) merged.set(field, value);
    if (field === 'verifiedBy' || joined.has(field)) continue;
    alsoRecordedAs.push(...losers(field, value, stated));
  }
  return arrange(records, merged, alsoRecordedAs);
}

/** The text of a reference file. */
export function referenceText(reference: Reference): string {
  return `${JSON.stringify(reference, null, 2)}\n`;
}

function combine(field: Field, stated: Recorded[], merged: Map<Field, unknown>): unknown {
  if (stated.length === 0) return undefined;
  if (field === 'verifiedBy') return [...new Set(stated.flatMap(({ work }) => work.verifiedBy))];
  if (joined.has(field)) return join(stated.map(({ work }) => work[field] as string));

  const lead = describes[field];
  if (lead === undefined) return best(field, stated);
  const same = stated.filter(({ work }) => sameValue(lead, work[lead], merged.get(lead)));
  return same.length === 0 ? undefined : best(field, same);
}

function join(texts: string[]): string {
  return [...new Set(texts)].reduce((start, next) => `${start}${start.endsWith('.') ? ' ' : '; '}${next}`);
}

function sameValue(field: Field, a: unknown, b: unknown): boolean {
  if (field === 'URL' && typeof a === 'string' && typeof b === 'string') return bareUrl(a) === bareUrl(b);
  return isDeepStrictEqual(a, b);
}

function best(field: Field, stated: Recorded[]): unknown {
  const ranked = stated.toSorted((a, b) => compare(rank(field, b.work), rank(field, a.work)));
  const value = ranked[0]!.work[field];
  if (field in scores) return value;
  // "Felleskatalogen (Norway)" says all that "Felleskatalogen" does, and more.
  const fuller = ranked.find(({ work }) => String(work[field]).includes(String(value)) && work[field] !== value);
  return fuller === undefined ? value : fuller.work[field];
}

/** Higher is better, compared from the left; records that tie keep their order. */
function rank(field: Field, work: Work): number[] {
  return [...(scores[field]?.(work) ?? []), work.DOI === undefined ? 0 : 1];
}

const scores: Partial<Record<Field, (work: Work) => number[]>> = {
  type: ({ type }) => [['article-journal', 'chapter'].includes(type) ? 1 : 0],
  title: (work) => [titleScore(work)],
  author: ({ author = [] }) => {
    const named = author.filter((person) => 'family' in person);
    // Between lists of equal length, the one that admits with "et al" to being cut is the more honest.
    const letters = named.reduce((sum, { given = '' }) => sum + given.length, 0);
    return [named.length, author.length - named.length, letters];
  },
  issued: ({ issued }) => [issued?.['date-parts'][0].length ?? 0],
  URL: ({ URL = '' }) => [bareUrl(URL).startsWith('doi.org/') ? 2 : bareUrl(URL).includes('/') ? 1 : 0],
  verified: ({ verified }) => [verified === false ? 2 : verified === true ? 0 : 1],
};

function titleScore(work: Work): number {
  if (work.titleSeenInFull === true) return 2;
  return /descriptive title|title paraphrased/i.test(`${work.note} ${work.extentRead}`) ? 0 : 1;
}

function compare(a: number[], b: number[]): number {
  const differing = a.findIndex((value, index) => value !== b[index]);
  return differing === -1 ? 0 : a[differing]! - b[differing]!;
}

function losers(field: Field, value: unknown, stated: Recorded[]): AlsoRecorded[] {
  return stated
    .filter(({ work }) => !isDeepStrictEqual(work[field], value))
    .map(({ list, work }) => ({ list, field, value: work[field] }))
    .filter((loser, index, all) => all.findIndex((other) => isDeepStrictEqual(other, loser)) === index);
}

function arrange(records: Recorded[], merged: Map<Field, unknown>, alsoRecordedAs: AlsoRecorded[]): Reference {
  const [id, ...aliasIds] = new Set(records.map(({ work }) => work.id));
  const pick = (shape: object) =>
    Object.fromEntries((Object.keys(shape) as Field[]).filter((f) => merged.has(f)).map((f) => [f, merged.get(f)]));
  const custom: Custom = {
    lists: [...new Set(records.map(({ list }) => list))],
    ...(aliasIds.length > 0 && { aliasIds }),
    ...pick(ownShape),
    ...(alsoRecordedAs.length > 0 && { alsoRecordedAs }),
  };
  return { id: id!, ...pick(cslShape), custom } as Reference;
}
