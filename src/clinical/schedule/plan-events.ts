import type { CalendarEvent } from '../calendar/calendar-text.ts';
import { eventUid } from '../calendar/event-uid.ts';
import type { DatedPlan, DatedVisit, PlanItem } from './dated-plan.ts';
import type { DatedReminder } from './reminder-dates.ts';

/** How a plan is worded: the texts come from whoever shows it, in the reader's language. */
export interface PlanWording {
  visit(visit: DatedVisit): string;
  /** The lines below a visit: its window, and what day it is. */
  visitLines(visit: DatedVisit): readonly string[];
  item(item: PlanItem): string;
  reminder(reminder: DatedReminder): string;
  reminderLines(reminder: DatedReminder): readonly string[];
  /** The address on the site of a visit. */
  url?(visit: DatedVisit): string;
  category: string;
}

/**
 * The events of a plan: one for each visit, one for each reminder that has a date. Of a range, a rule that holds until then stands on
 * the last day, which is the safer one; what may start or stop stands on the first, on which it is looked at.
 *
 * @param identity - What tells this plan from others, so that its events keep their names; no text about a patient.
 */
export function planEvents({ visits, reminders }: Pick<DatedPlan, 'visits' | 'reminders'>, wording: PlanWording, identity: { host: string; plan: readonly string[] }): CalendarEvent[] {
  const uid = (event: string) => eventUid(event, identity.plan, identity.host);
  return [
    ...visits.map((visit) => ({
      uid: uid(visit.id),
      ...daysOf(visit),
      summary: wording.visit(visit),
      // A check that is asked for by two cells in the same words stands once.
      description: [...wording.visitLines(visit), ...new Set(visit.items.map((item) => wording.item(item)))].join('\n'),
      categories: [wording.category],
      ...(wording.url ? { url: wording.url(visit) } : {}),
    })),
    ...reminders.flatMap((reminder) => {
      if (!reminder.on) return [];
      const date = reminder.turn === 'until' ? reminder.on.latest : reminder.on.earliest;
      return [{ uid: uid(reminder.id), from: date, to: date, summary: wording.reminder(reminder), description: wording.reminderLines(reminder).join('\n'), categories: [wording.category] }];
    }),
  ];
}

/** The days of a visit in a calendar. What has no end returns each year. */
function daysOf({ on }: DatedVisit): Pick<CalendarEvent, 'from' | 'to' | 'yearly'> {
  if (on.kind === 'day') return { from: on.date, to: on.date };
  if (on.kind === 'span') return { from: on.from, to: on.to };
  return { from: on.from, to: on.from, yearly: true };
}
