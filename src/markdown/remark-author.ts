import type { Heading, Link, PhrasingContent, Root, Table, Text } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { pageAddress } from '../schema/page.ts';
import { joinQuantities } from '../format/join-quantities.ts';
import { CitationNumbers, citeId } from './citation-numbers.ts';
import { splitCitations, type CitedWork } from './citation.ts';
import { gate, isComponent, type Component } from './gate.ts';
import { headingId, stripHeadingId } from './heading.ts';
import { attributesOf } from './prose.ts';
import { refuse } from './refuse.ts';

/** What the plugin asks the catalogue; the model answers, so that this folder does not know it. */
export interface Lookup {
  /** Citekeys that the head of a page shows before its prose. */
  headKeys(address: string): string[];
  /** Citekeys of what a component shows, in the order of the page. */
  tagKeys(name: string, attributes: Readonly<Record<string, string>>): string[];
  /** The key of the file that holds a work; undefined for an unknown key. */
  referenceKey(key: string): string | undefined;
  /** Path on the site before every address, "/" or "/name/". */
  base: string;
}

/** Front matter that a page receives from its compiled prose. */
export interface ProseData {
  /** Works cited, in the order of their numbers, with how often each is cited. */
  citations: { key: string; uses: number }[];
  /** For the head of the page: `key=number:use` pairs. */
  headRefs: string;
}

/** Components that show one fact inside a sentence. */
const IN_TEXT: ReadonlySet<string> = new Set(['Dose', 'Threshold', 'Fact']);

const PAGE = new RegExp(`content/(${pageAddress})/(en|sv)\\.mdx$`);

/**
 * Turns an author's tree into the site's: refuses what the gate refuses, numbers citations in reading order (also those that
 * components bring; a fact shown again cites only its first source), gives headings their address, components their language and numbers, tables a region that scrolls, links
 * their base path, and joins numbers with their units.
 */
export function remarkAuthor(lookup: Lookup) {
  return (tree: Root, file: VFile): void => {
    const findings = gate(tree);
    if (findings.length > 0) refuse(file, findings);
    const [, address = '', locale = 'en'] = PAGE.exec(file.path) ?? [];
    const numbers = new CitationNumbers();
    const headRefs = numbers.use(resolved(lookup.headKeys(address), lookup, file));

    visitParents(tree, (node, ancestors) => {
      const parent = ancestors.at(-1);
      if (node.type === 'heading') addressHeading(node);
      else if (node.type === 'link') placeLink(node, lookup.base);
      else if (node.type === 'table') node.align = (node.align ?? []).map(() => null); // alignment would become a style attribute
      else if (isComponent(node) && node.name) completeComponent(node, { address, locale }, lookup, numbers, file);
      else if (node.type === 'text' && parent && 'children' in parent) {
        const pieces = textPieces(node, lookup, numbers, file);
        const index = (parent.children as PhrasingContent[]).indexOf(node);
        (parent.children as PhrasingContent[]).splice(index, 1, ...pieces);
        return [SKIP, index + pieces.length];
      }
      return undefined;
    });
    wrapTables(tree, locale);
    const astro = (file.data.astro ??= {}) as { frontmatter?: Record<string, unknown> };
    const data: ProseData = { citations: numbers.list(), headRefs };
    astro.frontmatter = { ...astro.frontmatter, ...data };
  };
}

function addressHeading(node: Heading): void {
  const id = headingId(node);
  stripHeadingId(node);
  if (id) node.data = { ...node.data, hProperties: { id } } as NonNullable<Heading['data']>;
}

function placeLink(node: Link, base: string): void {
  if (node.url.startsWith('/')) node.url = base + node.url.slice(1);
}

function completeComponent(node: Component, { address, locale }: { address: string; locale: string }, lookup: Lookup, numbers: CitationNumbers, file: VFile): void {
  const all = lookup.tagKeys(node.name!, attributesOf(node));
  const keys = IN_TEXT.has(node.name!) && numbers.again(`${node.name} ${attributesOf(node)['of']}`) ? all.slice(0, 1) : all;
  const attributes = node.attributes as MdxJsxAttribute[];
  if (node.name === 'Grades') tellCards(node);
  if (node.name === 'IntendedUse') attributes.push({ type: 'mdxJsxAttribute', name: 'page', value: address });
  attributes.push({ type: 'mdxJsxAttribute', name: 'locale', value: locale });
  if (keys.length > 0) attributes.push({ type: 'mdxJsxAttribute', name: 'refs', value: numbers.use(resolved(keys, lookup, file)) });
}

/** Each card of a row of grades learns which scale it belongs to. */
function tellCards(grades: Component): void {
  const { of } = attributesOf(grades);
  for (const card of grades.children) {
    if (isComponent(card)) (card.attributes as MdxJsxAttribute[]).push({ type: 'mdxJsxAttribute', name: 'of', value: of });
  }
}

function resolved(keys: readonly string[], lookup: Lookup, file: VFile): string[] {
  return keys.map((key) => lookup.referenceKey(key) ?? unknownKey(key, file));
}

function unknownKey(key: string, file: VFile, node?: Text): never {
  const { line, column } = node?.position?.start ?? { line: 1, column: 1 };
  return refuse(file, [{ line, column, check: 'unknown-citation', what: `There is no reference with the key "${key}".`, fix: 'Correct the key, or add the work as content/references/<key>.json.' }]);
}

function textPieces(node: Text, lookup: Lookup, numbers: CitationNumbers, file: VFile): PhrasingContent[] {
  const split = splitCitations(node.value);
  return split.map((piece, index) => {
    // Authors type a space before a citation; the number stands at the word.
    if (piece.kind === 'text') return { type: 'text', value: joinQuantities(split[index + 1]?.kind === 'cite' ? piece.value.trimEnd() : piece.value) };
    const works = piece.works.map((work) => ({ ...work, key: lookup.referenceKey(work.key) ?? unknownKey(work.key, file, node) }));
    return citeNode(works, numbers);
  });
}

/** `<sup class="cite">` with one link a work, in the order of their numbers. */
function citeNode(works: readonly CitedWork[], numbers: CitationNumbers): PhrasingContent {
  const marks = works.map((work) => ({ ...numbers.mark(work.key), locator: work.locator })).sort((a, b) => a.number - b.number);
  const children = marks.flatMap(({ number, use, locator }, index) => [
    ...(index > 0 ? [{ type: 'text' as const, value: ',' }] : []),
    {
      type: 'element' as const, tagName: 'a',
      properties: { href: `#ref-${number}`, id: citeId({ number, use }), interestfor: `pop-${number}` },
      children: [{ type: 'text' as const, value: locator ? `${number} (${locator})` : String(number) }],
    },
  ]);
  return { type: 'text', value: '', data: { hName: 'sup', hProperties: { className: ['cite'] }, hChildren: children } } as PhrasingContent;
}

/** Tables scroll inside their own region, so that the page never scrolls sideways. */
function wrapTables(tree: Root, locale: string): void {
  visitParents(tree, 'table', (table: Table, ancestors) => {
    const parent = ancestors.at(-1);
    if (!parent || !('children' in parent)) return undefined;
    const index = (parent.children as unknown[]).indexOf(table);
    const title = (table.children[0]?.children ?? []).map((cell) => toString(cell)).filter(Boolean).join(', ');
    const region = { type: 'mdxJsxFlowElement', name: 'TableRegion', attributes: [{ type: 'mdxJsxAttribute', name: 'title', value: title }, { type: 'mdxJsxAttribute', name: 'locale', value: locale }], children: [table] };
    (parent.children as unknown[]).splice(index, 1, region);
    return SKIP;
  });
}
