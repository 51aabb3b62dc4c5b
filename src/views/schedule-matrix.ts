import type { Locale } from '../i18n/locales.ts';
import { word } from '../i18n/words.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { scheduleOf, type Schedule, type ScheduleCell } from '../model/schedule.ts';
import type { Need } from '../schema/schedule.ts';
import { marksOf, marksOfAll, type FilterMarks } from './schedule-filter.ts';

/** One cell of the matrix: a sign for the eye, words for a reader who hears it. */
export interface MatrixCell {
  sign: string;
  words: string;
  open: boolean;
}

export interface MatrixView {
  visits: { id: string; title: string }[];
  groups: { title: string; rows: { name: string; marks: FilterMarks; cells: (MatrixCell | undefined)[] }[] }[];
  legend: { sign: string; words: string; open: boolean }[];
}

const signs: Record<Need, string> = { required: '●', 'if-indicated': '○', optional: '◇' };

/** The schedule as rows of checks and columns of visits. A cell that is only for some patients has a plus sign. */
export function matrixView(catalogue: Catalogue, id: string, locale: Locale): MatrixView {
  const schedule = scheduleOf(catalogue, id);
  return {
    visits: schedule.visits.map((visit) => ({ id: visit.id, title: visit.label[locale] })),
    groups: schedule.categories.map((category) => ({
      title: category.label[locale],
      rows: schedule.checks.filter((check) => check.category === category.id).map((check) => {
        const cells = schedule.cells.filter((cell) => cell.check === check.id);
        return {
          name: check.label[locale],
          marks: marksOfAll(cells.map((cell) => marksOf(catalogue, schedule, cell))),
          cells: schedule.visits.map((visit) => cellView(schedule, cells.filter((cell) => cell.visit === visit.id), locale)),
        };
      }),
    })),
    legend: [
      ...(Object.keys(signs) as Need[]).map((need) => ({ sign: signs[need], words: word(`schedule.need.${need}`, locale), open: false })),
      { sign: '+', words: word('followup.some', locale), open: false },
      { sign: signs.required, words: word('followup.open', locale), open: true },
    ],
  };
}

/** Everybody's statement and those for some patients in one cell. Where nothing holds for everybody, the strongest of the others is shown. */
function cellView(schedule: Schedule, cells: readonly ScheduleCell[], locale: Locale): MatrixCell | undefined {
  if (cells.length === 0) return undefined;
  const ranked = (Object.keys(signs) as Need[]);
  const first = cells.find((cell) => cell.group === undefined) ?? [...cells].sort((a, b) => ranked.indexOf(a.need) - ranked.indexOf(b.need))[0]!;
  const open = cells.some((cell) => cell.checked === 'unverified');
  return {
    sign: `${signs[first.need]}${cells.some((cell) => cell.group !== undefined) ? '+' : ''}`,
    words: cells.map((cell) => [
      [word(`schedule.need.${cell.need}`, locale), schedule.groups.find((group) => group.id === cell.group)?.label[locale]].filter(Boolean).join(': '),
      ...(cell.checked === 'unverified' ? [word('followup.open', locale)] : []),
    ].join(', ')).join('; '),
    open,
  };
}
