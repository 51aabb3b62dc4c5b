import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { allRead, BadInput } from './bad-input.ts';

/** The reference lists of the fact base. Earlier lists are preferred when two hold the same work. */
export const listNames = ['acute', 'products', 'pathway'] as const;
export type ListName = (typeof listNames)[number];

// Windows refuses these as file names, whatever the extension.
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** An id that is also a file name on every system: lower case, because some disks ignore case. */
export const fileId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]*$/, 'Use lower-case letters, digits, "-" and "_": the id becomes a file name.')
  .refine((id) => !reserved.test(id), 'Windows reserves this name: choose another id.');

/** Text as it was written: nothing is trimmed here, so that an import changes no value. */
export const text = z.string().regex(/^\S(.*\S)?$/s, 'Write a text without space at its ends, or leave the field out.');

const date = z.strictObject({ 'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]) });
const author = z.union([z.strictObject({ family: text, given: text.optional() }), z.strictObject({ literal: text })]);

/** CSL variables, in the order in which a reference file states them. */
export const cslShape = {
  id: fileId,
  type: text,
  title: text,
  author: z.array(author).min(1).optional(),
  'container-title': text.optional(),
  publisher: text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  page: text.optional(),
  issued: date.optional(),
  accessed: date.optional(),
  language: text.optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,}\/\S+$/, 'Write the bare DOI, without an address before it.')
    .optional(),
  PMID: z.string().regex(/^\d+$/, 'A PMID is digits only.').optional(),
  PMCID: z
    .string()
    .regex(/^PMC\d+$/, 'Write "PMC" and the digits.')
    .optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
};

/** What we recorded about reading the work, in the order in which `custom` states it. */
export const ownShape = {
  /** `true`, `false`, or a word such as "partial". */
  verified: z.union([z.boolean(), text], 'Write true, false or a word that says how far.'),
  verifiedBy: z.array(text),
  verifiedScope: text.optional(),
  verifiedByNote: text.optional(),
  extentRead: text.optional(),
  doiSeen: z.boolean().optional(),
  doiBasis: text.optional(),
  titleSeenInFull: z.boolean().optional(),
  authorsFromMemory: z.boolean().optional(),
  authorNote: text.optional(),
  sourceTier: text.optional(),
  urlPrecision: text.optional(),
  note: text.optional(),
};

const work = z.strictObject({ ...cslShape, ...ownShape });

/** One work as a list of the fact base states it. */
export type Work = z.infer<typeof work>;

/** A work together with the list that stated it. */
export interface Recorded {
  list: ListName;
  work: Work;
}

/**
 * Reads a JSON file that holds an array of items with an id each.
 *
 * @throws BadInput naming file, item and field of every problem: unreadable JSON, a field that is unknown, missing or
 *   of the wrong kind, an id used twice.
 */
export async function readItems<Item extends { id: string }>(
  folder: string,
  file: string,
  schema: z.ZodType<Item>,
): Promise<Item[]> {
  const raw = await readJson(folder, file);
  const parsed = z.array(schema).safeParse(raw);
  if (!parsed.success) {
    throw new BadInput(parsed.error.issues.map((issue) => `${file}: ${place(raw, issue.path)}: ${issue.message}`));
  }

  const ids = parsed.data.map((item) => item.id);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (repeated.length > 0) throw new BadInput(repeated.map((id) => `${file}: ${id}: The id is used twice.`));
  return parsed.data;
}

/** Reads the three reference lists of the fact base, in order of preference. */
export async function readWorks(folder: string): Promise<Recorded[]> {
  const readings = listNames.map(async (list) => {
    const works = await readItems(folder, `references-${list}.json`, work);
    return works.map((each) => ({ list, work: each }));
  });
  return (await allRead(readings)).flat();
}

async function readJson(folder: string, file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, file), 'utf8'));
  } catch (error) {
    throw new BadInput([`${file}: ${error instanceof Error ? error.message : error}`]);
  }
}

function place(raw: unknown, path: PropertyKey[]): string {
  const [index, ...rest] = path.map(String);
  const item = Array.isArray(raw) && index !== undefined ? raw[Number(index)] : undefined;
  return [item?.id ?? index ?? 'the file', ...rest].join('.');
}
