import type { Nodes, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { blocksOf, type Block } from './blocks.ts';
import { splitCitations, type CitedWork } from './citation.ts';
import { isComponent } from './gate.ts';
import { headingId } from './heading.ts';
import { components } from './policy.ts';
import { signPlaces } from './sign-places.ts';

/** A line and column in a prose file; both count from 1. */
export interface Place {
  line: number;
  column: number;
}

export interface Citation extends Place {
  works: CitedWork[];
  raw: string;
}

export interface Tag extends Place {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

export interface ProseLink extends Place {
  url: string;
}

export interface Section extends Place {
  id: string;
  depth: number;
  title: string;
}

/** What one prose file says about itself: sections, addresses, citations, components and links, in the order of the text. */
export interface Prose {
  file: string;
  text: string;
  tree: Root;
  blocks: Block[];
  sections: Section[];
  /** Every address on the page that prose makes: sections, recommendations, grades, windows, checklists. */
  anchors: { id: string; place: Place }[];
  citations: Citation[];
  tags: Tag[];
  links: ProseLink[];
}

/** Collects from a parsed tree what the checks and the views ask about. A component that the gate does not know is left out. */
export function collectProse(file: string, text: string, tree: Root): Prose {
  const prose: Prose = { file, text, tree, blocks: blocksOf(tree, text), sections: [], anchors: [], citations: [], tags: [], links: [] };
  visitParents(tree, (node) => {
    const place = placeOf(node);
    if (node.type === 'heading') {
      const id = headingId(node);
      if (id) {
        prose.sections.push({ ...place, id, depth: node.depth, title: toString(node).replace(/\s*\[#[^\]]*\]\s*$/, '') });
        prose.anchors.push({ id, place });
      }
    } else if (node.type === 'link') prose.links.push({ ...place, url: node.url });
    else if (node.type === 'text') prose.citations.push(...citationsOf(node, text));
    else if (isComponent(node) && node.name && Object.hasOwn(components, node.name)) {
      const tag = { ...place, name: node.name, attributes: attributesOf(node) };
      prose.tags.push(tag);
      const id = anchorOf(tag);
      if (id) prose.anchors.push({ id, place });
    }
  });
  return prose;
}

/** The address that a component makes on its page, if it makes one. */
export function anchorOf(tag: { name: string; attributes: Readonly<Record<string, string>> }): string | undefined {
  if (tag.name === 'Grade') return `grade-${tag.attributes['n']}`;
  if (tag.name === 'DoFirst') return 'do-first';
  if (['Rec', 'Window', 'Checklist', 'CardRow'].includes(tag.name)) return tag.attributes['id'];
  return undefined;
}

/** The plain-text attributes of a component; the gate has refused all others. */
export function attributesOf(node: { attributes: readonly { type: string; name?: string; value?: unknown }[] }): Record<string, string> {
  return Object.fromEntries(node.attributes.flatMap((each) => (typeof each.value === 'string' && each.name ? [[each.name, each.value]] : [])));
}

function placeOf(node: Nodes): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

function citationsOf(node: Text, source: string): Citation[] {
  const pieces = splitCitations(node.value).filter((piece) => piece.kind === 'cite');
  if (pieces.length === 0) return [];
  const places = node.position ? signPlaces(node, source) : [];
  return pieces.map(({ works, raw, offset }) => ({ ...(places[offset] ?? placeOf(node)), works, raw }));
}
