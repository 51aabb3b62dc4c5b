import type { Provenance } from '../schema/provenance.ts';
import type { Labels } from '../schema/text.ts';
import type { Catalogue } from './catalogue.ts';
import { cellName, scheduleOf, type Schedule } from './schedule.ts';

/** What a statement of a schedule is about; components show some of them. */
export type SchedulePart = 'visit' | 'cell' | 'stop' | 'reminder';

/** One statement of a schedule, with the texts in which it may show facts. */
export interface ScheduleStatement {
  part: SchedulePart;
  /** Of a cell its check. */
  check?: string;
  address: string;
  statement: Provenance;
  name: Labels;
  texts: string[];
}

/** Everything that a schedule states: when and by whom each visit, each cell and who sees to it, each end, each reminder in words. */
export function scheduleStatements(catalogue: Catalogue, id: string): ScheduleStatement[] {
  if (!catalogue.schedules.has(id)) return [];
  const schedule = scheduleOf(catalogue, id);
  const stem = `schedules/${id}#`;
  return [...visitStatements(schedule, stem), ...cellStatements(schedule), ...stopStatements(schedule, stem), ...reminderStatements(schedule, stem)];
}

function visitStatements({ visits }: Schedule, stem: string): ScheduleStatement[] {
  return visits.flatMap(({ id, label, who, ...timing }) => [
    { part: 'visit' as const, address: `${stem}visit-${id}`, statement: timing, name: joined(label, { en: 'when', sv: 'tidpunkt' }), texts: [] },
    { part: 'visit' as const, address: `${stem}visit-${id}-who`, statement: who, name: joined(label, { en: 'who is responsible', sv: 'vem som ansvarar' }), texts: [] },
  ]);
}

function cellStatements(schedule: Schedule): ScheduleStatement[] {
  const ofVisits = new Set(schedule.visits.map(({ who }) => who));
  return schedule.cells.flatMap((cell) => {
    const name = cellName(schedule, cell);
    const { check } = cell;
    const own = { part: 'cell' as const, check, address: cell.address, statement: cell, name, texts: cell.detail ? [cell.detail.en] : [] };
    if (ofVisits.has(cell.who)) return [own];
    return [own, { part: 'cell' as const, check, address: `${cell.address}-who`, statement: cell.who, name: joined(name, { en: 'who is responsible', sv: 'vem som ansvarar' }), texts: [] }];
  });
}

function stopStatements({ checks }: Schedule, stem: string): ScheduleStatement[] {
  return checks.flatMap(({ id, label, stops }) =>
    stops.map((stop, index) => ({ part: 'stop' as const, address: `${stem}${id}-stop-${index + 1}`, statement: stop, name: joined(label, { en: 'when it ends', sv: 'när det upphör' }), texts: [stop.text.en] })),
  );
}

function reminderStatements({ reminders }: Schedule, stem: string): ScheduleStatement[] {
  return reminders.flatMap(({ id, label, words }) => (words ? [{ part: 'reminder' as const, address: `${stem}reminder-${id}`, statement: words, name: label, texts: [words.text.en] }] : []));
}

function joined(first: Labels, second: Labels): Labels {
  return { en: `${first.en}: ${second.en}`, sv: `${first.sv}: ${second.sv}` };
}
