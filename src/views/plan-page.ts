import { factText } from '../format/fact.ts';
import type { PlanData } from '../format/plan-data.ts';
import { visitTimeText, visitWindowText } from '../format/visit-time.ts';
import type { Locale } from '../i18n/locales.ts';
import { word, wordsOf, type WordKey } from '../i18n/words.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { filledText } from '../model/fact-text.ts';
import { scheduleOf, type ReminderRule, type Schedule } from '../model/schedule.ts';
import { need, reminderSubject, role } from '../schema/schedule.ts';
import { needsText } from './schedule-tables.ts';
import { whoText } from './schedule-visits.ts';
import { edition, href } from './site.ts';
import { basisText } from './statement-rows.ts';

export interface Option {
  value: string;
  label: string;
}

/** The questions of the planner, and the visits by day for a reader without script. */
export interface PlanPageView {
  products: Option[];
  diseases: Option[];
  ages: Option[];
  roles: Option[];
  histories: Option[];
  visits: { title: string; when: string; window?: string | undefined; who: string; open: boolean; to: string }[];
}

export function planPageView(catalogue: Catalogue, id: string, locale: Locale): PlanPageView {
  const schedule = scheduleOf(catalogue, id);
  return {
    products: schedule.products.map((product) => {
      const { shortName, brand } = catalogue.products.get(product.id)!.value;
      return { value: product.id, label: `${shortName} (${brand})` };
    }),
    diseases: schedule.diseases.map((disease) => ({ value: disease.id, label: disease.label[locale] })),
    ages: (['adult', 'paediatric'] as const).map((age) => ({ value: age, label: word(`population.${age}`, locale) })),
    roles: role.options.map((each) => ({ value: each, label: word(`schedule.role.${each}`, locale) })),
    histories: schedule.groups.filter((group) => group.when.history).map((group) => ({ value: group.id, label: group.label[locale] })),
    visits: schedule.visits.map((visit) => ({
      title: visit.label[locale],
      when: visitTimeText(visit.when, locale),
      window: visitWindowText(visit.when, locale),
      who: whoText(visit.who, locale),
      open: visit.checked === 'unverified' || visit.who.checked === 'unverified',
      to: href(`pathway/follow-up#${visit.id}`),
    })),
  };
}

/** The schedule with its words in one language, for the browser. */
export function planData(catalogue: Catalogue, id: string, locale: Locale): PlanData {
  const schedule = scheduleOf(catalogue, id);
  const labels = (list: readonly { id: string; label: Record<Locale, string> }[]) => Object.fromEntries(list.map((each) => [each.id, each.label[locale]]));
  const named = <Key extends string>(keys: readonly Key[], stem: string) => Object.fromEntries(keys.map((key) => [key, word(`${stem}.${key}` as WordKey, locale)])) as Record<Key, string>;
  return {
    locale, edition,
    page: href('pathway/follow-up'),
    title: schedule.title[locale],
    schedule: planSchedule(schedule),
    visits: labels(schedule.visits),
    checks: labels(schedule.checks),
    groups: labels(schedule.groups),
    products: Object.fromEntries(schedule.products.map((product) => [product.id, catalogue.products.get(product.id)!.value.shortName])),
    needs: named(need.options, 'schedule.need'),
    roles: named(role.options, 'schedule.role'),
    rules: Object.fromEntries(schedule.reminders.map((rule) => [rule.id, ruleOf(catalogue, rule, locale)])),
    subjects: named(reminderSubject.options, 'schedule.subject'),
    turns: named(['until', 'from', 'start', 'stop'], 'schedule.turn'),
    counts: named(['infusion', 'infusion-assumed', 'leukapheresis', 'treatment-end', 'last-event', 'last-immunoglobulin'], 'schedule.counts'),
    words: wordsOf('plan.', locale),
  };
}

/** The script that hands the data to the planner: one call with plain data, so that it also loads from a folder on disk. */
export function planScript(catalogue: Catalogue, id: string, locale: Locale): string {
  return `cartPlan(${JSON.stringify(planData(catalogue, id, locale))});\n`;
}

/** What the planner must know of a schedule, without texts and sources. */
function planSchedule({ visits, checks, groups, cells, products, reminders }: Schedule): PlanData['schedule'] {
  return {
    visits: visits.map(({ id, when, checked }) => ({ id, when, ...openMark(checked) })),
    checks: checks.map(({ id, onlyFor }) => ({ id, onlyFor })),
    groups: groups.map(({ id, when }) => ({ id, when })),
    cells: cells.map(({ address, check, visit, group, need: needed, who, checked }) => ({
      address: address.slice(address.indexOf('#') + 1), check, visit, group, need: needed, who: { role: who.role, also: who.also }, ...openMark(checked),
    })),
    products,
    reminders: reminders.map(({ id, subject, turn, counts, amount, startDay, products: only, group }) => ({ id, subject, turn, counts, amount, startDay, products: only, group })),
  };
}

function openMark(checked: 'read' | 'unverified'): { open?: true } {
  return checked === 'unverified' ? { open: true } : {};
}

function ruleOf(catalogue: Catalogue, rule: ReminderRule, locale: Locale): PlanData['rules'][string] {
  const fact = rule.fact === undefined ? undefined : catalogue.facts.get(rule.fact)?.fact;
  const needs = filledText(catalogue, needsText(catalogue, rule.needs, locale), locale);
  const source = fact ?? rule.words;
  return {
    label: rule.label[locale],
    ...(fact ? { time: factText(fact, locale) } : {}),
    ...(rule.words ? { words: filledText(catalogue, rule.words.text[locale], locale) } : {}),
    region: source?.region ?? '',
    basis: source ? basisText(source, locale) : '',
    ...(needs ? { needs } : {}),
    ...(fact?.note ? { note: filledText(catalogue, fact.note[locale], locale) } : {}),
    open: source?.checked === 'unverified' || rule.needs.some((address) => catalogue.facts.get(address)?.fact.checked === 'unverified'),
  };
}
