import { factText } from '../format/fact.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Catalogue } from './catalogue.ts';

const PLACE = /\{([a-z]+\/[a-z0-9-]+#[a-z0-9-]+)(:amount)?\}/g;

/** A piece of a label: words, or a fact shown in it. */
export type LabelPiece = { kind: 'words'; text: string } | { kind: 'fact'; address: string; show: 'line' | 'amount' };

/** Splits a label at the facts it shows: "{thresholds/crs#low-flow}", or ":amount" for the amount alone. */
export function labelPieces(text: string): LabelPiece[] {
  const pieces: LabelPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACE)) {
    if (match.index > end) pieces.push({ kind: 'words', text: text.slice(end, match.index) });
    pieces.push({ kind: 'fact', address: match[1]!, show: match[2] ? 'amount' : 'line' });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ kind: 'words', text: text.slice(end) });
  return pieces;
}

/** The addresses of the facts that a label shows. */
export function factsInText(text: string): string[] {
  return labelPieces(text).flatMap((piece) => (piece.kind === 'fact' ? [piece.address] : []));
}

/** A label as plain text, with its facts filled in. */
export function filledText(catalogue: Catalogue, text: string, locale: Locale): string {
  return labelPieces(text)
    .map((piece) => {
      if (piece.kind === 'words') return piece.text;
      const entry = catalogue.facts.get(piece.address);
      if (!entry) throw new Error(`There is no fact "${piece.address}".`);
      return factText(entry.fact, locale, piece.show);
    })
    .join('');
}
