import type { z } from 'zod';
import { readJson } from './json-text.ts';
import type { Problem } from './problem.ts';
import { wordedIssues } from './schema-issue.ts';
import { readYaml } from './yaml-text.ts';

export type Path = readonly (string | number)[];

/** A position in a text file; both count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A YAML or JSON file that was read, with the place of every value in it. */
export interface DataFile<Value> {
  file: string;
  value: Value;
  /** Where the value at a path stands; of a missing one, where its nearest holder stands. */
  at(path: Path): Position;
}

/**
 * Reads a YAML or JSON text strictly: nothing that only looks like data, nothing the schema does not know.
 *
 * @returns The file, or undefined when it has a problem; each problem is reported with its line and column.
 */
export function readData<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  report: (problem: Problem) => void,
): DataFile<z.infer<Schema>> | undefined {
  const read = file.endsWith('.json') ? readJson(text) : readYaml(text);
  if ('problems' in read) {
    for (const problem of read.problems) report({ file, ...problem });
    return undefined;
  }
  const { at } = read;
  const parsed = schema.safeParse(read.value, { reportInput: true });
  if (parsed.success) return { file, value: parsed.data, at };
  for (const issue of wordedIssues(parsed.error.issues)) report({ file, ...at(issue.path), check: issue.check, what: issue.what, fix: issue.fix });
  return undefined;
}
