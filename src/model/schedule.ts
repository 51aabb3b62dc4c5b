import type { Amount } from '../schema/quantity.ts';
import type { Fact } from '../schema/fact.ts';
import type { Provenance } from '../schema/provenance.ts';
import type { CellDetail, Need, ScheduleCheckFile, ScheduleFrame, ScheduleGroup, ScheduleReminder, ScheduleStop, ScheduleVisit, Who } from '../schema/schedule.ts';
import type { Labels } from '../schema/text.ts';
import type { Catalogue, ScheduleFiles } from './catalogue.ts';

/** One check at one visit: a cell of the matrix. */
export interface ScheduleCell extends Provenance {
  /** `schedules/follow-up#blood-count-day-28`, or `…#pet-ct-day-28-lbcl` for a group. */
  address: string;
  check: string;
  visit: string;
  group?: string | undefined;
  need: Need;
  detail?: CellDetail | undefined;
  /** Who is responsible: as the cell says, else its check, else its visit. */
  who: Who;
}

/** One row of the matrix. */
export interface ScheduleCheck {
  id: string;
  label: Labels;
  category: string;
  onlyFor?: string[] | undefined;
  stops: ScheduleStop[];
}

/** A reminder with the time that its fact states. */
export interface ReminderRule {
  id: string;
  subject: ScheduleReminder['subject'];
  turn: ScheduleReminder['turn'];
  label: Labels;
  counts: ScheduleReminder['counts'];
  amount?: { unit: 'day' | 'week' | 'month' | 'year'; low: number; high: number } | undefined;
  /** Day of treatment on which the drug starts, where the length is counted from there. */
  startDay?: number | undefined;
  fact?: string | undefined;
  words?: ScheduleReminder['words'];
  needs: string[];
  products?: string[] | undefined;
  group?: string | undefined;
}

/** A schedule with its files joined, in the order in which it is shown. */
export interface Schedule {
  id: string;
  title: Labels;
  visits: ScheduleVisit[];
  diseases: ScheduleFrame['diseases'];
  groups: ScheduleGroup[];
  categories: ScheduleFrame['categories'];
  checks: ScheduleCheck[];
  cells: ScheduleCell[];
  reminders: ReminderRule[];
  products: { id: string; vector: 'lentiviral' | 'gammaretroviral'; diseases: string[] }[];
}

/**
 * Joins the files of a schedule.
 *
 * @throws Error when there is no schedule with this id.
 */
export function scheduleOf(catalogue: Catalogue, id: string): Schedule {
  const files = catalogue.schedules.get(id);
  if (!files) throw new Error(`There is no schedule "${id}".`);
  const frame = files.frame.value;
  const checks = checksOf(files);
  return {
    id,
    title: frame.title,
    visits: frame.visits,
    diseases: frame.diseases,
    groups: frame.groups,
    categories: frame.categories,
    checks: checks.map(({ id: check, category, file }) => ({ id: check, category, label: file.label, onlyFor: file.onlyFor, stops: file.stops })),
    cells: checks.flatMap(({ id: check, file }) => cellsOf(id, check, file, frame)),
    reminders: frame.reminders.map((reminder) => ruleOf(catalogue, reminder)),
    products: productsOf(catalogue, frame),
  };
}

/** The cells that nobody has yet read in a source. */
export function openCells(schedule: Schedule): ScheduleCell[] {
  return schedule.cells.filter((cell) => cell.checked === 'unverified');
}

/** The name of a cell for a list: "Full blood count: Day 28". */
export function cellName(schedule: Schedule, cell: Pick<ScheduleCell, 'check' | 'visit' | 'group'>): Labels {
  const parts = [
    schedule.checks.find((check) => check.id === cell.check)?.label,
    schedule.visits.find((visit) => visit.id === cell.visit)?.label,
    schedule.groups.find((group) => group.id === cell.group)?.label,
  ].filter((label) => label !== undefined);
  return { en: parts.map((label) => label.en).join(': '), sv: parts.map((label) => label.sv).join(': ') };
}

function checksOf({ frame, checks }: ScheduleFiles): { id: string; category: string; file: ScheduleCheckFile }[] {
  return frame.value.categories.flatMap((category) =>
    category.checks.flatMap((id) => {
      const file = checks.get(id)?.value;
      return file ? [{ id, category: category.id, file }] : [];
    }),
  );
}

/** The cells of one check, in the order of the visits; those for everybody come first. */
function cellsOf(schedule: string, check: string, file: ScheduleCheckFile, frame: ScheduleFrame): ScheduleCell[] {
  const rank = new Map(frame.visits.map((visit, index) => [visit.id, index]));
  return file.cells
    .flatMap(({ visits, for: group, who, ...cell }) =>
      visits.flatMap((visit) => {
        const leader = who ?? file.who ?? frame.visits[rank.get(visit) ?? -1]?.who;
        const address = `schedules/${schedule}#${[check, visit, group].filter(Boolean).join('-')}`;
        return leader ? [{ ...cell, address, check, visit, group, who: leader }] : [];
      }),
    )
    .sort((a, b) => rank.get(a.visit)! - rank.get(b.visit)! || Number(a.group !== undefined) - Number(b.group !== undefined));
}

function productsOf(catalogue: Catalogue, frame: ScheduleFrame): Schedule['products'] {
  return [...catalogue.products].map(([id, { value }]) => ({
    id,
    vector: value.vector,
    diseases: frame.diseases.filter((disease) => disease.products.includes(id)).map((disease) => disease.id),
  }));
}

function ruleOf(catalogue: Catalogue, { for: group, startsAt, ...reminder }: ScheduleReminder): ReminderRule {
  const factAt = (address: string | undefined) => (address === undefined ? undefined : catalogue.facts.get(address)?.fact);
  const fact = factAt(reminder.fact);
  const start = factAt(startsAt);
  const label = reminder.label ?? fact?.label ?? { en: reminder.id, sv: reminder.id };
  return { ...reminder, label, group, amount: fact && timeOf(fact), startDay: start && timeOf(start)?.low };
}

/** The time that a fact states, or undefined when it states none. "After day 28" begins on day 29. */
export function timeOf(fact: Fact): ReminderRule['amount'] {
  if (fact.kind === 'day') {
    const { low, high } = ends(fact.value);
    const shift = fact.bound === 'after' ? 1 : 0;
    return { unit: 'day', low: low + shift, high: high + shift };
  }
  if (fact.kind !== 'value' && fact.kind !== 'threshold') return undefined;
  const { unit } = fact;
  return unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year' ? { unit, ...ends(fact.value) } : undefined;
}

function ends(value: Amount): { low: number; high: number } {
  return typeof value === 'number' ? { low: value, high: value } : { low: value[0], high: value[1] };
}
