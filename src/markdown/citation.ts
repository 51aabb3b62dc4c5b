/** One work in a citation, with the place in it: `[@lee2019, p. 630]`. */
export interface CitedWork {
  key: string;
  locator?: string;
}

/** A piece of text: plain words, or a citation of one or more works. */
export type TextPiece = { kind: 'text'; value: string; offset: number } | { kind: 'cite'; works: CitedWork[]; raw: string; offset: number };

/** From "[@" to its bracket, over a line break too; one that is never closed reaches to the end of the text. */
const CITATION = /\[@[^\]]*(?:\]|$)/g;
const WORK = /^@([A-Za-z0-9][A-Za-z0-9_-]*)(?:, (.+))?$/;

/** Splits a text at its citations. A citation that cannot be read has no works; the check says so. */
export function splitCitations(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(CITATION)) {
    if (match.index > end) pieces.push({ kind: 'text', value: text.slice(end, match.index), offset: end });
    pieces.push({ kind: 'cite', works: worksOf(match[0]), raw: match[0], offset: match.index });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ kind: 'text', value: text.slice(end), offset: end });
  return pieces;
}

function worksOf(citation: string): CitedWork[] {
  if (!citation.endsWith(']')) return [];
  const parts = citation.slice(1, -1).replace(/\s+/g, ' ').split(';').map((part) => WORK.exec(part.trim()));
  if (parts.some((part) => part === null)) return [];
  return parts.map((part) => ({ key: part![1]!, ...(part![2] ? { locator: part![2].trim() } : {}) }));
}
