/**
 * Folds a word to how it sounds, so that the spellings of one word meet: British and American ("haem", "hem"), Swedish and
 * English ("tocilisumab", "leukaferes"), with and without diacritics, doubled letters.
 *
 * Numbers stay as they are. Two drugs never fold to the same word: tests/site/search.test.ts looks at all of them.
 *
 * @example
 * fold('Carvykti'); // 'karvikti', and so is fold('carvikti')
 */
export function fold(word: string): string {
  let text = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[æ]/g, 'e').replace(/[ø]/g, 'o').replace(/ß/g, 's');
  for (const [sound, letters] of sounds) text = text.replace(sound, letters);
  // An abbreviation needs all its letters: "MMR" is not "MR".
  if (text.length > 4) text = text.replace(/(\p{L})\1+/gu, '$1');
  return text;
}

const sounds: readonly (readonly [RegExp, string])[] = [
  [/[^\p{L}\p{N}]/gu, ''],
  [/(?<=\p{L})[ao]e(?=\p{L})/gu, 'e'],
  [/^[ao]e(?=\p{L}{3})/u, 'e'],
  [/our(?=s?$)/, 'or'],
  [/ph/g, 'f'],
  [/([tr])h/g, '$1'],
  [/ck/g, 'k'],
  [/y/g, 'i'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/c(?=[ei])/g, 's'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
];
