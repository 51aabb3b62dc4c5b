import { diseaseAmong, groupApplies } from '../clinical/schedule/applies.ts';
import type { Locale } from '../i18n/locales.ts';
import { word } from '../i18n/words.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { scheduleOf, type Schedule, type ScheduleCell } from '../model/schedule.ts';
import { role } from '../schema/schedule.ts';

/**
 * Whom a line is for, as attributes that the stylesheet filters by; one that is left out holds for all. A filter hides a line only
 * when it has the attribute and the attribute does not hold the chosen word.
 */
export interface FilterMarks {
  /** Diseases. */
  'data-d'?: string;
  /** Products, by short name. */
  'data-p'?: string;
  /** Age groups. */
  'data-a'?: string;
  /** Roles: who is responsible, and who takes part. */
  'data-r'?: string;
}

export interface FilterGroup {
  name: string;
  legend: string;
  options: { id: string; value: string; label: string }[];
}

const ages = ['adult', 'paediatric'] as const;
const keys = ['data-d', 'data-p', 'data-a', 'data-r'] as const;

/** Whom a cell of the schedule is for. */
export function marksOf(catalogue: Catalogue, schedule: Schedule, cell: Pick<ScheduleCell, 'check' | 'group' | 'who'>): FilterMarks {
  const group = schedule.groups.find(({ id }) => id === cell.group);
  const onlyFor = schedule.checks.find(({ id }) => id === cell.check)?.onlyFor;
  const diseases = schedule.diseases.map(({ id }) => id).filter((id) => (onlyFor?.includes(id) ?? true) && (group?.when.diseases?.includes(id) ?? true));
  const products = schedule.products.filter(({ id: product }) =>
    (!group || groupApplies(schedule, group, { product }) !== 'no') && (!onlyFor || diseaseAmong(schedule, onlyFor, { product }) !== 'no'));
  return {
    ...(diseases.length < schedule.diseases.length ? { 'data-d': diseases.join(' ') } : {}),
    ...(products.length < schedule.products.length ? { 'data-p': products.map(({ id }) => catalogue.products.get(id)!.value.shortName).join(' ') } : {}),
    ...(group?.when.age ? { 'data-a': group.when.age } : {}),
    'data-r': [...new Set([cell.who.role, ...cell.who.also])].join(' '),
  };
}

/** The marks of a group of lines: it is hidden when all of them are. */
export function marksOfAll(lines: readonly FilterMarks[]): FilterMarks {
  return Object.fromEntries(keys.flatMap((key) => {
    const words = lines.map((line) => line[key]);
    if (words.length === 0 || words.includes(undefined)) return [];
    return [[key, [...new Set(words.join(' ').split(' '))].join(' ')]];
  }));
}

/** The questions by which a reader narrows the schedule; the first answer of each is everybody. */
export function filterView(catalogue: Catalogue, id: string, locale: Locale): FilterGroup[] {
  const schedule = scheduleOf(catalogue, id);
  const group = (name: string, legend: string, options: readonly (readonly [string, string])[]): FilterGroup => ({
    name, legend,
    options: [['', word('followup.filter.all', locale)] as const, ...options].map(([value, label]) => ({ id: `filter-${name}-${value || 'all'}`, value, label })),
  });
  return [
    group('p', word('followup.filter.product', locale), schedule.products.map((product) => {
      const { shortName, brand } = catalogue.products.get(product.id)!.value;
      return [shortName, `${shortName} (${brand})`] as const;
    })),
    group('d', word('followup.filter.disease', locale), schedule.diseases.map((disease) => [disease.id, disease.label[locale]] as const)),
    group('a', word('followup.filter.age', locale), ages.map((age) => [age, word(`population.${age}`, locale)] as const)),
    group('r', word('followup.filter.role', locale), role.options.map((each) => [each, word(`schedule.role.${each}`, locale)] as const)),
  ];
}
