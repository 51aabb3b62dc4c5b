import type { Need, Role, ScheduleReminder, When } from '../../schema/schedule.ts';

/** What the planner must know of a schedule. A joined schedule fits; a smaller copy for the browser may leave out all texts. */
export interface PlanSchedule {
  readonly visits: readonly { readonly id: string; readonly when: When }[];
  readonly checks: readonly { readonly id: string; readonly onlyFor?: readonly string[] | undefined }[];
  readonly groups: readonly PlanGroup[];
  readonly cells: readonly PlanCell[];
  readonly products: readonly { readonly id: string; readonly vector: Vector; readonly diseases: readonly string[] }[];
  readonly reminders: readonly PlanReminder[];
}

export interface PlanCell {
  readonly address: string;
  readonly check: string;
  readonly visit: string;
  readonly group?: string | undefined;
  readonly need: Need;
  readonly who: { readonly role: Role; readonly also: readonly Role[] };
}

export interface PlanGroup {
  readonly id: string;
  readonly when: { readonly diseases?: readonly string[] | undefined; readonly age?: Age | undefined; readonly vector?: Vector | undefined; readonly history?: true | undefined };
}

export interface PlanReminder {
  readonly id: string;
  readonly subject: ScheduleReminder['subject'];
  readonly turn: ScheduleReminder['turn'];
  readonly counts: ScheduleReminder['counts'];
  /** The time; a range has two different ends. */
  readonly amount?: { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly low: number; readonly high: number } | undefined;
  /** Day of treatment from which the time runs, where it does not run from infusion. */
  readonly startDay?: number | undefined;
  readonly products?: readonly string[] | undefined;
  readonly group?: string | undefined;
}

export type Age = 'adult' | 'paediatric';
export type Vector = 'lentiviral' | 'gammaretroviral';

/** What the reader chose. A choice that was not made excludes nothing. */
export interface Choices {
  readonly product?: string | undefined;
  readonly disease?: string | undefined;
  readonly age?: Age | undefined;
  /** Groups about the patient's history that the reader confirmed. */
  readonly histories?: readonly string[] | undefined;
  /** Whose list is wanted. */
  readonly roles?: readonly Role[] | undefined;
}
