import en from './en.json' with { type: 'json' };
import sv from './sv.json' with { type: 'json' };
import type { Locale } from './locales.ts';

export type WordKey = keyof typeof en;

const catalogues: Record<Locale, Record<WordKey, string>> = { en, sv };

/** The interface words that start with a text, without that beginning. */
export function wordsOf(beginning: string, locale: Locale): Record<string, string> {
  const mine = Object.entries(catalogues[locale]).filter(([key]) => key.startsWith(beginning));
  return Object.fromEntries(mine.map(([key, text]) => [key.slice(beginning.length), text]));
}

/** An interface text. Places in braces are filled: word('meta.version', 'en', { version: '0.1.0' }). */
export function word(key: WordKey, locale: Locale, places: Readonly<Record<string, string | number>> = {}): string {
  return catalogues[locale][key].replace(/\{([a-z]+)\}/g, (place, name: string) => String(places[name] ?? place));
}
