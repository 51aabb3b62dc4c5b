import type { Nodes, Parents, Root, Table } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { splitCitations } from './citation.ts';
import { isComponent, type Component } from './gate.ts';
import type { Place } from './prose.ts';
import type { Placed } from './finding.ts';
import { signPlaces } from './sign-places.ts';

/** A paragraph, heading, table cell, or title of a box: everything that a reader sees as one run of words. */
export interface Block {
  /**
   * Its words as one text, whatever emphasis, links and line breaks stand between them. Any white space is one space; a
   * citation or a component without text is one MARK.
   */
  text: string;
  /** Whether a citation stands with it: in itself, its list item, its row or its column's head. */
  cited: boolean;
  /** Where a sign of the text stands in the file. */
  at(offset: number): Place;
}

/** Stands in a block's text for something that is not words. */
export const MARK = '\ufffc';

/** Looks like the micro sign; typed by some keyboards. */
const GREEK_MU = '\u03bc';

/** The blocks of a prose file in the order of the text. */
export function blocksOf(tree: Root, source: string): Block[] {
  const blocks: Block[] = [];
  const known = new Map<Nodes, boolean>();
  visitParents(tree, (node, ancestors) => {
    if (isComponent(node)) blocks.push(...titleBlocks(node));
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const { text, places } = wordsOf(node, source);
    blocks.push({ text, cited: holdersOf(node, ancestors).some((holder) => holdsCitation(holder, known)), at: (offset) => places[offset] ?? startOf(node) });
  });
  return blocks;
}

/** The nodes in which a citation counts for this block. */
function holdersOf(node: Nodes, ancestors: readonly Parents[]): Nodes[] {
  const parent = ancestors.at(-1);
  if (node.type !== 'tableCell') return parent?.type === 'listItem' ? [node, ...parent.children.filter((each) => each.type === 'paragraph')] : [node];
  const table = ancestors.findLast((each): each is Table => each.type === 'table');
  const column = parent && 'children' in parent ? (parent.children as Nodes[]).indexOf(node) : -1;
  const head = table?.children[0]?.children[column];
  return [node, ...(parent ? [parent as Nodes] : []), ...(head ? [head] : [])];
}

/** Whether a citation stands in a node; asked of each row once for each of its cells. */
function holdsCitation(node: Nodes, known: Map<Nodes, boolean>): boolean {
  let found = known.get(node);
  if (found === undefined) {
    found = false;
    visitParents(node, 'text', ({ value }) => {
      found ||= splitCitations(value).some((piece) => piece.kind === 'cite');
    });
    known.set(node, found);
  }
  return found;
}

function wordsOf(block: Nodes, source: string): Words {
  const words = new Words();
  visitParents(block, (node) => {
    if (isComponent(node) && node.children.length === 0) words.add(MARK, startOf(node));
    if (node.type !== 'text') return;
    const places = node.position ? signPlaces(node, source) : [];
    const value = node.value.replace(/\[#[^\]]*\]/g, (mark) => ' '.repeat(mark.length));
    for (const { kind, offset, ...piece } of splitCitations(value)) {
      const text = 'value' in piece ? piece.value : MARK;
      for (let index = 0; index < text.length; index += 1) words.add(text[index]!, places[offset + index] ?? startOf(block));
    }
  });
  return words;
}

/** Words that grow sign by sign, each with its place. */
class Words {
  text = '';
  readonly places: Place[] = [];

  add(sign: string, place: Place): void {
    const plain = /\s/.test(sign) ? ' ' : sign === GREEK_MU ? 'µ' : sign;
    if (/\p{Cf}/u.test(plain) || (plain === ' ' && this.text.endsWith(' '))) return;
    this.text += plain;
    this.places.push(place);
  }
}

/** The title that a box prints. */
function titleBlocks(node: Component): Block[] {
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'title' || typeof attribute.value !== 'string') return [];
    const place = startOf(attribute.position ? attribute : node);
    const words = new Words();
    for (const sign of attribute.value) words.add(sign, place);
    return [{ text: words.text, cited: false, at: () => place }];
  });
}

function startOf(node: Placed): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
