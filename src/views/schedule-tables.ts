import { visitTimeText } from '../format/visit-time.ts';
import type { Locale } from '../i18n/locales.ts';
import { word } from '../i18n/words.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { scheduleOf } from '../model/schedule.ts';
import { BlockCites, type CiteView } from './cite.ts';
import { whoText } from './schedule-visits.ts';
import { factRows, isOpen, statementRows, type StatementRow } from './statement-rows.ts';

/** When each check ends, each source on its own row. */
export function endRows(catalogue: Catalogue, id: string, locale: Locale, refs: string | undefined): StatementRow[] {
  const { checks } = scheduleOf(catalogue, id);
  return statementRows(catalogue, checks.flatMap(({ label, stops }) => stops.map((stop) => ({ ...stop, label }))), locale, refs);
}

/** The checks for which no source that was read states an end. */
export function endless(catalogue: Catalogue, id: string, locale: Locale): string[] {
  return scheduleOf(catalogue, id).checks.filter(({ stops }) => stops.length === 0).map(({ label }) => label[locale]);
}

/** A rule that becomes a date in a plan. */
export interface ReminderRow extends StatementRow {
  /** What the date means and from when it is counted; empty where no time is stated. */
  counts: string;
  /** What else the source asks for, as a label that shows facts, with its links. */
  needs: string;
  needsCites: CiteView[];
}

/** The rules that become dates in a plan: what, how long, from when, and what else the source asks for. */
export function reminderRows(catalogue: Catalogue, id: string, locale: Locale, refs: string | undefined): { subject: string; rows: ReminderRow[] }[] {
  const { reminders } = scheduleOf(catalogue, id);
  const cites = new BlockCites(catalogue, refs);
  const subjects = [...new Set(reminders.map(({ subject }) => subject))];
  return subjects.map((subject) => ({
    subject: word(`schedule.subject.${subject}`, locale),
    rows: reminders.filter((rule) => rule.subject === subject).flatMap((rule) => {
      const rows = rule.fact ? factRows(catalogue, [rule.fact], locale, cites) : rule.words ? statementRows(catalogue, [{ ...rule.words, label: rule.label }], locale, cites) : [];
      const needs = needsText(catalogue, rule.needs, locale);
      return rows.map((row) => ({
        ...row, needs,
        needsCites: cites.ofText({ sources: [] }, needs),
        label: rule.label[locale],
        unverified: row.unverified || isOpen(catalogue, { checked: 'read' }, needs),
        counts: rule.fact ? `${word(`schedule.turn.${rule.turn}`, locale)}. ${word(`schedule.counts.${rule.counts}`, locale)}.` : '',
      }));
    }),
  }));
}

/** "CD4 cells for stopping: above 0.2 × 10⁹/L", as a label that shows the facts. */
export function needsText(catalogue: Catalogue, needs: readonly string[], locale: Locale): string {
  return needs.map((address) => `${catalogue.facts.get(address)?.fact.label[locale] ?? address}: {${address}}`).join('; ');
}

/** The reports to the registry, one row for each visit that has one, with who makes it. */
export function registryRows(catalogue: Catalogue, id: string, locale: Locale, refs: string | undefined): StatementRow[] {
  const { visits, cells } = scheduleOf(catalogue, id);
  const reports = cells.filter((cell) => cell.check === 'registry');
  const rows = statementRows(catalogue, reports.map((cell) => {
    const visit = visits.find((each) => each.id === cell.visit)!;
    const none = { en: word('followup.registry.none', 'en'), sv: word('followup.registry.none', 'sv') };
    return { ...cell, sources: [...cell.sources, ...cell.who.sources], label: visit.label, text: { en: cell.detail?.en ?? none.en, sv: cell.detail?.sv ?? cell.detail?.en ?? none.sv } };
  }), locale, refs);
  return rows.map((row, index) => {
    const { who, visit } = reports[index]!;
    return { ...row, population: `${visitTimeText(visits.find((each) => each.id === visit)!.when, locale)}. ${whoText(who, locale)}`, unverified: row.unverified || who.checked === 'unverified' };
  });
}
