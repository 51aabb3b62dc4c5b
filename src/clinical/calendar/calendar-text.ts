import { addDays } from '../plain-date/add.ts';
import type { PlainDate } from '../plain-date/plain-date.ts';
import { foldLine } from './fold-line.ts';

/** An event that takes whole days. All texts come in as they are to be read. */
export interface CalendarEvent {
  uid: string;
  from: PlainDate;
  /** The last day, included. */
  to: PlainDate;
  summary: string;
  description?: string;
  categories?: readonly string[];
  /** An address on the site that the event is about. */
  url?: string;
  /** Returns each year without end; of 29 February, on the last day of February. */
  yearly?: boolean;
}

export interface CalendarHead {
  name: string;
  /** Who made the file, for example "CAR-T protocols 0.1.0". */
  product: string;
  language: string;
  /** The moment at which the file is made, universal time: "20261125T101500Z". */
  stamp: string;
}

/**
 * Writes a calendar file (RFC 5545, name by RFC 7986): whole days, free time, lines of at most 75 octets that end in CR LF.
 *
 * @throws RangeError when an event ends before it starts, or the stamp has another form.
 */
export function calendarText(events: readonly CalendarEvent[], head: CalendarHead): string {
  if (!/^\d{8}T\d{6}Z$/.test(head.stamp)) throw new RangeError(`"${head.stamp}" is not a moment of the form 20261125T101500Z.`);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${textValue(head.product)}//${head.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME:${textValue(head.name)}`,
    `X-WR-CALNAME:${textValue(head.name)}`,
    ...events.flatMap((event) => eventLines(event, head.stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, stamp: string): string[] {
  if (event.to < event.from) throw new RangeError(`The event "${event.summary}" ends on ${event.to}, before it starts.`);
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(event.uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateValue(event.from)}`,
    // The end of a whole-day event is the first day that no longer belongs to it.
    `DTEND;VALUE=DATE:${dateValue(addDays(event.to, 1))}`,
    ...(event.yearly ? [`RRULE:FREQ=YEARLY${event.from.endsWith('-02-29') ? ';BYMONTH=2;BYMONTHDAY=-1' : ''}`] : []),
    `SUMMARY:${textValue(event.summary)}`,
    ...(event.description ? [`DESCRIPTION:${textValue(event.description)}`] : []),
    ...(event.categories?.length ? [`CATEGORIES:${event.categories.map(textValue).join(',')}`] : []),
    ...(event.url ? [`URL:${event.url.replace(/[^\x21-\x7e]/g, encodeURIComponent)}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function dateValue(date: PlainDate): string {
  return date.replaceAll('-', '');
}

/** Text with the signs escaped that mean something in the format; other control signs are dropped. */
function textValue(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}
