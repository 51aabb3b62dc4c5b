import type { PlainDate } from '../../clinical/plain-date/plain-date.ts';
import type { DatedPlan, DatedVisit, PlanItem } from '../../clinical/schedule/dated-plan.ts';
import type { DatedReminder } from '../../clinical/schedule/reminder-dates.ts';
import { element } from '../element.ts';
import type { PlanTexts } from './plan-texts.ts';

const needs: readonly PlanItem['need'][] = ['required', 'if-indicated', 'optional'];

/** The dates that are asked for most, in a few lines: the next visit, driving, staying near by the European text. The others stand below. */
export function summary(plan: DatedPlan, texts: PlanTexts, now: PlainDate): HTMLElement {
  const next = plan.visits.find((visit) => lastDay(visit) >= now);
  return element('div', { class: 'plan-summary' },
    ...(next ? [line(texts.say('next'), `${texts.visit(next)}: ${texts.visitDates(next)}`, texts.visitNotes(next))] : []),
    ...plan.reminders.filter((rule) => isAsked(rule, texts)).map((rule) =>
      line(texts.data.subjects[rule.subject]!, texts.ruleDate(rule) ?? texts.say('no-date'), [`${texts.data.rules[rule.id]!.label}.`, ...texts.ruleNotes(rule)])),
  );
}

/** European rules for the chosen product, or with a date; and what a history that the reader confirmed brings. */
function isAsked({ id, subject, on, certain }: DatedReminder, { data }: PlanTexts): boolean {
  if (subject !== 'driving' && subject !== 'stay-near') return false;
  const { group } = data.schedule.reminders.find((each) => each.id === id) ?? {};
  if (group !== undefined) return certain;
  return data.rules[id]!.region === 'EU' && (certain || on !== undefined);
}

/** Every visit with its date and its checks. */
export function visitList(plan: DatedPlan, texts: PlanTexts): HTMLElement {
  return element('ol', { class: 'plan-visits' }, ...plan.visits.map((visit) =>
    element('li', { 'data-visit': visit.id },
      element('div', {},
        element('h3', {}, texts.visit(visit)),
        element('p', { class: 'plan-date' }, texts.visitDates(visit)),
        ...texts.visitNotes(visit).map((note) => element('p', { class: 'sub' }, note)),
      ),
      element('div', {}, ...needs.flatMap((need) => checks(visit.items.filter((item) => item.need === need), texts.data.needs[need], texts)),
        element('p', { class: 'sub plan-more' }, element('a', { href: `${texts.data.page}#${visit.visit}` }, texts.say('more', { visit: texts.visit(visit) })))),
    )));
}

/** The rules, each source on its own line, by what they are about. */
export function ruleList(plan: DatedPlan, texts: PlanTexts): HTMLElement {
  const subjects = [...new Set(plan.reminders.map(({ subject }) => subject))];
  return element('div', { class: 'plan-rules' }, ...subjects.map((subject) =>
    element('section', {}, element('h3', {}, texts.data.subjects[subject]!),
      element('ul', {}, ...plan.reminders.filter((rule) => rule.subject === subject).map((rule) => ruleItem(rule, texts))))));
}

function ruleItem(rule: DatedReminder, texts: PlanTexts): HTMLElement {
  return element('li', { 'data-rule': rule.id }, element('strong', {}, texts.ruleDate(rule) ?? texts.say('no-date')), ` ${texts.data.rules[rule.id]!.label}`,
    element('span', { class: 'sub' }, texts.ruleDetails(rule).join(' ')));
}

/** The checks of one need. What is for everybody is not named again for a group that the reader has not confirmed. */
function checks(items: readonly PlanItem[], title: string, texts: PlanTexts): HTMLElement[] {
  const all = new Set(items.filter((item) => item.group === undefined).map(({ check }) => check));
  const shown = items.filter((item) => item.group === undefined || !all.has(item.check));
  if (shown.length === 0) return [];
  return [element('p', {}, element('strong', {}, `${title}: `), [...new Set(shown.map((item) => texts.itemName(item)))].join('; '), '.')];
}

function line(name: string, value: string, notes: readonly string[]): HTMLElement {
  return element('p', {}, element('strong', {}, `${name}: `), value, ...(notes.length > 0 ? [element('span', { class: 'sub' }, notes.join(' '))] : []));
}

function lastDay({ on, window }: DatedVisit): string {
  if (window) return window.to;
  return on.kind === 'day' ? on.date : on.kind === 'span' ? on.to : '9999-12-31';
}
