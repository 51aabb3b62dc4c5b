import type { Locale } from '../i18n/locales.ts';
import { word } from '../i18n/words.ts';

/** What the text of a grade needs to know of its scale. */
export interface GradedBy {
  short: Readonly<Record<Locale, string>>;
  system: string;
  year: number;
}

/** Writes a grade with its system and year: "CRS grade 2 (ASTCT 2019)", "CRS grade 3 to 4 (ASTCT 2019)". */
export function gradeText(scale: GradedBy, grade: { n: string; to?: string | undefined; orWorse?: boolean }, locale: Locale): string {
  const end = grade.to ? ` ${word('grade.to', locale)} ${grade.to}` : grade.orWorse ? ` ${word('grade.orworse', locale)}` : '';
  const name = `${scale.short[locale]} ${word('grade.lower', locale)} ${grade.n}${end}`.replaceAll(' ', '\u00a0');
  return `${name} (${editionText(scale)})`;
}

/** The edition of a scale: "ASTCT 2019". */
export function editionText(scale: { system: string; year: number }): string {
  return `${scale.system}\u00a0${scale.year}`;
}
