import { nearestWorkingDay } from '../plain-date/working-day.ts';
import type { PlainDate } from '../plain-date/plain-date.ts';
import { swedishDay, type SwedishDay } from '../plain-date/swedish-holidays.ts';
import { weekdayOf, type Weekday } from '../plain-date/weekday.ts';
import type { Need, Role } from '../../schema/schedule.ts';
import { diseaseAmong, groupApplies } from './applies.ts';
import type { Choices, PlanCell, PlanSchedule } from './plan-schedule.ts';
import { datedReminders, type DatedReminder } from './reminder-dates.ts';
import { visitDates, type VisitDates } from './visit-dates.ts';

/** One check at a dated visit. */
export interface PlanItem {
  address: string;
  check: string;
  need: Need;
  role: Role;
  also: readonly Role[];
  /** The group it is for, where it is not for everybody. */
  group?: string;
  /** False where it depends on a group or a disease that the reader has not named. */
  certain: boolean;
}

export interface DatedVisit extends VisitDates {
  /** `day-28`; of a yearly visit the year, `year-3`. */
  id: string;
  /** The visit of the schedule: `day-28`, `year-3-5`. */
  visit: string;
  /** Of a visit on one day: what day that is. */
  day?: {
    weekday: Weekday;
    sweden: SwedishDay;
    /** The nearest working day inside the window, where the day itself is none. */
    suggested?: PlainDate;
  };
  items: PlanItem[];
}

export interface DatedPlan {
  infusion: PlainDate;
  visits: DatedVisit[];
  /** Checks that were left out, because they belong to another disease. */
  leftOut: string[];
  reminders: DatedReminder[];
}

/**
 * Works out the dates of every visit and of every reminder from the day of infusion.
 *
 * Nothing is left out for want of an answer: what depends on a choice that was not made stays in, marked as not certain.
 * A visit without a check for the wanted roles is left out.
 *
 * @param infusion - Day 0.
 */
export function datedPlan(schedule: PlanSchedule, infusion: PlainDate, choices: Choices = {}): DatedPlan {
  const others = new Set(schedule.checks.filter(({ onlyFor }) => onlyFor && diseaseAmong(schedule, onlyFor, choices) === 'no').map(({ id }) => id));
  return {
    infusion,
    visits: schedule.visits.flatMap(({ id, when }) => {
      const items = schedule.cells.flatMap((cell) => (cell.visit === id && !others.has(cell.check) ? itemOf(schedule, cell, choices) : []));
      if (items.length === 0) return [];
      return visitDates(when, infusion).map((dates) => ({ ...dates, id: dates.year === undefined ? id : `year-${dates.year}`, visit: id, ...dayOf(dates), items }));
    }),
    leftOut: [...others],
    reminders: datedReminders(schedule, infusion, choices),
  };
}

/** The same plan with one check alone, for example the reports to a registry. */
export function onlyCheck(plan: DatedPlan, check: string): DatedVisit[] {
  return plan.visits.map((visit) => ({ ...visit, items: visit.items.filter((item) => item.check === check) })).filter(({ items }) => items.length > 0);
}

function itemOf(schedule: PlanSchedule, { address, check, need, who, group: groupId }: PlanCell, choices: Choices): PlanItem[] {
  if (choices.roles && !choices.roles.some((role) => who.role === role || who.also.includes(role))) return [];
  const group = schedule.groups.find(({ id }) => id === groupId);
  const applies = group ? groupApplies(schedule, group, choices) : 'yes';
  if (applies === 'no') return [];
  const onlyFor = schedule.checks.find(({ id }) => id === check)?.onlyFor;
  const certain = applies === 'yes' && (!onlyFor || diseaseAmong(schedule, onlyFor, choices) === 'yes');
  return [{ address, check, need, role: who.role, also: who.also, certain, ...(groupId ? { group: groupId } : {}) }];
}

function dayOf({ on, window }: VisitDates): Pick<DatedVisit, 'day'> {
  if (on.kind !== 'day') return {};
  const suggested = window && nearestWorkingDay(on.date, window);
  return { day: { weekday: weekdayOf(on.date), sweden: swedishDay(on.date), ...(suggested && suggested !== on.date ? { suggested } : {}) } };
}
