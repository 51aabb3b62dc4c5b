import type { Text } from 'mdast';
import type { Place } from './prose.ts';

const REFERENCE = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/i;
const PUNCTUATION = /^[!-/:-@[-`{-~]/;

/**
 * The place in the source of each sign of a text node. The two differ where the source has `\<` or `&lt;` for one sign, and where
 * a line of a list item begins with spaces that the text leaves out.
 */
export function signPlaces(node: Text, source: string): Place[] {
  const start = node.position?.start;
  const { value } = node;
  let at = start?.offset ?? 0;
  let line = start?.line ?? 1;
  let lineStart = at - ((start?.column ?? 1) - 1);
  const places: Place[] = [];
  for (let index = 0; index < value.length; index += 1) {
    const sign = value[index]!;
    if (sign === '\n') at = Math.max(at, source.indexOf('\n', at));
    places.push({ line, column: at - lineStart + 1 });
    if (sign === '\n') {
      line += 1;
      lineStart = at + 1;
      at = lineStart + indentAt(source, lineStart);
    } else at += writtenAs(sign, source, at, value.slice(index));
  }
  return places;
}

/** How many signs of the source stand for one sign of the text. */
function writtenAs(sign: string, source: string, at: number, rest: string): number {
  if (source[at] === '\\' && source[at + 1] === sign && PUNCTUATION.test(sign)) return 2;
  const reference = source[at] === '&' ? REFERENCE.exec(source.slice(at, at + 40))?.[0] : undefined;
  if (reference && !rest.startsWith(reference)) return reference.length;
  return 1;
}

function indentAt(source: string, at: number): number {
  return /^[ \t]*/.exec(source.slice(at, at + 200))![0].length;
}
