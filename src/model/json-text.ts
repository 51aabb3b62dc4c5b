import { LineCounter } from 'yaml';
import type { Path, Position } from './data-file.ts';
import { readYaml, type ReadText } from './yaml-text.ts';

/**
 * Reads a JSON text strictly. JSON is YAML too, so the YAML reader names the places of values and repeated keys; it is slow, and
 * asked only when there is something to say about a file.
 */
export function readJson(text: string): ReadText {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const what = `This file cannot be read: ${(error as Error).message}.`;
    return { problems: [{ ...errorPlace(text, error as Error), check: 'json-syntax', what, fix: 'Check commas, quotes and brackets: names and texts stand in double quotes, and no comma follows the last item.' }] };
  }
  if (writtenKeys(text) !== heldKeys(value)) return readYaml(text);
  let read: ReadText | undefined;
  return {
    value,
    at: (path: Path): Position => {
      read ??= readYaml(text);
      return 'at' in read ? read.at(path) : { line: 1, column: 1 };
    },
  };
}

/** Some messages name the place; at the end of the text there is nothing to name, and the rest quote the text. */
function errorPlace(text: string, { message }: Error): Position {
  const position = /end of JSON input/.test(message) ? text.trimEnd().length : Number(/at position (\d+)/.exec(message)?.[1] ?? 0);
  const lines = new LineCounter();
  for (const { index } of text.matchAll(/^/gm)) lines.addNewLine(index);
  const { line, col } = lines.linePos(position);
  return { line, column: col };
}

/** How many keys a JSON text has, repeated ones included. */
function writtenKeys(text: string): number {
  let keys = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) if (colon) keys += 1;
  return keys;
}

function heldKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).reduce<number>((sum, each) => sum + heldKeys(each), 0);
  return Array.isArray(value) ? inner : inner + Object.keys(value).length;
}
