import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { builtPages } from './pages.ts';

const text = readFileSync('dist/data/follow-up-schedule.json', 'utf8');
const schedule = JSON.parse(text);

describe('the schedule as data on the built site', () => {
  it('says how many of its cells nobody has read in a source, and that they are no advice', () => {
    const open = schedule.cells.filter((cell: { checked: string }) => cell.checked === 'unverified').length;
    assert.equal(schedule.counts.unverifiedCells, open);
    assert.equal(schedule.counts.cells, schedule.cells.length);
    if (open > 0) assert.match(schedule.notice, /working proposals/);
  });

  it('is not called approved while a cell is open', () => {
    if (schedule.counts.unverifiedStatements > 0) assert.notEqual(schedule.status, 'approved');
  });

  it('names only visits, checks, groups and works that it holds', () => {
    const ids = (list: { id: string }[]) => new Set(list.map(({ id }) => id));
    const [visits, checks, groups] = [ids(schedule.visits), ids(schedule.checks), ids(schedule.groups)];
    for (const cell of schedule.cells) {
      assert.ok(visits.has(cell.visit) && checks.has(cell.check), cell.address);
      if (cell.group) assert.ok(groups.has(cell.group), cell.address);
      for (const { ref } of [...cell.sources, ...cell.who.sources]) assert.ok(schedule.references[ref], `${cell.address}: ${ref}`);
    }
    for (const { id, source, words } of schedule.reminders) for (const { ref } of (source ?? words).sources) assert.ok(schedule.references[ref], `${id}: ${ref}`);
  });

  it('has every fact filled in', () => assert.doesNotMatch(text, /\{[a-z]+\/[a-z0-9-]+#/));

  it('is loaded by no page, so that a first visit does not carry it', () => {
    for (const page of builtPages()) {
      for (const { tagName, attrs } of page.elements) {
        if (tagName === 'a') continue;
        assert.ok(!attrs.some(({ value }) => value.includes('follow-up-schedule.json')), page.path);
      }
    }
  });
});
