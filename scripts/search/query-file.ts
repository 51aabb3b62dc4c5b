import { readFileSync } from 'node:fs';
import { z } from 'zod';

const pattern = z.string().transform((text, context) => {
  try {
    return new RegExp(text, 'i');
  } catch (error) {
    context.addIssue({ code: 'custom', message: `"${text}" is no regular expression: ${(error as Error).message}` });
    return z.NEVER;
  }
});

const query = z.object({
  query: z.string().min(1),
  lang: z.string().default('?'),
  intent: z.string().default('?'),
  /** A result is right when its page title or section heading matches one of them. */
  expectAnyOf: z.array(pattern).min(1),
});

const queryFile = z.object({ queries: z.array(query).min(1) });

export type Query = z.infer<typeof query>;

/**
 * Reads a file of queries.
 *
 * @throws Error that says what is wrong, where, and how to put it right.
 */
export function readQueries(file: string): Query[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`${file} cannot be read. Name a JSON file with queries: npm run search:eval -- tests/search/queries.json`);
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is no JSON: ${(error as Error).message}`);
  }
  const read = queryFile.safeParse(data);
  if (read.success) return read.data.queries;
  const problems = read.error.issues.map(({ path, message }) => `${file}: ${path.join('.') || 'the file'}: ${message}`);
  throw new Error([...problems, 'A query needs "query" and "expectAnyOf", a list of regular expressions.'].join('\n'));
}
