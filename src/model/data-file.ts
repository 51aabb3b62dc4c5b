import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { wordedIssues } from './schema-issue.ts';

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
 * Reads a YAML or JSON text strictly: no duplicate key, no tag, no anchor, nothing the schema does not know.
 *
 * @returns The file, or undefined when it has a problem; each problem is reported with its line and column.
 */
export function readData<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  report: (problem: Problem) => void,
): DataFile<z.infer<Schema>> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, strict: true, version: '1.2', stringKeys: true, merge: false });
  const syntax = [...document.errors, ...document.warnings];
  for (const error of syntax) {
    const { line, col } = lines.linePos(error.pos[0]);
    const repeated = error.code === 'DUPLICATE_KEY';
    report({
      file, line, column: col,
      check: repeated ? 'duplicate-key' : 'yaml-syntax',
      what: repeated ? 'The same key stands twice in one block; only one of the two values could count.' : firstLine(error.message),
      fix: repeated ? 'Keep the right one and delete the other.' : 'Check indentation, quotes and colons on this line; put text that holds ": " or "#" in quotes.',
    });
  }
  if (syntax.length > 0) return undefined;

  const at = (path: Path): Position => positionOf(document, path, lines);
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (parsed.success) return { file, value: parsed.data, at };
  for (const issue of wordedIssues(parsed.error.issues)) report({ file, ...at(issue.path), check: issue.check, what: issue.what, fix: issue.fix });
  return undefined;
}

function positionOf(document: Document, path: Path, lines: LineCounter): Position {
  let node: unknown = document.contents;
  let offset = offsetOf(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) break;
      offset = offsetOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = offsetOf(node) ?? offset;
    } else break;
  }
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) && node.range ? node.range[0] : undefined;
}

function firstLine(message: string): string {
  return `This file cannot be read: ${message.split('\n')[0]}`;
}
