import { plainDate, type PlainDate } from '../../clinical/plain-date/plain-date.ts';

/** Today, as the reader's own calendar has it. */
export function today(): PlainDate {
  const now = new Date();
  return plainDate({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

/** This moment for a calendar file: "20261125T101500Z". */
export function stamp(): string {
  return new Date().toISOString().replace(/[-:]|\.\d+/g, '');
}
