import { calendarText } from '../../clinical/calendar/calendar-text.ts';
import { csvText } from '../../clinical/calendar/csv-text.ts';
import type { DatedPlan, DatedVisit } from '../../clinical/schedule/dated-plan.ts';
import { planEvents } from '../../clinical/schedule/plan-events.ts';
import type { Choices } from '../../clinical/schedule/plan-schedule.ts';
import type { DatedReminder } from '../../clinical/schedule/reminder-dates.ts';
import type { PlanTexts } from './plan-texts.ts';

/** Names of events end in this; it is no address that can be opened, and the same online and from disk. */
const HOST = 'cart-protocols.invalid';

/**
 * The calendar file of a plan. It holds visits, checks and rules, and no text about a patient.
 *
 * @param stamp - The moment at which it is made, universal time: "20261125T101500Z".
 * @param address - Address of the follow-up page with its origin; left out where the site is opened from disk.
 */
export function planCalendar(plan: DatedPlan, choices: Choices, texts: PlanTexts, stamp: string, address?: string): string {
  const { data } = texts;
  const events = planEvents(plan, {
    visit: (visit) => `CAR-T: ${texts.visit(visit)}`,
    visitLines: (visit) => [...texts.visitNotes(visit), texts.say('legend')],
    item: (item) => texts.itemLine(item),
    reminder: (reminder) => `CAR-T: ${texts.say(`on.${reminder.turn}`)}: ${texts.ruleName(reminder)}`,
    reminderLines: (reminder) => [texts.ruleDate(reminder) ?? '', ...texts.ruleDetails(reminder), texts.say('rules-note'), ...otherRules(plan, reminder, texts)].filter(Boolean),
    ...(address === undefined ? {} : { url: (visit: DatedVisit) => `${address}#${visit.visit}` }),
    category: 'CAR-T',
  }, { host: HOST, plan: [plan.infusion, choices.product ?? '', choices.disease ?? '', choices.age ?? '', (choices.histories ?? []).join(' '), (choices.roles ?? []).join(' ')] });
  return calendarText(events, { name: `${data.title}, ${texts.say('day-zero', { date: plan.infusion })}`, product: `CAR-T protocols ${data.edition}`, language: data.locale, stamp });
}

/** The plan as a table for a spreadsheet: one row for each check of each visit, then the rules. */
export function planTable(plan: DatedPlan, texts: PlanTexts): string {
  const { data } = texts;
  const head = ['from', 'to', 'window-from', 'window-to', 'what', 'check', 'need', 'who', 'only', 'basis', 'notes'].map((key) => texts.say(`csv.${key}`));
  const visits = plan.visits.flatMap((visit) => {
    const notes = texts.visitNotes(visit).join(' ');
    return visit.items.map((item) => [
      ...endsOf(visit), visit.window?.from ?? '', visit.window?.to ?? '', texts.visit(visit), data.checks[item.check]!, data.needs[item.need], texts.who(item),
      item.group === undefined ? '' : data.groups[item.group]!, texts.say(texts.isOpen(item) ? 'csv.proposal' : 'csv.read'), notes,
    ]);
  });
  const rules = plan.reminders.map((rule) => [
    rule.on?.earliest ?? '', rule.on?.latest ?? '', '', '', data.subjects[rule.subject]!, data.rules[rule.id]!.label, data.turns[rule.turn]!, '', '',
    texts.say(data.rules[rule.id]!.open ? 'csv.unread' : 'csv.read'), texts.ruleDetails(rule).join(' '),
  ]);
  return csvText([head, ...visits, ...rules], data.locale === 'sv' ? ';' : ',');
}

/** What other sources say of the same subject: an entry that is read alone must not hide them. */
function otherRules({ reminders }: DatedPlan, { id, subject }: DatedReminder, texts: PlanTexts): string[] {
  const others = reminders.filter((each) => each.subject === subject && each.id !== id);
  return others.map((each) => texts.say('other', { rule: [texts.data.rules[each.id]!.label, texts.ruleDate(each) ?? texts.ruleNotes(each)[0]].join(': ') }));
}

function endsOf({ on }: DatedVisit): [string, string] {
  if (on.kind === 'day') return [on.date, on.date];
  return on.kind === 'span' ? [on.from, on.to] : [on.from, ''];
}
