import { queryWords } from './words.ts';

/**
 * The numbers of a query that stand in none of the texts.
 *
 * Pagefind quietly shortens a word that it does not find, and "8000" becomes "800". In a word that is a kindness; a
 * number must be reported as missing.
 *
 * @param query - What the reader typed.
 * @param texts - The pages that were found, with their metadata.
 *
 * @example
 * missingNumbers('crs 8000', ['Cytokine release syndrome. Max 800 mg.']); // ['8000']
 */
export function missingNumbers(query: string, texts: readonly string[]): string[] {
  const stated = new Set(texts.flatMap((text) => text.match(/\d+(?:[.,]\d+)*/g) ?? []).map(withPoint));
  return queryWords(query).filter((word) => /^−?\d+([.,]\d+)?$/.test(word) && !stated.has(withPoint(word.replace('−', ''))));
}

function withPoint(number: string): string {
  return number.replaceAll(',', '.');
}
