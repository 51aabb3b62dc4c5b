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

/** The pages of one kind by title; of tools by the groups of content/tools.yaml. */
export function kindList(catalogue: Catalogue, kind: PageKind, locale: Locale): { title: string; intro: string; groups: { title?: string; pages: PageCard[] }[] } {
  const cards = pageCards(catalogue, kind, locale);
  const groups = kind === 'tools' ? toolGroups(catalogue, cards, locale) : [{ pages: [...cards.values()] }];
  return { title: word(`kind.${kind}` as WordKey, locale), intro: word(`kind.intro.${kind}` as WordKey, locale), groups };
}

function toolGroups(catalogue: Catalogue, cards: ReadonlyMap<string, PageCard>, locale: Locale): { title: string; pages: PageCard[] }[] {
  return (catalogue.toolList?.value.groups ?? []).map(({ title, pages }) => ({ title: title[locale], pages: pages.flatMap((id) => cards.get(id) ?? []) }));
}

function pageCards(catalogue: Catalogue, kind: PageKind, locale: Locale): Map<string, PageCard> {
  const cards = [...catalogue.pages.values()]
    .filter((page) => page.kind === kind)
    .map(({ id, address, data: { value } }): [string, PageCard] => [id, {
      title: value.title[locale],
      to: href(address),
      purpose: value.purpose[locale],
      status: { name: value.governance.status, text: word(`status.${value.governance.status}`, locale) },
    }])
    .sort(([, a], [, b]) => a.title.localeCompare(b.title, locale));
  return new Map(cards);
}
