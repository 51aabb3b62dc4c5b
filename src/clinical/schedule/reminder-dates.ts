import { addDays, addMonths, addYears } from '../plain-date/add.ts';
import type { PlainDate } from '../plain-date/plain-date.ts';
import { groupApplies, productAmong, type Applies } from './applies.ts';
import type { Choices, PlanReminder, PlanSchedule } from './plan-schedule.ts';

/** A reminder with its date, where one can be worked out. */
export interface DatedReminder {
  id: string;
  subject: PlanReminder['subject'];
  turn: PlanReminder['turn'];
  counts: PlanReminder['counts'];
  /** The day, or the first and the last where the source gives a range; left out where it does not count from infusion, or nothing was read. */
  on?: { earliest: PlainDate; latest: PlainDate };
  /** False where it depends on a product or a history that the reader has not named. */
  certain: boolean;
}

/** The reminders that may concern the patient, in the order of the schedule. */
export function datedReminders(schedule: PlanSchedule, infusion: PlainDate, choices: Choices): DatedReminder[] {
  return schedule.reminders.flatMap((reminder) => {
    const applies = reminderApplies(schedule, reminder, choices);
    if (applies === 'no') return [];
    const { id, subject, turn, counts } = reminder;
    const on = reminderDates(reminder, infusion);
    return [{ id, subject, turn, counts, certain: applies === 'yes', ...(on ? { on } : {}) }];
  });
}

/** The dates of a reminder that counts from infusion, or from the day on which its drug starts. */
export function reminderDates({ amount, counts, startDay }: PlanReminder, infusion: PlainDate): DatedReminder['on'] {
  if (!amount || (counts !== 'infusion' && counts !== 'infusion-assumed')) return undefined;
  const start = startDay === undefined ? infusion : addDays(infusion, startDay);
  const after = (count: number) => later(start, amount.unit, count);
  return { earliest: after(amount.low), latest: after(amount.high) };
}

function later(start: PlainDate, unit: 'day' | 'week' | 'month' | 'year', count: number): PlainDate {
  if (unit === 'day') return addDays(start, count);
  if (unit === 'week') return addDays(start, count * 7);
  return unit === 'month' ? addMonths(start, count) : addYears(start, count);
}

function reminderApplies(schedule: PlanSchedule, reminder: PlanReminder, choices: Choices): Applies {
  const group = schedule.groups.find(({ id }) => id === reminder.group);
  const answers = [productAmong(reminder.products, choices), group ? groupApplies(schedule, group, choices) : 'yes'];
  return answers.includes('no') ? 'no' : answers.includes('if') ? 'if' : 'yes';
}
