import type { Locale } from '../i18n/locales.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { href } from './site.ts';

/** The page of an instrument: the one whose form it is. */
export function toolPage(catalogue: Catalogue, instrument: string, locale: Locale): { title: string; to: string } {
  for (const { address, data, prose } of catalogue.pages.values()) {
    if (prose.en?.tags.some(({ name, attributes }) => name === 'Tool' && attributes['of'] === instrument)) return { title: data.value.title[locale], to: href(address) };
  }
  throw new Error(`No page shows the tool "${instrument}".`);
}
