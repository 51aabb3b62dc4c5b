import { shortReference, vancouver, type VancouverText } from '../format/vancouver.ts';
import { referenceOf, type Catalogue } from '../model/catalogue.ts';

export interface ReferenceView extends VancouverText {
  number: number;
  /** Authors in short, year and title, for the preview at the citation. */
  short: string;
  /** Ids of the places that cite the work, in reading order. */
  backLinks: { id: string; letter: string }[];
}

/** The reference list of a page, in the order of its numbers. */
export function referenceList(catalogue: Catalogue, citations: readonly { key: string; uses: number }[]): ReferenceView[] {
  return citations.map(({ key, uses }, index) => {
    const item = referenceOf(catalogue, key);
    if (!item) throw new Error(`There is no reference with the key "${key}".`);
    const number = index + 1;
    const backLinks = Array.from({ length: uses }, (_, use) => ({ id: `cite-${number}-${use + 1}`, letter: letterOf(use) }));
    return { ...vancouver(item), number, short: `${shortReference(item)}. ${item.title}`, backLinks };
  });
}

/** a, b, … z, aa, ab … */
function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
