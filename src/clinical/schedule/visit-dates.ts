import type { When } from '../../schema/schedule.ts';
import { addDays, addMonths, addYears } from '../plain-date/add.ts';
import type { PlainDate } from '../plain-date/plain-date.ts';

/** When a visit is: on one day, in a span with both ends included, or from a day on without end. */
export type Dates = { kind: 'day'; date: PlainDate } | { kind: 'span'; from: PlainDate; to: PlainDate } | { kind: 'open'; from: PlainDate };

export interface VisitDates {
  /** The year after infusion of a yearly visit. */
  year?: number;
  on: Dates;
  /** The days on which the visit may be, both ends included; left out where no window is stated. */
  window?: { from: PlainDate; to: PlainDate };
}

/**
 * The dates of one visit; a yearly one has several. Day 0 is the day of infusion; months and years are those of the calendar,
 * with the last day of a month that is too short.
 */
export function visitDates(when: When, infusion: PlainDate): VisitDates[] {
  switch (when.kind) {
    case 'infusion':
      return [{ on: { kind: 'day', date: infusion } }];
    case 'days':
      return [{ on: { kind: 'span', from: addDays(infusion, when.from), to: addDays(infusion, when.to) } }];
    case 'day':
      return [pointOn(addDays(infusion, when.day), when)];
    case 'months':
      return [pointOn(addMonths(infusion, when.months), when)];
    case 'yearly':
      return Array.from({ length: when.toYear - when.fromYear + 1 }, (_, index) => {
        const year = when.fromYear + index;
        return { year, ...pointOn(addYears(infusion, year), when) };
      });
    case 'after':
      return [{ on: { kind: 'open', from: addDays(addYears(infusion, when.years), 1) } }];
  }
}

function pointOn(date: PlainDate, { before, after }: { before?: number | undefined; after?: number | undefined }): VisitDates {
  if (before === undefined && after === undefined) return { on: { kind: 'day', date } };
  return { on: { kind: 'day', date }, window: { from: addDays(date, -(before ?? 0)), to: addDays(date, after ?? 0) } };
}
