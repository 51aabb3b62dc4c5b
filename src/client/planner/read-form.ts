import { parsePlainDate, type ParsedDate } from '../../clinical/plain-date/plain-date.ts';
import type { Choices } from '../../clinical/schedule/plan-schedule.ts';

const roles = ['centre', 'home-hospital', 'primary-care', 'patient'] as const;

/** What the reader has given: the day of infusion, if any, and the choices that were made. */
export interface Given {
  infusion: ParsedDate | undefined;
  choices: Choices;
}

/** Reads the form of the planner. What was not answered is left out: it excludes nothing. */
export function readForm(form: HTMLFormElement): Given {
  const values = new FormData(form);
  const one = (name: string) => String(values.get(name) ?? '') || undefined;
  const day = one('infusion');
  const age = one('age');
  const chosen = one('role');
  const role = roles.find((each) => each === chosen);
  return {
    infusion: day === undefined ? undefined : parsePlainDate(day),
    choices: {
      product: one('product'),
      disease: one('disease'),
      age: age === 'adult' || age === 'paediatric' ? age : undefined,
      histories: values.getAll('history').map(String),
      ...(role ? { roles: [role] } : {}),
    },
  };
}
