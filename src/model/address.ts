import { anchorOf, type Prose, type Tag } from '../markdown/prose.ts';
import { pageKinds } from '../schema/page.ts';
import type { Catalogue, PageEntry } from './catalogue.ts';

/** Pages that are made from data and have no folder in content/. */
const madePages = new Set<string>(['', 'a-z', 'about/unverified', 'pathway/follow-up/plan', 'pathway/handover']);

/** Addresses that the frame of every content page makes. */
const frameAnchors = ['references', 'main', 'top'];

/** Why an address leads nowhere, or undefined when it is good. An address is `kind/id` or `kind/id#section`, without outer slashes. */
export function addressProblem(catalogue: Catalogue, address: string): string | undefined {
  const mark = address.indexOf('#');
  const path = mark < 0 ? address : address.slice(0, mark);
  const page = catalogue.pages.get(path);
  if (!page && !madePages.has(path) && !isList(catalogue, path) && !isSheet(catalogue, path)) return `There is no page "${path}".`;
  if (mark < 0) return undefined;
  const anchor = address.slice(mark + 1);
  return page && anchorsOf(catalogue, page).includes(anchor) ? undefined : `The page "${path}" has no section "${anchor}".`;
}

/** The list of a kind is made where the kind has a page. */
function isList(catalogue: Catalogue, path: string): boolean {
  return pageKinds.some((kind) => kind === path) && [...catalogue.pages.values()].some(({ kind }) => kind === path);
}

/** Each product has a hand-over sheet. */
function isSheet(catalogue: Catalogue, path: string): boolean {
  const [, product] = /^pathway\/handover\/([^/]+)$/.exec(path) ?? [];
  return product !== undefined && catalogue.products.has(product);
}

/** Every address on a page, from its English prose, which is the reference for both languages. */
function anchorsOf(catalogue: Catalogue, page: PageEntry): string[] {
  return [...frameAnchors, ...proseAnchors(page.prose.en), ...(page.prose.en?.tags ?? []).flatMap((tag) => visitAnchors(catalogue, tag))];
}

function proseAnchors(prose: Prose | undefined): string[] {
  if (!prose) return [];
  const made = prose.tags.flatMap((tag) => anchorOf(tag) ?? []);
  return [...prose.sections.map((section) => section.id), ...made];
}

/** The visits that a component lists are addresses of its page: `pathway/follow-up#day-28`. */
export function visitAnchors(catalogue: Catalogue, { name, attributes }: Pick<Tag, 'name' | 'attributes'>): string[] {
  if (name !== 'Visits') return [];
  return catalogue.schedules.get(attributes['of'] ?? '')?.frame.value.visits.map((visit) => visit.id) ?? [];
}
