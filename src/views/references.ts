import { MAX_BACK_LINKS } from '../markdown/citation-numbers.ts';
import { vancouver, type VancouverText } from '../format/vancouver.ts';
import { referenceOf, type Catalogue } from '../model/catalogue.ts';

export interface ReferenceView extends VancouverText {
  number: number;
  /** Ids of the first places that cite the work, in reading order. */
  backLinks: { id: string; letter: string }[];
}

/** The reference list of a page, in the order of its numbers. */
export function referenceList(catalogue: Catalogue, citations: readonly { key: string; uses: number }[]): ReferenceView[] {
  return citations.map(({ key, uses }, index) => {
    const item = referenceOf(catalogue, key);
    if (!item) throw new Error(`There is no reference with the key "${key}".`);
    const number = index + 1;
    const backLinks = Array.from({ length: Math.min(uses, MAX_BACK_LINKS) }, (_, use) => ({ id: `cite-${number}-${use + 1}`, letter: 'abcde'[use]! }));
    return { ...vancouver(item), number, backLinks };
  });
}
