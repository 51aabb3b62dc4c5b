import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { loadContent } from '../../src/model/load.ts';
import { openCells, scheduleOf } from '../../src/model/schedule.ts';
import { attribute, builtPages, elementsIn, textOf } from './pages.ts';

const { catalogue } = loadContent(process.cwd());
const schedule = scheduleOf(catalogue, 'follow-up');
const pages = builtPages();
const page = pages.find(({ path }) => path === 'pathway/follow-up/')!;
const withClass = (name: string) => page.elements.filter((element) => attribute(element, 'class')?.split(' ').includes(name));
const open = new Set(openCells(schedule).map(({ address }) => address));

describe('the follow-up page', () => {
  it('says in its first box how many cells were read and how many are a proposal', () => {
    const text = textOf(withClass('schedule-state')[0]!);
    assert.ok(text.includes(`${schedule.cells.length - open.size} of ${schedule.cells.length} cells`), text);
    assert.ok(text.includes(`${open.size} are a proposal`), text);
  });

  it('has one line for every cell, in the section of its visit, and a mark at every one that nobody has read', () => {
    const lines = page.elements.filter((element) => attribute(element, 'data-cell') !== undefined);
    assert.deepEqual(lines.map((line) => attribute(line, 'data-cell')).sort(), schedule.cells.map(({ address }) => address).sort());
    for (const line of lines) {
      const address = attribute(line, 'data-cell')!;
      const marks = elementsIn(line, 'span').filter((span) => attribute(span, 'class') === 'unchecked').length;
      if (open.has(address)) assert.ok(marks > 0, `${address} has no mark`);
    }
    for (const section of withClass('visit')) {
      const [heading] = elementsIn(section, 'h3');
      const id = attribute(heading!, 'id')!;
      for (const item of elementsIn(section, 'li')) {
        const address = attribute(item, 'data-cell')!;
        assert.equal(schedule.cells.find((cell) => cell.address === address)!.visit, id, address);
      }
    }
  });

  it('has a source beside every line that counts as read', () => {
    for (const line of page.elements.filter((element) => attribute(element, 'data-cell') !== undefined)) {
      const address = attribute(line, 'data-cell')!;
      if (open.has(address)) continue;
      assert.ok(elementsIn(line, 'sup').length > 0, `${address} is read and cites nothing`);
    }
  });

  it('fills the cell of the matrix for every pair of check and visit that the schedule has, and no other', () => {
    const rows = elementsIn(withClass('matrix')[0]!, 'tr').filter((row) => elementsIn(row, 'td').length > 0);
    assert.equal(rows.length, schedule.checks.length);
    const filled = rows.flatMap((row) => elementsIn(row, 'td').flatMap((cell, index) => (textOf(cell).trim() === '' ? [] : [`${textOf(elementsIn(row, 'th')[0]!)} ${schedule.visits[index]!.id}`])));
    const wanted = new Set(schedule.cells.map((cell) => `${schedule.checks.find(({ id }) => id === cell.check)!.label.en} ${cell.visit}`));
    assert.deepEqual(filled.sort(), [...wanted].sort());
  });

  it('has a rule of style for every answer by which it can be narrowed', () => {
    const sheet = page.elements.find((element) => attribute(element, 'rel') === 'stylesheet')!;
    const css = readFileSync(`dist${attribute(sheet, 'href')}`, 'utf8').replaceAll(/["']/g, '');
    for (const input of page.elements.filter((element) => attribute(element, 'type') === 'radio')) {
      const [name, value] = [attribute(input, 'name')!, attribute(input, 'value')!];
      if (value) assert.ok(css.includes(`[data-${name}]:not([data-${name}~=${value}])`), `${name} ${value}`);
    }
  });
});

describe('the data of the planner', () => {
  const text = readFileSync('dist/assets/plan-data.js', 'utf8');
  const data = JSON.parse(/^cartPlan\(([\s\S]*)\);\s*$/.exec(text)![1]!);

  it('holds every cell of the schedule with who sees to it, and whether anybody has read it', () => {
    assert.deepEqual(
      data.schedule.cells.map((cell: { check: string; visit: string; group?: string; need: string; who: { role: string }; open?: true }) => [cell.check, cell.visit, cell.group, cell.need, cell.who.role, cell.open === true]),
      schedule.cells.map((cell) => [cell.check, cell.visit, cell.group, cell.need, cell.who.role, cell.checked === 'unverified']),
    );
  });

  it('has a name for everything in it, with all facts filled in', () => {
    for (const cell of data.schedule.cells) assert.ok(data.checks[cell.check] && data.visits[cell.visit], cell.address);
    for (const { id } of data.schedule.reminders) assert.ok(data.rules[id].label, id);
    assert.doesNotMatch(JSON.stringify(data.rules), /\{[a-z]+\/[a-z0-9-]+#/);
  });

  it('is loaded on demand: no page names it', () => {
    for (const each of pages) assert.doesNotMatch(each.html, /plan-data\.js|planner\.js/, each.path);
  });
});
