import { joinQuantities } from '../format/join-quantities.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { labelPieces } from '../model/fact-text.ts';
import { factView } from './fact.ts';

/** A piece of a label: plain words, or the text of a fact with its address. */
export interface LabelPieceView {
  text: string;
  address?: string;
  show?: 'line' | 'amount';
  value?: string;
}

/** A label of data with the facts it shows filled in. */
export function labelView(catalogue: Catalogue, text: string, locale: Locale): LabelPieceView[] {
  return labelPieces(text).map((piece) => {
    if (piece.kind === 'words') return { text: joinQuantities(piece.text) };
    const { address, show, text: shown, value } = factView(catalogue, piece.address, locale, piece.show);
    return { text: shown, address, show, value };
  });
}
