import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import ICAL from 'ical.js';
import { planCalendar, planTable } from '../../src/client/planner/plan-files.ts';
import { PlanTexts } from '../../src/client/planner/plan-texts.ts';
import { visitList } from '../../src/client/planner/plan-view.ts';
import { datedPlan } from '../../src/clinical/schedule/dated-plan.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { loadContent } from '../../src/model/load.ts';
import { scheduleOf } from '../../src/model/schedule.ts';
import { scheduleStatements } from '../../src/model/schedule-statements.ts';
import { handoverView } from '../../src/views/handover.ts';
import { planData, planPageView } from '../../src/views/plan-page.ts';
import { matrixView } from '../../src/views/schedule-matrix.ts';
import { timelineView } from '../../src/views/schedule-timeline.ts';
import { visitsView } from '../../src/views/schedule-visits.ts';
import { scheduleDocument } from '../../src/views/schedule-document.ts';

/** The real content with one text changed in one file. */
function catalogueWith(file: string, was: string, is: string): Catalogue {
  const root = mkdtempSync(join(tmpdir(), 'follow-up-cell-'));
  folders.push(root);
  cpSync(join(import.meta.dirname, '../../content'), join(root, 'content'), { recursive: true });
  const path = join(root, 'content/schedules/follow-up', file);
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(was), `${file} no longer holds "${was}": write here what it holds.`);
  writeFileSync(path, text.replace(was, is));
  const { catalogue, problems } = loadContent(root);
  assert.deepEqual(problems, []);
  return catalogue;
}

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** What each product of the schedule says about one check at one visit. */
const outputs: Readonly<Record<string, (catalogue: Catalogue, check: string, visit: string) => unknown>> = {
  'the joined cells': (catalogue, check, visit) => scheduleOf(catalogue, 'follow-up').cells.filter((cell) => cell.check === check && cell.visit === visit),
  'the dated plan': (catalogue, check, visit) => planned(catalogue, visit).items.filter((item) => item.check === check),
  'the planner': (catalogue, _check, visit) => plannerText(catalogue, visit),
  'the calendar file': (catalogue, _check, visit) => calendarEvent(catalogue, visit).description,
  'the CSV': (catalogue, check, visit) => {
    const name = nameOf(catalogue, 'checks', check);
    return csvRows(catalogue, visit).filter((row) => row.includes(`"${name}"`));
  },
  'the hand-over sheets': (catalogue, check, visit) => [...catalogue.products.keys()].map((id) => {
    const sheet = handoverView(catalogue, id, 'en');
    const column = sheet.visits.findIndex(({ title }) => title === nameOf(catalogue, 'visits', visit));
    return sheet.checks.find(({ name }) => name === nameOf(catalogue, 'checks', check))!.cells[column];
  }),
  'the list of visits': (catalogue, check, visit) => visitsView(catalogue, 'follow-up', 'en', numbersOf(catalogue)).find(({ id }) => id === visit)!.parts
    .flatMap((part) => part.lines.map((line) => ({ ...line, cites: line.cites.map(({ number }) => number), part: part.title })))
    .filter((line) => line.address.startsWith(`schedules/follow-up#${check}-`)),
  'the matrix': (catalogue, check, visit) => {
    const { visits, groups } = matrixView(catalogue, 'follow-up', 'en');
    const name = scheduleOf(catalogue, 'follow-up').checks.find(({ id }) => id === check)!.label.en;
    return groups.flatMap(({ rows }) => rows).find((row) => row.name === name)!.cells[visits.findIndex(({ id }) => id === visit)];
  },
  'the JSON document': (catalogue, check, visit) => JSON.parse(JSON.stringify(scheduleDocument(catalogue, 'follow-up', '0.0.0'))).cells.filter((cell: { check: string; visit: string }) => cell.check === check && cell.visit === visit),
  'the statements that a page must have read': (catalogue, check, visit) => scheduleStatements(catalogue, 'follow-up').filter(({ address }) => address.startsWith(`schedules/follow-up#${check}-${visit}`)),
};

/** A number for every work, as the page gives them. */
const numbersOf = (catalogue: Catalogue) => [...catalogue.references.keys()].map((key, index) => `${key}=${index + 1}:1`).join(' ');

const plan = (catalogue: Catalogue) => datedPlan(scheduleOf(catalogue, 'follow-up'), '2026-11-25');
const planned = (catalogue: Catalogue, visit: string) => plan(catalogue).visits.find((each) => each.visit === visit)!;

const nameOf = (catalogue: Catalogue, list: 'checks' | 'visits', id: string) => scheduleOf(catalogue, 'follow-up')[list].find((each) => each.id === id)!.label.en;

/** What the browser makes of a catalogue: the data of the planner, its texts and its plan for one day of infusion. */
function browserPlan(catalogue: Catalogue) {
  const data = planData(catalogue, 'follow-up', 'en');
  return { data, texts: new PlanTexts(data), plan: datedPlan(data.schedule, '2026-11-25') };
}

/** With plain spaces. */
const spaced = (text: string | undefined) => text?.replaceAll('\u00a0', ' ') ?? '';

/** The event of a visit, as another program reads the file. */
function calendarEvent(catalogue: Catalogue, visit: string): ICAL.Event {
  const { texts, plan: dated } = browserPlan(catalogue);
  const events = new ICAL.Component(ICAL.parse(planCalendar(dated, {}, texts, '20261125T000000Z'))).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  return events.find(({ summary }) => summary === `CAR-T: ${nameOf(catalogue, 'visits', visit)}`)!;
}

function csvRows(catalogue: Catalogue, visit: string): string[] {
  const { texts, plan: dated } = browserPlan(catalogue);
  const name = nameOf(catalogue, 'visits', visit);
  return planTable(dated, texts).split('\r\n').filter((row) => row.includes(`"${name}"`));
}

/** What the planner shows of a visit. A page stands in for the browser that holds nothing but text. */
function plannerText(catalogue: Catalogue, visit: string): string {
  const { texts, plan: dated } = browserPlan(catalogue);
  const shown = visitList({ ...dated, visits: dated.visits.filter((each) => each.visit === visit) }, texts) as unknown as { text: string };
  return shown.text;
}

const textPage = {
  createElement: () => ({
    text: '',
    setAttribute() {},
    append(...children: (string | { text: string })[]) {
      for (const child of children) this.text += typeof child === 'string' ? child : child.text;
    },
  }),
};
Object.assign(globalThis, { document: textPage });

const { catalogue: real } = loadContent(join(import.meta.dirname, '../..'));

describe('one cell changed in its file', () => {
  const changed = catalogueWith('blood-count.yaml', '  - visits: [day-28, month-2, day-100]\n    need: required', '  - visits: [day-28]\n    need: optional\n    checked: unverified\n  - visits: [month-2, day-100]\n    need: required');

  for (const [name, of] of Object.entries(outputs)) {
    it(`changes ${name}`, () => assert.notDeepEqual(of(changed, 'blood-count', 'day-28'), of(real, 'blood-count', 'day-28')));
    it(`leaves the next visit in ${name} as it was`, () => assert.deepEqual(of(changed, 'blood-count', 'month-2'), of(real, 'blood-count', 'month-2')));
  }

  it('is then open until somebody reads it in a source', () => {
    const open = (catalogue: Catalogue) => scheduleDocument(catalogue, 'follow-up', '0.0.0').counts.unverifiedCells;
    assert.equal(open(changed), open(real) + 1);
  });
});

describe('one visit moved in schedule.yaml', () => {
  const changed = catalogueWith('schedule.yaml', 'when: { kind: day, day: 28, before: 3, after: 3 }', 'when: { kind: day, day: 30, before: 2, after: 2 }');
  const moved: Readonly<Record<string, { of: (catalogue: Catalogue) => unknown; was: unknown; is: unknown }>> = {
    'its date': { of: (catalogue) => planned(catalogue, 'day-28').on, was: { kind: 'day', date: '2026-12-23' }, is: { kind: 'day', date: '2026-12-25' } },
    'its window': { of: (catalogue) => planned(catalogue, 'day-28').window, was: { from: '2026-12-20', to: '2026-12-26' }, is: { from: '2026-12-23', to: '2026-12-27' } },
    'its event in the calendar file': { of: (catalogue) => calendarEvent(catalogue, 'day-28').startDate.toString(), was: '2026-12-23', is: '2026-12-25' },
    'its rows in the CSV': { of: (catalogue) => [...new Set(csvRows(catalogue, 'day-28').map((row) => row.split(',').slice(0, 4).join(' ')))], was: ['"2026-12-23" "2026-12-23" "2026-12-20" "2026-12-26"'], is: ['"2026-12-25" "2026-12-25" "2026-12-23" "2026-12-27"'] },
    'its line in the planner': { of: (catalogue) => /Window [^,]+/.exec(spaced(plannerText(catalogue, 'day-28')))![0], was: 'Window 20 Dec 2026 to 26 Dec 2026', is: 'Window 23 Dec 2026 to 27 Dec 2026' },
    'its head in the list of visits': { of: (catalogue) => spaced(visitsView(catalogue, 'follow-up', 'en', numbersOf(catalogue)).find(({ id }) => id === 'day-28')!.window), was: 'day 25–31', is: 'day 28–32' },
    'its window on every hand-over sheet': { of: (catalogue) => [...new Set([...catalogue.products.keys()].map((id) => spaced(handoverView(catalogue, id, 'en').visits[0]!.window)))], was: ['day 25–31'], is: ['day 28–32'] },
    'its days in the planner without script': { of: (catalogue) => spaced(planPageView(catalogue, 'follow-up', 'en').visits.find(({ title }) => title.startsWith('Day 28'))!.window), was: 'day 25–31', is: 'day 28–32' },
    'its time in the JSON document': { of: (catalogue) => scheduleDocument(catalogue, 'follow-up', '0.0.0').visits.find(({ id }) => id === 'day-28')!.when, was: { kind: 'day', day: 28, before: 3, after: 3 }, is: { kind: 'day', day: 30, before: 2, after: 2 } },
  };

  it('moves its mark on the line of time', () => {
    const row = (catalogue: Catalogue) => timelineView(catalogue, 'follow-up', 'en', 720).rows.find(({ label }) => label === nameOf(catalogue, 'visits', 'day-28'))!;
    assert.ok(row(changed).dots[0]! > row(real).dots[0]!);
    assert.ok(row(changed).window!.from > row(real).window!.from);
  });

  for (const [name, { of, was, is }] of Object.entries(moved)) {
    it(`moves ${name}`, () => {
      assert.deepEqual(of(real), was);
      assert.deepEqual(of(changed), is);
    });
  }
});

describe('the schedule that is published', () => {
  const schedule = scheduleOf(real, 'follow-up');

  it('has one responsible role for every cell', () => {
    for (const cell of schedule.cells) assert.ok(cell.who.role, cell.address);
  });

  it('has a source for every cell that counts as read, and a reason for every other one', () => {
    for (const { address, statement } of scheduleStatements(real, 'follow-up')) {
      if (statement.checked === 'read') assert.ok(statement.sources.length > 0, address);
      else assert.ok(statement.sources.length > 0 || statement.unsourced, address);
    }
  });

  it('names every statement once', () => {
    const addresses = scheduleStatements(real, 'follow-up').map(({ address }) => address);
    assert.equal(new Set(addresses).size, addresses.length);
  });

  it('gives every product a stay-near and a driving line, with a date or the reason why there is none', () => {
    for (const { id } of schedule.products) {
      const reminders = datedPlan(schedule, '2026-11-25', { product: id }).reminders.filter(({ certain }) => certain);
      for (const subject of ['stay-near', 'driving']) {
        const lines = reminders.filter((each) => each.subject === subject);
        assert.ok(lines.length > 0, `${id} ${subject}`);
        for (const line of lines) assert.ok(line.on ?? schedule.reminders.find((each) => each.id === line.id)!.words, `${id} ${line.id}`);
      }
    }
  });

  it('counts four and eight weeks to the day, the last day included', () => {
    const { reminders } = datedPlan(schedule, '2026-11-25', { product: 'axicabtagene-ciloleucel' });
    const day = (id: string) => reminders.find((each) => each.id === id)!.on!.earliest;
    assert.deepEqual([day('stay-near-eu'), day('driving-eu')], ['2026-12-23', '2027-01-20']);
  });

  it('starts co-trimoxazole before it counts its length', () => {
    const { reminders } = datedPlan(schedule, '2026-11-25');
    assert.deepEqual(reminders.find(({ id }) => id === 'pneumocystis-ash-table')!.on, { earliest: '2027-06-25', latest: '2027-12-25' });
  });

  it('goes on after year 15', () => {
    const last = plan(real).visits.at(-1)!;
    assert.deepEqual([last.id, last.on], ['after-year-15', { kind: 'open', from: '2041-11-26' }]);
    assert.ok(last.items.some(({ check, need }) => check === 'second-malignancy' && need === 'required'));
  });
});
