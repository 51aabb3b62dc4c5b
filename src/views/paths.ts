import type { Catalogue, PageEntry } from '../model/catalogue.ts';
import { pageKinds } from '../schema/page.ts';

/** Route parameters of every content page. */
export function pagePaths(catalogue: Catalogue): { params: { kind: string; id: string } }[] {
  return [...catalogue.pages.values()].map(({ kind, id }) => ({ params: { kind, id } }));
}

/** Route parameters of every list of pages. */
export function kindPaths(catalogue: Catalogue): { params: { kind: string } }[] {
  const used = new Set([...catalogue.pages.values()].map(({ kind }) => kind));
  return pageKinds.filter((kind) => used.has(kind)).map((kind) => ({ params: { kind } }));
}

/** The page that route parameters name. */
export function pageOf(catalogue: Catalogue, { kind, id }: { kind?: string | undefined; id?: string | undefined }): PageEntry {
  const page = catalogue.pages.get(`${kind}/${id}`);
  if (!page) throw new Error(`There is no page ${kind}/${id}.`);
  return page;
}
