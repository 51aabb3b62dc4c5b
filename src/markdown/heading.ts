import type { Heading } from 'mdast';

const MARK = /\s*\[#([a-z0-9]+(?:-[a-z0-9]+)*)\]\s*$/;

/** The address that a heading states at its end: "Refractory [#refractory]" has the id `refractory`. */
export function headingId(node: Heading): string | undefined {
  const last = node.children.at(-1);
  return last?.type === 'text' ? MARK.exec(last.value)?.[1] : undefined;
}

/** Takes the address off the text of a heading, in place. */
export function stripHeadingId(node: Heading): void {
  const last = node.children.at(-1);
  if (last?.type === 'text') last.value = last.value.replace(MARK, '');
}
