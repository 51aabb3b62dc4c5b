/** A piece of an excerpt; `found` pieces hold a word of the query. */
export interface Piece {
  text: string;
  found: boolean;
}

const cut = '…';

/**
 * Splits an excerpt of Pagefind into pieces of plain text, so that no HTML is parsed.
 *
 * Pagefind cuts between any two words and turns no-break spaces into spaces. Here a number at a cut edge is left out,
 * because its other half may be its unit or its thousands, and a number keeps a no-break space before the next word.
 *
 * @param excerpt - Words with single spaces, found ones in `<mark>`, `…` at an end that was cut.
 * @param heading - The heading that is printed above; an excerpt that starts with it goes on after it.
 *
 * @example
 * excerptPieces('Grade 2. Give <mark>tocilizumab</mark> 8 mg/kg, max 800 …', 'Grade 2');
 * // [{ text: 'Give ', … }, { text: 'tocilizumab', found: true }, { text: ' 8 mg/kg, max …', … }]
 */
export function excerptPieces(excerpt: string, heading: string): Piece[] {
  const words = withoutHalves(withoutHeading(excerpt.split(' ').filter(Boolean).map(readWord), heading));
  const pieces: Piece[] = [];
  for (const [at, word] of words.entries()) {
    if (at > 0) append(pieces, { text: /\d$/.test(words[at - 1]!.text) ? '\u00a0' : ' ', found: false });
    append(pieces, word);
  }
  return pieces;
}

function readWord(word: string): Piece {
  const inner = /^<mark>(.*)<\/mark>$/.exec(word)?.[1];
  return { text: (inner ?? word).replaceAll('&lt;', '<').replaceAll('&gt;', '>'), found: inner !== undefined };
}

function withoutHeading(words: Piece[], heading: string): Piece[] {
  const length = heading.split(/\s+/).length;
  const start = words.slice(0, length).map(({ text }) => text).join(' ');
  return start.replace(/\.$/, '') === heading.replaceAll(/\s+/g, ' ').replace(/\.$/, '') ? words.slice(length) : words;
}

function withoutHalves(words: Piece[]): Piece[] {
  const kept = [...words];
  const isNumber = (word: Piece | undefined) => word !== undefined && /^[^\p{L}]*\d/u.test(word.text);
  if (kept[0]?.text === cut) while (isNumber(kept[1])) kept.splice(1, 1);
  if (kept.at(-1)?.text === cut) while (isNumber(kept.at(-2))) kept.splice(-2, 1);
  return kept;
}

function append(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last !== undefined && last.found === piece.found) last.text += piece.text;
  else pieces.push({ ...piece });
}
