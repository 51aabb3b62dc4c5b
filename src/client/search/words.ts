import { defaultLocale, isLocale, type Locale } from '../../i18n/locales.ts';

export type SearchWord = keyof (typeof SEARCH_WORDS)[Locale];

/** The language of the page. */
export function pageLocale(): Locale {
  const { lang } = document.documentElement;
  return isLocale(lang) ? lang : defaultLocale;
}

/** A `search.` text in the language of the page. Places in braces are filled: searchWord('missing', { words: 'xyz' }). */
export function searchWord(key: SearchWord, places: Readonly<Record<string, string | number>> = {}): string {
  return SEARCH_WORDS[pageLocale()][key].replace(/\{([a-z]+)\}/g, (place, name: string) => String(places[name] ?? place));
}
