import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Path, Position } from './data-file.ts';
import type { Problem } from './problem.ts';

/** A data text that was read: what it says and where it says it, or what keeps it from being read. */
export type ReadText = { value: unknown; at(path: Path): Position } | { problems: Omit<Problem, 'file'>[] };

/** Reads a YAML text strictly: no duplicate key, tag, anchor, alias or directive. */
export function readYaml(text: string): ReadText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, strict: true, version: '1.2', stringKeys: true, merge: false });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const problems = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({ ...place(pos[0]), ...worded(code, message) }));
  if (problems.length > 0) return { problems };
  const shortcut = shortcutIn(document);
  if (shortcut !== undefined) {
    return { problems: [{ ...place(shortcut), check: 'yaml-syntax', what: 'This is a YAML shortcut (an anchor &, an alias *, a tag ! or a directive %), which content does not use.', fix: 'Write the value out. Put text that begins with one of these signs in quotes.' }] };
  }
  return { value: document.toJS(), at: (path) => place(offsetAt(document, path)) };
}

function worded(code: string, message: string): Pick<Problem, 'check' | 'what' | 'fix'> {
  if (code === 'DUPLICATE_KEY') return { check: 'duplicate-key', what: 'The same key stands twice in one block; only one of the two values could count.', fix: 'Keep the right one and delete the other.' };
  return { check: 'yaml-syntax', what: `This file cannot be read: ${message.split('\n')[0]}`, fix: 'Check indentation, quotes and colons on this line; put text that holds ": " or "#" in quotes.' };
}

/** Where the first anchor, alias, tag or directive stands. */
function shortcutIn(document: Document): number | undefined {
  if (document.directives?.yaml.explicit) return 0;
  let found: number | undefined;
  visit(document, {
    Node: (_key, node) => {
      if (!isAlias(node) && !node.anchor && !node.tag) return undefined;
      found = offsetOf(node);
      return visit.BREAK;
    },
  });
  return found;
}

/** Where the value at a path stands; of a missing one, where its nearest holder stands. */
function offsetAt(document: Document, path: Path): number {
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
  return offset;
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) && node.range ? node.range[0] : undefined;
}
