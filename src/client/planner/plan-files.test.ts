import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { datedPlan } from '../../clinical/schedule/dated-plan.ts';
import { schedule } from '../../clinical/schedule/testing.ts';
import type { PlanData } from '../../format/plan-data.ts';
import { planCalendar, planTable } from './plan-files.ts';
import { PlanTexts } from './plan-texts.ts';

const own = (ids: readonly { id: string }[]) => Object.fromEntries(ids.map(({ id }) => [id, `name of ${id}`]));
const data: PlanData = {
  locale: 'en', edition: '0.0.0', page: '/pathway/follow-up/', title: 'Follow-up',
  schedule: { ...schedule, cells: schedule.cells.map((cell) => (cell.check === 'registry' ? { ...cell, open: true as const } : cell)) },
  visits: own(schedule.visits), checks: own(schedule.checks), groups: own(schedule.groups), products: own(schedule.products),
  needs: { required: 'Do', 'if-indicated': 'If needed', optional: 'Optional' },
  roles: { centre: 'Centre', 'home-hospital': 'Home', 'primary-care': 'Primary', patient: 'Patient' },
  rules: Object.fromEntries(schedule.reminders.map(({ id }) => [id, { label: `rule ${id}`, time: 'some time', region: 'EU', basis: 'label, EU', open: id === 'unread' }])),
  subjects: { driving: 'Driving', antiviral: 'Antiviral', pneumocystis: 'Pneumocystis' },
  turns: { until: 'Through', from: 'Not before', stop: 'Stop at the earliest' },
  counts: { infusion: 'from infusion', 'infusion-assumed': 'assumed', 'last-event': 'from the event' },
  words: { star: ' *', legend: '* proposal', year: 'Year {year}', span: '{from} to {to}', open: 'from {from}', window: 'Window {from} to {to}', 'csv.proposal': 'proposal', 'csv.read': 'read', 'on.until': 'last day' },
};
const texts = new PlanTexts(data);
const plan = datedPlan(data.schedule, '2026-11-25', { product: 'axi' });
const file = (address?: string) => planCalendar(plan, { product: 'axi' }, texts, '20261125T101500Z', address);
const events = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

describe('planCalendar', () => {
  it('is read by another program: one event for each visit and each rule with a date', () => {
    const dated = plan.reminders.filter(({ on }) => on).length;
    assert.equal(events(file()).length, plan.visits.length + dated);
  });

  it('keeps the names of its events when it is made again, and gives each another', () => {
    const uids = (text: string) => events(text).map(({ uid }) => uid);
    assert.deepEqual(uids(planCalendar(plan, { product: 'axi' }, texts, '20270101T000000Z')), uids(file()));
    assert.equal(new Set(uids(file())).size, uids(file()).length);
  });

  it('marks a proposal in the text of its visit', () => {
    const text = events(file()).find(({ summary }) => summary.includes('name of d0'))!.description;
    assert.match(text, /name of registry \*\. Centre/);
    assert.match(text, /name of cbc\. Centre/);
  });

  it('names in the entry of a rule what other sources say of the same subject, also where they give no date', () => {
    const said = new PlanTexts({ ...data, words: { ...data.words, other: 'Other: {rule}', 'rules-note': 'The centre decides.' } });
    const text = events(planCalendar(plan, { product: 'axi' }, said, '20261125T101500Z')).find(({ summary }) => summary === 'CAR-T: last day: Driving: rule driving')!.description;
    assert.match(text, /The centre decides\./);
    assert.match(text, /Other: rule unread: some time/i);
    assert.doesNotMatch(text, /Other: rule (?:driving|antiviral)/i);
  });

  it('leads to the visit on the site, and holds no address when the site was opened from disk', () => {
    assert.match(file('https://example.org/pathway/follow-up/'), /URL:https:\/\/example\.org\/pathway\/follow-up\/#d28/);
    assert.doesNotMatch(file(), /URL:/);
  });

  it('has no line of more than 75 octets', () => {
    for (const line of file('https://example.org/pathway/follow-up/').split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  });
});

describe('planTable', () => {
  const rows = planTable(plan, texts).trimEnd().split('\r\n');

  it('has one row for each check of each visit and for each rule, and a head', () => {
    assert.equal(rows.length, 1 + plan.visits.reduce((sum, { items }) => sum + items.length, 0) + plan.reminders.length);
  });

  it('names both ends of a window, and whether the check was read in a source', () => {
    const row = rows.find((each) => each.includes('"name of d28"') && each.includes('"name of cbc"'))!;
    assert.match(row, /^"2026-12-23","2026-12-23","2026-12-20","2026-12-26"/);
    assert.match(row, /"read"/);
    assert.ok(rows.some((each) => each.includes('"name of registry"') && each.includes('"proposal"')));
  });
});

describe('PlanTexts', () => {
  const on = (id: string, infusion: `${number}-${number}-${number}`) => datedPlan(data.schedule, infusion).visits.find((visit) => visit.id === id)!;

  it('names a public holiday on the day of a visit and the nearest working day', () => {
    const notes = new PlanTexts({ ...data, words: { holiday: 'Holiday {name}', weekend: 'Weekend', suggested: 'Better {day}' } }).visitNotes(on('d28', '2026-11-27'));
    assert.ok(notes.includes('Holiday Christmas Day'), notes.join(' | '));
    assert.ok(notes.some((note) => note.startsWith('Better ')), notes.join(' | '));
  });

  it('names holidays inside a span', () => {
    const notes = new PlanTexts({ ...data, words: { holidays: 'Inside {names}' } }).visitNotes(on('ld', '2026-12-29'));
    assert.deepEqual(notes, ['Inside Christmas Day 25\u00a0Dec\u00a02026, Boxing Day 26\u00a0Dec\u00a02026']);
  });

  it('says that holidays are not worked out outside their years', () => {
    assert.ok(new PlanTexts({ ...data, words: { 'not-computed': 'Check' } }).visitNotes(on('d28', '2045-12-20')).includes('Check'));
  });

  it('says of a visit whose time nobody has read that it is a proposal, and of no other', () => {
    const open = { ...data, words: { 'open-time': 'Proposed time' }, schedule: { ...data.schedule, visits: data.schedule.visits.map((visit) => (visit.id === 'm6' ? { ...visit, open: true as const } : visit)) } };
    const said = datedPlan(open.schedule, '2026-11-25').visits.filter((visit) => new PlanTexts(open).visitNotes(visit).includes('Proposed time')).map(({ id }) => id);
    assert.deepEqual(said, ['m6']);
  });

  it('calls the last day of a range the safer one where a rule holds until it', () => {
    const notes = new PlanTexts({ ...data, words: { range: 'Earliest', 'range-until': 'Last is safer' } });
    const on = { earliest: '2026-12-16', latest: '2026-12-23' } as const;
    const rule = { id: 'driving', subject: 'driving', counts: 'infusion', certain: true, on } as const;
    assert.ok(notes.ruleNotes({ ...rule, turn: 'until' }).includes('Last is safer.'));
    assert.ok(notes.ruleNotes({ ...rule, turn: 'stop' }).includes('Earliest.'));
  });

  it('says whom an item is for when the reader has not said whether it holds', () => {
    const item = on('m6', '2026-11-25').items.find(({ group }) => group === 'steroid')!;
    assert.equal(new PlanTexts({ ...data, words: { if: 'only: {group}', star: ' *' } }).itemName(item), 'name of cbc (only: name of steroid)');
  });
});
