import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A part of a page that the index holds as one: the head of the page, or a section with its heading. */
export interface PagePart {
  /** Id of the first heading; left out for the head of the page. */
  id?: string;
  /** A document for Pagefind: title, kind and status of the page as metadata, and the text of the part. */
  html: string;
}

/** Letters of the smallest section that is a part of its own. */
const smallest = 350;

/** Sections that say where a page comes from, or the same on every page. */
const skipped = new Set(['references', 'questions', 'sources', 'intended-use']);

/**
 * Splits a built page at its sections, so that a search finds sections and loads only these.
 *
 * @param html - A page with `data-pagefind-body`.
 * @returns The head first; only the head when the page has no prose.
 * @throws Error when there is no `data-pagefind-body`.
 */
export function pageParts(html: string): PagePart[] {
  const document = parse(html);
  const body = find(document, (element) => attribute(element, 'data-pagefind-body') !== undefined);
  if (body === undefined) throw new Error('The page has no element with data-pagefind-body.');
  const language = attribute(find(document, ({ tagName }) => tagName === 'html')!, 'lang') ?? 'en';
  const title = find(body, ({ tagName }) => tagName === 'h1');
  const metadata = [
    ['title', title === undefined ? '' : textOf(title)],
    ['kind', attribute(body, 'data-kind') ?? ''],
    ['status', attribute(body, 'data-status') ?? ''],
  ].map(([name, text]) => `<p hidden data-pagefind-ignore data-pagefind-meta="${name}">${escaped(text!)}</p>`).join('');
  const documentOf = (content: string) => `<!doctype html><html lang="${language}"><body><main data-pagefind-body>${metadata}${content}</main></body></html>`;

  const prose = find(body, (element) => attribute(element, 'class')?.split(' ').includes('prose') ?? false);
  const sections: Section[] = [{ nodes: [] }];
  for (const node of prose?.childNodes ?? []) {
    const id = isElement(node) ? headingId(node) : undefined;
    if (id !== undefined) sections.push({ id, nodes: [] });
    sections.at(-1)!.nodes.push(node);
  }
  const [head, ...others] = withoutSmall(sections.filter(({ id }) => id === undefined || !skipped.has(id)));
  if (prose !== undefined) prose.childNodes = head!.nodes;
  return [{ html: documentOf(serialize(body)) }, ...others.map(({ id, nodes }) => ({ id: id!, html: documentOf(nodes.map(serializeNode).join('')) }))];
}

interface Section {
  id?: string;
  nodes: Tree.ChildNode[];
}

/** A small section goes with the one before it: each part costs a place in the list that the first search loads. Its heading is found all the same. */
function withoutSmall(sections: readonly Section[]): Section[] {
  const kept: Section[] = [];
  for (const section of sections) {
    const last = kept.at(-1);
    if (last !== undefined && textOf({ childNodes: section.nodes } as Tree.ParentNode).length < smallest) last.nodes.push(...section.nodes);
    else kept.push(section);
  }
  return kept;
}

/** The id of an h2, or of the first h2 in a box. */
function headingId(element: Tree.Element): string | undefined {
  const heading = element.tagName === 'h2' ? element : find(element, ({ tagName }) => tagName === 'h2');
  return heading === undefined ? undefined : attribute(heading, 'id');
}

function find(node: Tree.ParentNode, matches: (element: Tree.Element) => boolean): Tree.Element | undefined {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    const found = matches(child) ? child : find(child, matches);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isElement(node: Tree.ChildNode): node is Tree.Element {
  return 'tagName' in node;
}

function attribute({ attrs }: Tree.Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

function textOf(node: Tree.ParentNode): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : '')).join('');
}

function serializeNode(node: Tree.ChildNode): string {
  return serialize({ nodeName: '#document-fragment', childNodes: [node] } as unknown as Tree.ParentNode);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
