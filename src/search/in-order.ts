/** The results of the index that repeat no direct answer: what the reader sees below these. */
export function withoutDirect<T extends { readonly url: string }>(results: readonly T[], direct: ReadonlySet<string>): T[] {
  return results.filter(({ url }) => !direct.has(placeOf(url)));
}

/** `/toxicities/crs/#grade` is `toxicities/crs#grade`. */
export function placeOf(url: string): string {
  return url.replace(/\/(?=#|$)/, '').replace(/^\//, '');
}
