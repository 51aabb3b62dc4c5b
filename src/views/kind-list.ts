import type { Locale } from '../i18n/locales.ts';
import { word, type WordKey } from '../i18n/words.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { PageKind } from '../schema/page.ts';
import { href } from './site.ts';

export interface PageCard {
  title: string;
  to: string;
  purpose: string;
  status: { name: string; text: string };
}

/** The pages of one kind by title, for their list. */
export function kindList(catalogue: Catalogue, kind: PageKind, locale: Locale): { title: string; intro: string; pages: PageCard[] } {
  const pages = [...catalogue.pages.values()]
    .filter((page) => page.kind === kind)
    .map(({ address, data: { value } }) => ({
      title: value.title[locale],
      to: href(address),
      purpose: value.purpose[locale],
      status: { name: value.governance.status, text: word(`status.${value.governance.status}`, locale) },
    }))
    .sort((a, b) => a.title.localeCompare(b.title, locale));
  return { title: word(`kind.${kind}` as WordKey, locale), intro: word(`kind.intro.${kind}` as WordKey, locale), pages };
}
