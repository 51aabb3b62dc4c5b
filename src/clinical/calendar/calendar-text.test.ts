import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { addDays } from '../plain-date/add.ts';
import { calendarText, type CalendarEvent } from './calendar-text.ts';
import { eventUid } from './event-uid.ts';
import { foldLine } from './fold-line.ts';

const head = { name: 'Follow-up', product: 'CAR-T protocols 0.1.0', language: 'en', stamp: '20261125T101500Z' };
const event: CalendarEvent = { uid: 'd28-1@example.org', from: '2026-12-23', to: '2026-12-23', summary: 'Day 28' };

/** What another program reads in a calendar file. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each)) };
}

const octets = (text: string) => Buffer.byteLength(text, 'utf8');

describe('a calendar file, read by another program', () => {
  it('has whole days whose last one is included', () => {
    const { events } = read(calendarText([{ ...event, from: '2026-12-28', to: '2027-01-03' }], head));
    const [first] = events;
    assert.equal(first!.startDate.isDate, true);
    assert.equal(first!.startDate.toString(), '2026-12-28');
    assert.equal(first!.endDate.toString(), '2027-01-04');
    assert.equal(first!.duration.toSeconds(), 7 * 86_400);
  });

  it('gives back every text as it was', () => {
    const summary = 'Åtgärder; blodstatus, CRP \\ ferritin: 0,2 × 10⁹/L — "dag 28" 🩸';
    const description = `Rad ett\nRad två, ${'å'.repeat(200)}`;
    const { calendar, events } = read(calendarText([{ ...event, summary, description, categories: ['Prov, blod', 'Dag'] }], { ...head, name: 'Uppföljning efter CAR-T' }));
    assert.equal(events[0]!.summary, summary);
    assert.equal(events[0]!.description, description);
    assert.deepEqual(events[0]!.component.getFirstProperty('categories')!.getValues(), ['Prov, blod', 'Dag']);
    assert.equal(calendar.getFirstPropertyValue('name'), 'Uppföljning efter CAR-T');
  });

  it('gives back any text and any span of days', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }).map((each) => each.replace(/[\u0000-\u001f\u007f]/g, ' ')).filter((each) => each.trim() !== '');
    fc.assert(
      fc.property(text, text, fc.nat(6000), fc.nat(400), (summary, description, start, length) => {
        const from = addDays('2026-01-01', start);
        const file = calendarText([{ ...event, from, to: addDays(from, length), summary, description }], head);
        const { events } = read(file);
        assert.equal(events[0]!.summary, summary);
        assert.equal(events[0]!.description, description);
        assert.equal(events[0]!.startDate.toString(), from);
        assert.equal(events[0]!.endDate.toString(), addDays(from, length + 1));
        assert.ok(file.split('\r\n').every((line) => octets(line) <= 75));
      }),
    );
  });

  it('takes no time of the reader’s day', () => {
    assert.equal(read(calendarText([event], head)).events[0]!.component.getFirstPropertyValue('transp'), 'TRANSPARENT');
  });

  it('returns each year without end, on the last day of February for a leap day', () => {
    const years = (from: CalendarEvent['from']) => {
      const iterator = read(calendarText([{ ...event, from, to: from, yearly: true }], head)).events[0]!.iterator();
      return Array.from({ length: 5 }, () => String(iterator.next()));
    };
    assert.deepEqual(years('2041-12-01'), ['2041-12-01', '2042-12-01', '2043-12-01', '2044-12-01', '2045-12-01']);
    assert.deepEqual(years('2044-02-29'), ['2044-02-29', '2045-02-28', '2046-02-28', '2047-02-28', '2048-02-29']);
  });
});

describe('calendarText', () => {
  it('ends every line with CR LF and has no other line break', () => {
    const text = calendarText([{ ...event, description: 'One\nTwo\r\nThree' }], head);
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    assert.doesNotMatch(text, /(?<!\r)\n|\r(?!\n)/);
  });
  it('cannot be broken out of by a text', () => {
    const { events } = read(calendarText([{ ...event, summary: 'A\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:B' }], head));
    assert.equal(events.length, 1);
  });
  it('writes every line that a calendar needs, in this order', () => {
    const full: CalendarEvent = { ...event, description: 'Window', categories: ['CAR-T', 'Day'], url: 'https://example.org/å#day-28' };
    assert.deepEqual(calendarText([full], head).split('\r\n'), [
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//CAR-T protocols 0.1.0//EN', 'CALSCALE:GREGORIAN', 'NAME:Follow-up', 'X-WR-CALNAME:Follow-up',
      'BEGIN:VEVENT', 'UID:d28-1@example.org', 'DTSTAMP:20261125T101500Z', 'DTSTART;VALUE=DATE:20261223', 'DTEND;VALUE=DATE:20261224', 'SUMMARY:Day 28',
      'DESCRIPTION:Window', 'CATEGORIES:CAR-T,Day', 'URL:https://example.org/%C3%A5#day-28', 'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', '',
    ]);
  });
  it('leaves out what an event does not have', () => {
    const names = (given: CalendarEvent) => calendarText([given], head).split('\r\n').slice(6, -2).map((line) => line.split(/[:;]/)[0]);
    const least = ['BEGIN', 'UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'TRANSP', 'END'];
    assert.deepEqual(names(event), least);
    assert.deepEqual(names({ ...event, description: '', categories: [], url: '', yearly: false }), least);
  });
  it('drops control signs, and keeps a tab', () => {
    const summary = (text: string) => calendarText([{ ...event, summary: text }], head).split('\r\n').find((line) => line.startsWith('SUMMARY:'));
    assert.equal(summary('a\u0000b\u0008c\u000bd\u001fe\u007ff'), 'SUMMARY:abcdef');
    assert.equal(summary('a\tb c~'), 'SUMMARY:a\tb c~');
    assert.equal(summary('a\r\rb\n\nc\r\nd'), 'SUMMARY:a\\n\\nb\\n\\nc\\nd');
  });
  it('refuses an event that ends before it starts, and names it', () => assert.throws(() => calendarText([{ ...event, to: '2026-12-22' }], head), /"Day 28" ends on 2026-12-22, before it starts/));
  for (const stamp of ['2026-11-25', 'x20261125T101500Z', '20261125T101500Zx', '20261125T101500', '']) {
    it(`refuses the stamp "${stamp}"`, () => assert.throws(() => calendarText([], { ...head, stamp }), /is not a moment of the form 20261125T101500Z/));
  }
});

describe('foldLine', () => {
  it('leaves 75 octets whole and folds the 76th', () => {
    assert.equal(foldLine('x'.repeat(75)), 'x'.repeat(75));
    assert.equal(foldLine('x'.repeat(76)), `${'x'.repeat(75)}\r\n x`);
  });
  it('knows how many octets each sign takes', () => {
    for (const [sign, size] of [['\u007f', 1], ['\u0080', 2], ['\u07ff', 2], ['\u0800', 3], ['\uffff', 3], ['\u{10000}', 4]] as const) {
      assert.equal(foldLine('x'.repeat(75 - size) + sign), 'x'.repeat(75 - size) + sign, sign);
      assert.equal(foldLine('x'.repeat(76 - size) + sign), `${'x'.repeat(76 - size)}\r\n ${sign}`, sign);
    }
  });
  it('counts the space before each further piece', () => assert.equal(foldLine('x'.repeat(75 + 74 + 1)), `${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n x`));
  it('counts octets, not signs, and cuts no sign', () => {
    const folded = foldLine(`SUMMARY:${'å'.repeat(100)}🩸`);
    for (const line of folded.split('\r\n')) assert.ok(octets(line) <= 75, line);
    assert.equal(folded.replaceAll('\r\n ', ''), `SUMMARY:${'å'.repeat(100)}🩸`);
  });
});

describe('eventUid', () => {
  const plan = ['2026-11-25', 'axicabtagene-ciloleucel', 'lbcl'];
  it('is the same for the same plan', () => assert.equal(eventUid('d28', plan, 'example.org'), eventUid('d28', [...plan], 'example.org')));
  it('stays what it was in the first edition, so that a calendar replaces old events', () => assert.equal(eventUid('d28', plan, 'example.org'), 'd28-d87403835fb273f5@example.org'));
  it('has sixteen signs of digest, also where it starts with zeros', () => {
    for (let index = 0; index < 200; index += 1) assert.match(eventUid('d28', [String(index)], 'h'), /^d28-[0-9a-f]{16}@h$/);
  });
  it('differs for another visit, day or choice', () => {
    const uids = [eventUid('d28', plan, 'h'), eventUid('d60', plan, 'h'), eventUid('d28', ['2026-11-26', ...plan.slice(1)], 'h'), eventUid('d28', plan.slice(0, 2), 'h')];
    assert.equal(new Set(uids).size, uids.length);
  });
  it('shows no date', () => assert.doesNotMatch(eventUid('d28', plan, 'example.org'), /2026/));
});
