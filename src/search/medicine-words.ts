import { normal, plainWords } from './normal.ts';
import { allNames, type SearchTerms } from './terms.ts';
import { isWeakWord } from './weak-words.ts';

/**
 * The words that name a medicine: those of the title of its page, and of its other names where no title and nothing else has them.
 *
 * @returns By normal form, the addresses of the medicines as one text, so that two names of one medicine are alike.
 */
export function medicineWords({ pages, entries }: SearchTerms): Map<string, string> {
  const medicines = pages.filter(({ address }) => isMedicine(address));
  const others = [...pages.filter(({ address }) => !isMedicine(address)).map(allNames), ...entries.filter(({ see }) => see === undefined || !isMedicine(see)).map(allNames)];
  const elsewhere = new Set(others.flat().flatMap(plainWords).map(normal));

  const found = new Map<string, Set<string>>();
  const titles = new Map(medicines.map((page) => [page.address, new Set(plainWords(page.title).map(normal))]));
  const inTitle = new Set([...titles.values()].flatMap((words) => [...words]));
  for (const page of medicines) {
    const title = titles.get(page.address)!;
    const names = [...allNames(page), ...entries.filter(({ see }) => see === page.address).flatMap(allNames)];
    for (const word of names.flatMap(plainWords)) {
      const form = normal(word);
      if (!isWeakWord(word) && (title.has(form) || !(inTitle.has(form) || elsewhere.has(form)))) found.set(form, (found.get(form) ?? new Set()).add(page.address));
    }
  }
  return new Map([...found].map(([word, addresses]) => [word, [...addresses].sort().join(' ')]));
}

/** Whether pages of a kind are about one medicine each. */
export function isMedicineKind(kind: string): boolean {
  return kind === 'drugs' || kind === 'products';
}

function isMedicine(address: string): boolean {
  return isMedicineKind(address.split('/')[0]!) && !address.includes('#');
}
