import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { calendarText } from '../calendar/calendar-text.ts';
import { datedPlan } from './dated-plan.ts';
import { planEvents, type PlanWording } from './plan-events.ts';
import { schedule } from './testing.ts';

const wording: PlanWording = {
  visit: ({ id }) => id,
  visitLines: ({ window }) => (window ? [`${window.from} to ${window.to}`] : []),
  item: ({ check, need }) => `${check}: ${need}`,
  reminder: ({ id }) => id,
  reminderLines: () => [],
  url: ({ visit }) => `https://example.org/follow-up/#${visit}`,
  category: 'CAR-T',
};
const identity = { host: 'example.org', plan: ['2026-11-25'] };
const plan = datedPlan(schedule, '2026-11-25');

function reread(events: ReturnType<typeof planEvents>) {
  const text = calendarText(events, { name: 'Plan', product: 'test', language: 'en', stamp: '20261125T000000Z' });
  return new Map(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => [String(each.getFirstPropertyValue('summary')), new ICAL.Event(each)]));
}

describe('the calendar of a plan, read back by another program', () => {
  const events = reread(planEvents(plan, wording, identity));

  it('holds every visit and every reminder that has a date', () => {
    const dated = plan.reminders.filter(({ on }) => on);
    assert.deepEqual([...events.keys()], [...plan.visits, ...dated].map(({ id }) => id));
  });

  it('puts a visit on its day, with its window, checks and address in the text', () => {
    const visit = events.get('d28')!;
    assert.deepEqual([visit.startDate.toString(), visit.endDate.toString()], ['2026-12-23', '2026-12-24']);
    assert.equal(visit.description, '2026-12-20 to 2026-12-26\ncbc: required');
    assert.equal(visit.component.getFirstPropertyValue('url'), 'https://example.org/follow-up/#d28');
  });

  it('carries the category on visits and rules, and no address where the site has none', () => {
    const { url: _, ...plain } = wording;
    const all = planEvents(plan, { ...plain, reminderLines: () => ['one', 'two'] }, identity);
    assert.ok(all.every((event) => event.categories?.join() === 'CAR-T' && !('url' in event)));
    assert.deepEqual(all.find(({ summary }) => summary === 'driving'), { uid: all.find(({ summary }) => summary === 'driving')!.uid, from: '2027-01-20', to: '2027-01-20', summary: 'driving', description: 'one\ntwo', categories: ['CAR-T'] });
    assert.equal(all.find(({ summary }) => summary === 'life')!.to, '2041-11-26');
    assert.match(all[0]!.uid, /^ld-[0-9a-f]{16}@example\.org$/);
  });

  it('gives a span all its days', () => assert.deepEqual([events.get('ld')!.startDate.toString(), events.get('ld')!.endDate.toString()], ['2026-11-20', '2026-11-23']));
  it('lets what has no end return each year', () => assert.equal(events.get('life')!.isRecurring(), true));

  it('puts a rule that holds until then on its last day, and what may stop on its first', () => {
    assert.equal(events.get('driving')!.startDate.toString(), '2027-01-20');
    assert.equal(events.get('antiviral')!.startDate.toString(), '2027-11-25');
    const range = planEvents({ visits: [], reminders: [{ id: 'fever', subject: 'temperature', turn: 'until', counts: 'infusion', certain: true, on: { earliest: '2026-12-16', latest: '2026-12-23' } }] }, wording, identity);
    assert.equal(range[0]!.from, '2026-12-23');
  });

  it('names its events the same each time, and each differently', () => {
    const uids = (at: ReturnType<typeof planEvents>) => at.map(({ uid }) => uid);
    assert.deepEqual(uids(planEvents(plan, wording, identity)), uids(planEvents(datedPlan(schedule, '2026-11-25'), wording, identity)));
    assert.equal(new Set(uids(planEvents(plan, wording, identity))).size, events.size);
  });
});
