/** How many direct answers, and how many results of the index, are shown. Each result of the index is a file to load. */
export const most = { direct: 4, text: 4 };

/** The results of the index that repeat no direct answer: what the reader sees below these. */
export function withoutDirect<T extends { readonly url: string }>(results: readonly T[], direct: ReadonlySet<string>, base = '/'): T[] {
  return results.filter(({ url }) => !direct.has(placeOf(url, base)));
}

/**
 * The address of a result as the names of the site have it: `/toxicities/crs/#grade` is `toxicities/crs#grade`.
 *
 * @param base - Path of the site on its host, with a slash at both ends.
 */
export function placeOf(url: string, base = '/'): string {
  return url.replace(base, '').replace(/\/(?=#|$)/, '');
}

/** The path of a place: the reverse of `placeOf`. */
export function pathOf(address: string, base = '/'): string {
  const [path = '', anchor] = address.split('#');
  return `${base}${path}/${anchor === undefined ? '' : `#${anchor}`}`;
}
