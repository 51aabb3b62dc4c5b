import type { Nodes, Root } from 'mdast';
import { findingAt, type Finding } from './finding.ts';

/** Deepest tree of lists, emphasis and components that is read. Clinical text needs fifteen. */
const MAX_DEPTH = 40;

/** List and quote marks at the start of one line. Clinical text needs two. */
const MAX_MARKS = 8;

/** What one block of text, the lines between two blank lines, may hold: beyond these a parser can be kept busy for minutes. */
const blockLimits: readonly { what: string; count(block: string): number; most: number }[] = [
  { what: 'signs', count: (block) => block.length, most: 40_000 },
  { what: '* _ ~ ` signs', count: (block) => block.split(/[*_~`]/).length - 1, most: 1_000 },
  { what: '[ signs', count: (block) => block.split('[').length - 1, most: 2_000 },
];

/** Braces in a whole file: each comment has two. */
const MAX_BRACES = 400;

/** What keeps a text from being parsed at all: a line that is nested too deeply, a block that holds too much. */
export function textLimit(text: string): Finding | undefined {
  const lines = text.split('\n');
  const deep = lines.findIndex((line) => leadingMarks(line) > MAX_MARKS);
  if (deep >= 0) return tooDeep({ line: deep + 1, column: 1 });
  const braces = text.split(/[{}]/).length - 1;
  if (braces > MAX_BRACES) return { line: 1, column: 1, check: 'mdx-syntax', what: `This file has ${braces} braces; at most ${MAX_BRACES} are read.`, fix: 'Delete them. Braces are for comments only: {/* comment */}.' };
  let block: string[] = [];
  for (const [index, line] of [...lines, ''].entries()) {
    const finding = line.trim() === '' ? blockLimit(block.join('\n'), index - block.length + 1) : undefined;
    if (finding) return finding;
    if (line.trim() === '') block = [];
    else block.push(line);
  }
  return undefined;
}

function blockLimit(block: string, line: number): Finding | undefined {
  const over = blockLimits.find(({ count, most }) => count(block) > most);
  if (!over) return undefined;
  return { line, column: 1, check: 'mdx-syntax', what: `The paragraph, list or table that starts here has ${over.count(block)} ${over.what}; at most ${over.most} are read.`, fix: 'Split it with a blank line, or remove the signs.' };
}

/** The first node of a tree that is nested too deeply for the rest of the program. Found without recursion. */
export function treeLimit(tree: Root): Finding | undefined {
  const open: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (depth > MAX_DEPTH) return tooDeep(node.position?.start ?? { line: 1, column: 1 });
    if ('children' in node) for (const child of node.children) open.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

function leadingMarks(line: string): number {
  return /^(?:[\s>]|[-*+]\s|\d+[.)]\s)*/.exec(line)![0].replace(/\s/g, '').length;
}

/** What is said of a text that is nested too deeply. */
export function tooDeep(start: { line: number; column: number }): Finding {
  return findingAt({ position: { start } }, 'mdx-syntax', 'This text is nested too deeply to be read.', 'Use at most a few levels of lists, emphasis and components.');
}
