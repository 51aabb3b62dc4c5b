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
  it('refuses an event that ends before it starts', () => assert.throws(() => calendarText([{ ...event, to: '2026-12-22' }], head), RangeError));
  it('refuses a stamp of another form', () => assert.throws(() => calendarText([], { ...head, stamp: '2026-11-25' }), RangeError));
});

describe('foldLine', () => {
  it('leaves 75 octets whole and folds the 76th', () => {
    assert.equal(foldLine('x'.repeat(75)), 'x'.repeat(75));
    assert.equal(foldLine('x'.repeat(76)), `${'x'.repeat(75)}\r\n x`);
  });
  it('counts octets, not signs, and cuts no sign', () => {
    const folded = foldLine(`SUMMARY:${'å'.repeat(100)}🩸`);
    for (const line of folded.split('\r\n')) assert.ok(octets(line) <= 75, line);
    assert.equal(folded.replaceAll('\r\n ', ''), `SUMMARY:${'å'.repeat(100)}🩸`);
  });
});

describe('eventUid', () => {
  const plan = ['2026-11-25', 'axicabtagene-ciloleucel', 'lbcl'];
  it('is the same for the same plan', () => assert.equal(eventUid('d28', plan, 'example.org'), eventUid('d28', [...plan], 'example.org')));
  it('differs for another visit, day or choice', () => {
    const uids = [eventUid('d28', plan, 'h'), eventUid('d60', plan, 'h'), eventUid('d28', ['2026-11-26', ...plan.slice(1)], 'h'), eventUid('d28', plan.slice(0, 2), 'h')];
    assert.equal(new Set(uids).size, uids.length);
  });
  it('shows no date', () => assert.doesNotMatch(eventUid('d28', plan, 'example.org'), /2026/));
});
