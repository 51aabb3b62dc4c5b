/** The languages of the site. The first one stands at the root and is the reference for translations. */
export const locales = ['en', 'sv'] as const;

export type Locale = (typeof locales)[number];

/** The languages that have addresses so far. A script that waits on the page takes its words in these only. */
export const routedLocales = ['en'] as const satisfies readonly Locale[];

/** A text in every language of the site. */
export type Localised = Readonly<Record<Locale, string>>;

/** Where content and interface fall back to. */
export const defaultLocale: Locale = 'en';

/** Whether a text names a language of the site. */
export function isLocale(text: string | undefined): text is Locale {
  return locales.some((locale) => locale === text);
}
