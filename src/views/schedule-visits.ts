import { visitTimeText, visitWindowText } from '../format/visit-time.ts';
import type { Locale } from '../i18n/locales.ts';
import { word } from '../i18n/words.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { scheduleOf, type Schedule, type ScheduleCell } from '../model/schedule.ts';
import { need, type Need, type ScheduleVisit, type Who } from '../schema/schedule.ts';
import { BlockCites, type CiteView } from './cite.ts';
import { marksOf, marksOfAll, type FilterMarks } from './schedule-filter.ts';
import { isOpen } from './statement-rows.ts';

/** When a visit is and who leads it, with what each rests on. */
export interface VisitHead {
  id: string;
  title: string;
  when: string;
  /** The window with both ends; undefined where none is stated, and for spans, which are their own window. */
  window?: string | undefined;
  rhythm?: string | undefined;
  note?: string | undefined;
  open: boolean;
  cites: CiteView[];
  who: WhoView;
}

export interface WhoView {
  text: string;
  open: boolean;
  cites: CiteView[];
}

/** One check at one visit, as a line of the list. */
export interface CheckLine {
  address: string;
  name: string;
  /** Whom it is only for. */
  only?: string | undefined;
  detail?: { text: string; lang?: Locale } | undefined;
  /** Where somebody else than the visit's lead sees to it. */
  who?: WhoView | undefined;
  note?: string | undefined;
  open: boolean;
  cites: CiteView[];
  marks: FilterMarks;
}

export interface VisitView extends VisitHead {
  parts: { need: Need; title: string; marks: FilterMarks; lines: CheckLine[] }[];
}

/** Every visit with its checks, what must be done first. */
export function visitsView(catalogue: Catalogue, id: string, locale: Locale, refs: string | undefined): VisitView[] {
  const schedule = scheduleOf(catalogue, id);
  const cites = new BlockCites(catalogue, refs);
  return schedule.visits.map((visit) => {
    const lines = schedule.cells.filter((cell) => cell.visit === visit.id).map((cell) => ({ need: cell.need, line: lineOf(catalogue, schedule, cell, visit, locale, cites) }));
    const parts = need.options.map((each) => ({ need: each, title: word(`schedule.need.${each}`, locale), lines: lines.filter((line) => line.need === each).map(({ line }) => line) }));
    return { ...headOf(visit, locale, cites), parts: parts.filter((part) => part.lines.length > 0).map((part) => ({ ...part, marks: marksOfAll(part.lines.map((line) => line.marks)) })) };
  });
}

/** Every visit without its checks. */
export function visitHeads(catalogue: Catalogue, id: string, locale: Locale, refs: string | undefined): VisitHead[] {
  const cites = new BlockCites(catalogue, refs);
  return scheduleOf(catalogue, id).visits.map((visit) => headOf(visit, locale, cites));
}

function headOf(visit: ScheduleVisit, locale: Locale, cites: BlockCites): VisitHead {
  return {
    id: visit.id,
    title: visit.label[locale],
    when: visitTimeText(visit.when, locale),
    window: visitWindowText(visit.when, locale),
    rhythm: visit.rhythm?.[locale],
    note: visit.note?.[locale],
    open: visit.checked === 'unverified',
    cites: cites.of(visit.sources),
    who: whoView(visit.who, locale, cites),
  };
}

function lineOf(catalogue: Catalogue, schedule: Schedule, cell: ScheduleCell, visit: ScheduleVisit, locale: Locale, cites: BlockCites): CheckLine {
  const text = cell.detail?.[locale] ?? cell.detail?.en;
  return {
    address: cell.address,
    name: schedule.checks.find((check) => check.id === cell.check)!.label[locale],
    only: schedule.groups.find((group) => group.id === cell.group)?.label[locale],
    detail: text === undefined ? undefined : { text, ...(cell.detail?.[locale] === undefined ? { lang: 'en' as const } : {}) },
    who: cell.who === visit.who ? undefined : whoView(cell.who, locale, cites),
    note: cell.note?.[locale],
    open: isOpen(catalogue, cell, text ?? ''),
    cites: cites.ofText(cell, text ?? ''),
    marks: marksOf(catalogue, schedule, cell),
  };
}

/** "CAR-T centre, with home hospital". */
export function whoText({ role, also }: Pick<Who, 'role' | 'also'>, locale: Locale): string {
  const lead = word(`schedule.role.${role}`, locale);
  return also.length === 0 ? lead : word('followup.with', locale, { lead, others: also.map((each) => word(`schedule.role.${each}`, locale).toLocaleLowerCase(locale).replace('car-t', 'CAR-T')).join(', ') });
}

function whoView(who: Who, locale: Locale, cites: BlockCites): WhoView {
  return { text: whoText(who, locale), open: who.checked === 'unverified', cites: cites.of(who.sources) };
}
