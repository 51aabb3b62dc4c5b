import type { Locale } from '../i18n/locales.ts';
import { word } from '../i18n/words.ts';
import type { Basis } from '../schema/provenance.ts';

/** How strongly a recommendation stands, as far as a source says. */
export interface RecGrading {
  strength: 'strong' | 'conditional' | 'good-practice' | 'not-graded';
  certainty: 'high' | 'moderate' | 'low' | 'very-low' | 'not-graded';
  basis: Basis;
}

/** Basis, and strength and certainty where a source states them: "[guideline]", "[guideline; strong recommendation]". */
export function recText({ strength, certainty, basis }: RecGrading, locale: Locale): string {
  const graded = strength !== 'not-graded' || certainty !== 'not-graded';
  const words = [word(`basis.${basis}`, locale), graded && word(`strength.${strength}`, locale), graded && word(`certainty.${certainty}`, locale)];
  return `[${words.filter(Boolean).join('; ')}]`;
}
