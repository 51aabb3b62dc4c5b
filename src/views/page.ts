import { dateText } from '../format/date.ts';
import { editionText } from '../format/grade.ts';
import type { Locale } from '../i18n/locales.ts';
import { word, type WordKey } from '../i18n/words.ts';
import type { Catalogue, PageEntry } from '../model/catalogue.ts';
import { pageUnverified } from '../model/page-facts.ts';
import type { PageKind } from '../schema/page.ts';
import { drugHead, type HeadLine } from './drug.ts';
import { productHead } from './product.ts';
import { href } from './site.ts';

/** Everything around the prose of one page. */
export interface PageView {
  address: string;
  kind: PageKind;
  kindName: string;
  title: string;
  /** The title with its status, for the window and the search engine's list. */
  windowTitle: string;
  purpose: string;
  notFor?: string | undefined;
  status: { name: string; text: string };
  supersededBy?: string;
  chips: string[];
  meta: string[];
  unverified: string | undefined;
  usesDays: boolean;
  sections: { id: string; title: string }[];
  related: { title: string; to: string }[];
  questions: { question: string; to: string }[];
  version: string;
}

/** The view of a page. Prose is printed by its compiled file; its citations give the numbers of the head. */
export function pageView(catalogue: Catalogue, page: PageEntry, locale: Locale): PageView {
  const { value } = page.data;
  const { governance } = value;
  const status = word(`status.${governance.status}`, locale);
  const open = pageUnverified(catalogue, page).length;
  return {
    address: page.address,
    kind: page.kind,
    kindName: word(`kind.one.${page.kind}` as WordKey, locale),
    title: value.title[locale],
    windowTitle: governance.status === 'approved' ? value.title[locale] : `${value.title[locale]} (${status.toLocaleLowerCase(locale)})`,
    purpose: value.purpose[locale],
    notFor: value.notFor?.[locale],
    status: { name: governance.status, text: status },
    ...(governance.status === 'superseded' ? { supersededBy: href(governance.supersededBy) } : {}),
    chips: [
      ...value.population.map((group) => word(`population.${group}`, locale)),
      ...value.gradingSystems.map((id) => gradingName(catalogue, id, locale)),
    ],
    meta: [
      `${word('meta.for', locale)} ${value.audience.map((group) => word(`audience.${group}`, locale)).join(', ')}`,
      ...(value.evidenceSearchedTo ? [word('meta.searched', locale, { date: dateText(value.evidenceSearchedTo, locale) })] : []),
    ],
    unverified: open === 0 ? undefined : word(open === 1 ? 'meta.unverified.one' : 'meta.unverified.other', locale, { count: open }),
    usesDays: page.kind !== 'about',
    sections: (page.prose.en?.sections ?? []).filter((section) => section.depth === 2).map(({ id, title }) => ({ id, title })),
    related: value.related.map((address) => ({ title: catalogue.pages.get(address)?.data.value.title[locale] ?? address, to: href(address) })),
    questions: value.keyQuestions.map(({ question, anchor }) => ({ question: question[locale], to: `#${anchor}` })),
    version: governance.version,
  };
}

/** The lines at the head of a drug or product page. */
export function headLines(catalogue: Catalogue, page: PageEntry, locale: Locale, refs: string): HeadLine[] {
  if (page.kind === 'drugs') return drugHead(catalogue, page.id, locale, refs);
  if (page.kind === 'products') return productHead(catalogue, page.id, locale, refs);
  return [];
}

function gradingName(catalogue: Catalogue, id: string, locale: Locale): string {
  const scale = catalogue.instruments.get(id)?.value;
  return scale ? `${scale.short[locale]}: ${editionText(scale)}` : id;
}
