import type { Locale } from '../i18n/locales.ts';
import type { Amount } from '../schema/quantity.ts';

const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

/**
 * Writes one number for a reader: decimal comma in Swedish, point in English, a no-break space between thousands from five
 * digits on, a real minus sign, no trailing zero.
 *
 * @throws RangeError when the value is not finite, or so large or small that it would need a power of ten.
 */
export function numberText(value: number, locale: Locale): string {
  const digits = Math.abs(value).toString();
  if (!/^[\d.]+$/.test(digits)) throw new RangeError(`${value} is not a number that can be shown.`);
  const [whole = '0', decimals] = digits.split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE) : whole;
  const mark = locale === 'sv' ? ',' : '.';
  return `${value < 0 ? MINUS : ''}${grouped}${decimals === undefined ? '' : mark + decimals}`;
}

/** Writes one number, or a range with an en dash: "6–12". Negative ends are joined by a word, so that no dash reads as a minus. */
export function amountText(amount: Amount, locale: Locale): string {
  if (typeof amount === 'number') return numberText(amount, locale);
  const [low, high] = amount;
  const joint = low < 0 || high < 0 ? `${NO_BREAK_SPACE}${locale === 'sv' ? 'till' : 'to'}${NO_BREAK_SPACE}` : '\u2013';
  return `${numberText(low, locale)}${joint}${numberText(high, locale)}`;
}

/** Whether a counted thing stands in the plural after this amount. */
export function isPlural(amount: Amount): boolean {
  return amount !== 1;
}
