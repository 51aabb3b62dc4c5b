import type { Nodes, Parents, Root, Table } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { Place } from './prose.ts';

/** A run of words of one block, with the place of each sign. */
export interface Run {
  text: string;
  at(offset: number): Place;
}

/** A paragraph, heading or table cell, and whether a citation stands with it: in itself, its list item, its row or its column's head. */
export interface Block {
  runs: Run[];
  cited: boolean;
}

const CITATION = /\[@[^\]]+\]/;

/** The blocks of a prose file in the order of the text. Citations are blanked out, so that their keys are not read as words. */
export function blocksOf(tree: Root): Block[] {
  const blocks: Block[] = [];
  visitParents(tree, (node, ancestors) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    blocks.push({ runs: runsOf(node), cited: holderOf(node, ancestors).some((holder) => CITATION.test(wordsOf(holder))) });
  });
  return blocks;
}

/** The nodes in which a citation counts for this block. */
function holderOf(node: Nodes, ancestors: readonly Parents[]): Nodes[] {
  const parent = ancestors.at(-1);
  if (node.type !== 'tableCell') return parent?.type === 'listItem' ? [node, ...parent.children.filter((each) => each.type === 'paragraph')] : [node];
  const table = ancestors.findLast((each): each is Table => each.type === 'table');
  const column = parent && 'children' in parent ? (parent.children as Nodes[]).indexOf(node) : -1;
  const head = table?.children[0]?.children[column];
  return [node, ...(parent ? [parent as Nodes] : []), ...(head ? [head] : [])];
}

function runsOf(node: Nodes): Run[] {
  const runs: Run[] = [];
  visitParents(node, 'text', (text) => {
    const start = text.position?.start ?? { line: 1, column: 1 };
    runs.push({
      text: text.value.replace(/\[@[^\]]*\]|\[#[^\]]*\]/g, (mark) => ' '.repeat(mark.length)),
      at: (offset) => {
        const before = text.value.slice(0, offset).split('\n');
        const column = before.at(-1)!.length + (before.length === 1 ? start.column : 1);
        return { line: start.line + before.length - 1, column };
      },
    });
  });
  return runs;
}

function wordsOf(node: Nodes): string {
  const words: string[] = [];
  visitParents(node, 'text', (text) => {
    words.push(text.value);
  });
  return words.join(' ');
}
