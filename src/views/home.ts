import { dayWord, windowText } from '../format/day.ts';
import { amountText } from '../format/number.ts';
import type { Locale } from '../i18n/locales.ts';
import { word, type WordKey } from '../i18n/words.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Home } from '../schema/home.ts';
import type { PageKind } from '../schema/page.ts';
import { href } from './site.ts';

export interface GridCell {
  cause: string;
  callNow: boolean;
  /** Where the cell leads; undefined while the sign has no card. */
  to?: string;
  /** What the link is called: sign, days, cause, and "call now". */
  name: string;
  /** The days as on a phone's chip: "0–3", "29+". */
  chip: string;
}

export interface HomeView {
  windows: string[];
  rows: { label: string; to?: string; cells: GridCell[] }[];
  shortcuts: { label: string; to: string }[];
  /** Every page of the kinds that a reader looks for by name. */
  lists: { title: string; pages: { title: string; to: string }[] }[];
  note?: string | undefined;
  unverified: boolean;
}

/** The grid of signs and days, and the shortcuts below it. */
export function homeView(catalogue: Catalogue, locale: Locale): HomeView {
  const home = homeOf(catalogue);
  const { windows } = home;
  return {
    windows: windows.map((window) => capital(windowText(window, locale))),
    rows: home.rows.map(({ label, sign, cells }) => ({
      label: label[locale],
      ...(sign ? { to: href(`signs/${sign}`) } : {}),
      cells: cells.map(({ cause, callNow }, index) => {
        const window = windows[index]!;
        const chip = window.to === undefined ? `${window.from}+` : amountText([window.from, window.to], locale);
        // The name holds what is seen: the cause on a wide screen, the days on a phone.
        const name = [label[locale], `${dayWord(locale)}\u00a0${chip}`, cause[locale], callNow && word('home.callnow', locale)].filter(Boolean).join(', ');
        return { cause: cause[locale], callNow, name, chip, ...(sign ? { to: href(`signs/${sign}#${window.id}`) } : {}) };
      }),
    })),
    shortcuts: home.shortcuts.map(({ label, to }) => ({ label: label[locale], to: href(to) })),
    lists: (['toxicities', 'tools', 'pathway', 'products', 'drugs', 'compare'] as const).map((kind) => pageLinks(catalogue, kind, locale)).filter((list) => list.pages.length > 0),
    note: home.note?.[locale],
    unverified: home.checked === 'unverified',
  };
}

/** The pages of one kind by their short titles. */
function pageLinks(catalogue: Catalogue, kind: PageKind, locale: Locale): HomeView['lists'][number] {
  const pages = [...catalogue.pages.values()]
    .filter((page) => page.kind === kind)
    .map(({ address, data: { value } }) => ({ title: (value.shortTitle ?? value.title)[locale], to: href(address) }))
    .sort((a, b) => a.title.localeCompare(b.title, locale));
  return { title: word(`kind.${kind}` as WordKey, locale), pages };
}

/** The heading of one span of days: "Day 4–7". */
export function windowTitle(catalogue: Catalogue, id: string, locale: Locale): string {
  const window = homeOf(catalogue).windows.find((each) => each.id === id);
  if (!window) throw new Error(`There is no window "${id}" in content/home.yaml.`);
  return capital(windowText(window, locale));
}

function homeOf(catalogue: Catalogue): Home {
  if (!catalogue.home) throw new Error('content/home.yaml is missing.');
  return catalogue.home.value;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
