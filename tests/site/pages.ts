import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** One built page. */
export interface BuiltPage {
  /** Path on the site: `toxicities/crs/`, empty for home. */
  path: string;
  file: string;
  html: string;
  elements: Element[];
}

const root = 'dist';

/** Every page of dist/. */
export function builtPages(): BuiltPage[] {
  return htmlFiles(root).map((file) => {
    const html = readFileSync(file, 'utf8');
    return { path: relative(root, file).split(sep).join('/').replace(/index\.html$/, ''), file, html, elements: elementsOf(parse(html)) };
  });
}

/** An attribute of an element, or undefined. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** The words of an element as a reader gets them. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The elements of one name inside another element. */
export function elementsIn(holder: Element, name: string): Element[] {
  return elementsOf(holder).filter((element) => element.tagName === name);
}

function elementsOf(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsOf)] : own;
}

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? htmlFiles(join(folder, entry.name)) : entry.name.endsWith('.html') ? [join(folder, entry.name)] : []));
}
