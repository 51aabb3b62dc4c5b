import { timeOf } from '../model/schedule.ts';
import type { Catalogue, ScheduleFiles } from '../model/catalogue.ts';
import type { DataFile, Path } from '../model/data-file.ts';
import type { Check, Report } from './check.ts';

/** A schedule names only what is there, shows each of its checks once, and has one cell at most for a check, a visit and a group. */
export const wholeSchedule: Check = {
  name: 'whole-schedule',
  run(catalogue, report) {
    for (const [id, files] of catalogue.schedules) {
      frameHolds(catalogue, id, files, report);
      for (const data of files.checks.values()) checkHolds(files, data, report);
    }
  },
};

function frameHolds(catalogue: Catalogue, id: string, { frame, checks }: ScheduleFiles, report: Report): void {
  const { visits, diseases, groups, categories, reminders } = frame.value;
  const at = (path: Path) => ({ file: frame.file, ...frame.at(path) });
  const once = (ids: readonly string[], path: (index: number) => Path, what: string) => {
    for (const [index, each] of ids.entries()) if (ids.indexOf(each) !== index) report({ ...at(path(index)), what: `The ${what} "${each}" stands here twice.`, fix: 'Give each its own id, or delete one of the two.' });
  };
  once(visits.map((each) => each.id), (index) => ['visits', index, 'id'], 'visit');
  once(groups.map((each) => each.id), (index) => ['groups', index, 'id'], 'group');
  once(reminders.map((each) => each.id), (index) => ['reminders', index, 'id'], 'reminder');

  const listed = categories.flatMap((category, index) => category.checks.map((check, place) => ({ check, path: ['categories', index, 'checks', place] as Path })));
  once(listed.map(({ check }) => check), (index) => listed[index]!.path, 'check');
  for (const { check, path } of listed) if (!checks.has(check)) report({ ...at(path), what: `There is no check "${check}" in this schedule.`, fix: `Add content/schedules/${id}/${check}.yaml, or correct the id.` });
  for (const [check, { file }] of checks) {
    if (!listed.some((each) => each.check === check)) report({ file, line: 1, column: 1, what: `The check "${check}" stands in no category, so nobody would see it.`, fix: 'Add it to a category in schedule.yaml.' });
  }

  for (const [index, disease] of diseases.entries()) {
    for (const [place, product] of disease.products.entries()) mustBe(catalogue.products, product, 'product', at(['diseases', index, 'products', place]), report);
  }
  const known = new Set(diseases.map((each) => each.id));
  for (const [index, group] of groups.entries()) {
    for (const [place, disease] of (group.when.diseases ?? []).entries()) mustBe(known, disease, 'disease', at(['groups', index, 'when', 'diseases', place]), report);
  }
  const groupIds = new Set(groups.map((each) => each.id));
  for (const [index, reminder] of reminders.entries()) {
    const { fact, startsAt, needs, products = [] } = reminder;
    if (reminder.for) mustBe(groupIds, reminder.for, 'group', at(['reminders', index, 'for']), report);
    for (const [place, product] of products.entries()) mustBe(catalogue.products, product, 'product', at(['reminders', index, 'products', place]), report);
    for (const [place, need] of needs.entries()) mustBe(catalogue.facts, need, 'fact', at(['reminders', index, 'needs', place]), report);
    if (fact) mustBeTime(catalogue, fact, at(['reminders', index, 'fact']), report);
    if (startsAt) mustBeTime(catalogue, startsAt, at(['reminders', index, 'startsAt']), report);
  }
}

function checkHolds({ frame }: ScheduleFiles, data: DataFile<ScheduleFiles['checks'] extends ReadonlyMap<string, DataFile<infer File>> ? File : never>, report: Report): void {
  const { visits, groups, diseases } = frame.value;
  const at = (path: Path) => ({ file: data.file, ...data.at(path) });
  const visitIds = new Set(visits.map((each) => each.id));
  const groupIds = new Set(groups.map((each) => each.id));
  const diseaseIds = new Set(diseases.map((each) => each.id));
  const taken = new Set<string>();
  for (const [index, disease] of (data.value.onlyFor ?? []).entries()) mustBe(diseaseIds, disease, 'disease', at(['onlyFor', index]), report);
  for (const [index, cell] of data.value.cells.entries()) {
    if (cell.for) mustBe(groupIds, cell.for, 'group', at(['cells', index, 'for']), report);
    for (const [place, visit] of cell.visits.entries()) {
      mustBe(visitIds, visit, 'visit', at(['cells', index, 'visits', place]), report);
      const key = `${visit} ${cell.for ?? ''}`;
      if (taken.has(key)) report({ ...at(['cells', index, 'visits', place]), what: `Two cells of this check are for the visit "${visit}"${cell.for ? ` and the group "${cell.for}"` : ''}.`, fix: 'Keep one of them: only one could count.' });
      taken.add(key);
    }
  }
}

function mustBe(shelf: { has(id: string): boolean }, id: string, what: string, place: { file: string; line: number; column: number }, report: Report): void {
  if (!shelf.has(id)) report({ ...place, what: `There is no ${what} "${id}".`, fix: 'Correct its id, or add it first.' });
}

function mustBeTime(catalogue: Catalogue, address: string, place: { file: string; line: number; column: number }, report: Report): void {
  const fact = catalogue.facts.get(address)?.fact;
  if (!fact) mustBe(catalogue.facts, address, 'fact', place, report);
  else if (timeOf(fact) === undefined) report({ ...place, what: `The fact "${address}" states no days, weeks, months or years.`, fix: 'Name a fact of kind value or day with one of these units.' });
}
