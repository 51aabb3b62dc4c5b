const edges = /^[^\p{L}\p{N}−]+|[^\p{L}\p{N}]+$/gu;
const insides = /[^\p{L}\p{N}]+/u;

/**
 * Splits a query into words the way Pagefind reads them.
 *
 * Pagefind drops hyphens, slashes, points and commas inside a word, in the index and in the query ("CAR-T" is `cart`,
 * "0,5" is `05`), so such a word stays whole here. A hyphen before a number is the minus sign of the site ("day −5").
 *
 * @param query - What the reader typed. Quotation marks are not special: they would switch Pagefind to exact phrases.
 * @returns Each word once, in lower case, without punctuation around it.
 *
 * @example
 * queryWords('CRS, grade 2 (IL-6)?'); // ['crs', 'grade', '2', 'il-6']
 */
export function queryWords(query: string): string[] {
  // "CAR T" would search for every word that starts with t; the site writes "CAR-T".
  const words = query.normalize('NFC').toLowerCase().replace(/\bcar\s+t\b/g, 'car-t').split(/\s+/);
  return [...new Set(words.map(clean).filter((word) => /[\p{L}\p{N}]/u.test(word)))];
}

/**
 * The parts of a word with hyphens or slashes, which Pagefind indexes as well: "anti-il-6" is also `anti`, `il` and `6`.
 *
 * @returns No parts for a simple word and for a decimal number, whose halves mean something else.
 */
export function wordParts(word: string): string[] {
  if (/^\d+[.,]\d+$/.test(word)) return [];
  const parts = word.split(insides).filter(Boolean);
  return parts.length === 1 && parts[0] === word ? [] : parts;
}

function clean(word: string): string {
  return word.replace(/^[-–−](?=\d)/, '−').replace(edges, '');
}
