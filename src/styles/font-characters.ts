/**
 * Every sign the site's font must hold. A sign outside this list falls back to another typeface, which for ≥ or µ is a
 * safety matter; `font.test.ts` reads the font and fails if one is missing.
 */
export function fontCharacters(): string {
  return [
    range(0x20, 0x7e),
    // Without the soft hyphen, which has no picture, and without ŉ, which Unicode advises against.
    range(0xa0, 0xff).replace('\u00ad', ''),
    range(0x100, 0x17f).replace('\u0149', ''),
    '≥≤≈≠±×÷−→↑↓↩',
    'αβγδκλµμΔ',
    '⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉⁺⁻',
    '½¼¾',
    '\u00a0\u202f\u2011\u2012\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u2039\u203a',
    '●○▲▼►✓',
  ].join('');
}

/** The signs from one code point to another, both included. */
function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}
