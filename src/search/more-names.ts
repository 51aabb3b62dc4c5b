/** Names by what they lead to: the address of a page, or the id of a term of the glossary. */
export type MoreNames = ReadonlyMap<string, readonly string[]>;

/** What a word file holds, one line a place: what it leads to, then its names. */
export function packNames(names: MoreNames): string {
  return [...names].map(([to, list]) => [to, ...list].map((text) => text.replace(/[|\n]/g, ' ')).join('|')).join('\n');
}

/** The reverse of `packNames`. */
export function unpackNames(text: string): Map<string, string[]> {
  return new Map(text.split('\n').filter(Boolean).map((line) => line.split('|')).map(([to, ...list]) => [to!, list]));
}
