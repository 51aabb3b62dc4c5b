/**
 * Reads a number as people type it: decimal comma or point, spaces between thousands, a real or a plain minus sign.
 *
 * @returns The number; undefined for an empty text; NaN for anything that could be read in two ways ("1.200,5", "1,2,3") or is no
 * number. A single point or comma is always the decimal mark, so "1,200" is 1.2: large numbers are typed without it. More than nine digits or
 * six decimals are NaN as well: nobody reads them off a report, and they could not be shown again.
 */
export function parseNumber(text: string): number | undefined {
  const plain = text.trim().replace(/[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '').replace(/^\u2212/, '-');
  if (plain === '') return undefined;
  return /^-?(?:\d{1,9}(?:[.,]\d{1,6})?|[.,]\d{1,6})$/.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN;
}
