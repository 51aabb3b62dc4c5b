import { normal, plainWords } from './normal.ts';
import { allNames, type SearchTerms } from './terms.ts';
import { isWeakWord } from './weak-words.ts';

/**
 * The words that name a medicine: those of the titles of its page, and of its other names where nothing else has them.
 *
 * @returns By normal form, the addresses of the medicines as one text, so that two names of one medicine are alike.
 */
export function medicineWords({ pages, entries }: SearchTerms): Map<string, string> {
  const medicines = pages.filter(({ address }) => isMedicine(address));
  const others = [...pages.filter(({ address }) => !isMedicine(address)).map(allNames), ...entries.filter(({ see }) => see === undefined || !isMedicine(see)).map(allNames)];
  const elsewhere = new Set(others.flat().flatMap(plainWords).map(normal));

  const found = new Map<string, Set<string>>();
  for (const page of medicines) {
    const title = new Set(plainWords(page.title).map(normal));
    const names = [...allNames(page), ...entries.filter(({ see }) => see === page.address).flatMap(allNames)];
    for (const word of names.flatMap(plainWords)) {
      const form = normal(word);
      if (!isWeakWord(word) && (title.has(form) || !elsewhere.has(form))) found.set(form, (found.get(form) ?? new Set()).add(page.address));
    }
  }
  return new Map([...found].map(([word, addresses]) => [word, [...addresses].sort().join(' ')]));
}

function isMedicine(address: string): boolean {
  return /^(?:drugs|products)\/[^#]*$/.test(address);
}
