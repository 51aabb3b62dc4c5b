import type { Choices, PlanGroup, PlanSchedule } from './plan-schedule.ts';

/** Whether something is meant for the patient: yes, no, or only if something that the reader has not said holds. */
export type Applies = 'yes' | 'no' | 'if';

/** Whether the reader's choices put the patient into a group. A history is never denied by silence. */
export function groupApplies(schedule: PlanSchedule, group: PlanGroup, choices: Choices): Applies {
  const { diseases, age, vector, history } = group.when;
  const answers: Applies[] = [];
  if (diseases) answers.push(diseaseAmong(schedule, diseases, choices));
  if (age) answers.push(choices.age === undefined ? 'if' : choices.age === age ? 'yes' : 'no');
  if (vector) answers.push(vectorIs(schedule, vector, choices));
  if (history) answers.push(choices.histories?.includes(group.id) ? 'yes' : 'if');
  return answers.includes('no') ? 'no' : answers.includes('if') ? 'if' : 'yes';
}

/** Whether the patient's disease is one of these; without a disease, the product may tell. */
export function diseaseAmong(schedule: PlanSchedule, diseases: readonly string[], { disease, product }: Choices): Applies {
  if (disease !== undefined) return diseases.includes(disease) ? 'yes' : 'no';
  const possible = schedule.products.find(({ id }) => id === product)?.diseases;
  if (possible === undefined || possible.length === 0) return 'if';
  const fitting = possible.filter((each) => diseases.includes(each));
  return fitting.length === 0 ? 'no' : fitting.length === possible.length ? 'yes' : 'if';
}

/** Whether something that belongs to certain products belongs to the chosen one. */
export function productAmong(products: readonly string[] | undefined, { product }: Choices): Applies {
  if (products === undefined) return 'yes';
  return product === undefined ? 'if' : products.includes(product) ? 'yes' : 'no';
}

function vectorIs(schedule: PlanSchedule, vector: string, { product }: Choices): Applies {
  const chosen = schedule.products.find(({ id }) => id === product)?.vector;
  return chosen === undefined ? 'if' : chosen === vector ? 'yes' : 'no';
}
