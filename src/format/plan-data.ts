import type { PlanCell, PlanSchedule } from '../clinical/schedule/plan-schedule.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Need, Role } from '../schema/schedule.ts';

/** A rule that becomes a date, in words. */
export interface PlanRule {
  label: string;
  /** The time as its fact states it; left out where there is none. */
  time?: string | undefined;
  /** What is known where there is no time. */
  words?: string | undefined;
  /** Region of the source: EU, SE, US and so on. */
  region: string;
  /** "product information, EU". */
  basis: string;
  /** What else the source asks for. */
  needs?: string | undefined;
  /** What to know about the source, for example how far it was read. */
  note?: string | undefined;
  /** Nobody has read it in its source. */
  open: boolean;
}

/** All that the planner needs in one language: the schedule, and how its parts are called. */
export interface PlanData {
  locale: Locale;
  edition: string;
  /** Path of the follow-up page on the site, "/pathway/follow-up/". */
  page: string;
  title: string;
  /** `open`: nobody has read it in a source; of a visit, its time. */
  schedule: Omit<PlanSchedule, 'cells' | 'visits'> & {
    readonly cells: readonly (PlanCell & { readonly open?: true })[];
    readonly visits: readonly (PlanSchedule['visits'][number] & { readonly open?: true })[];
  };
  visits: Readonly<Record<string, string>>;
  checks: Readonly<Record<string, string>>;
  groups: Readonly<Record<string, string>>;
  /** Short names of products. */
  products: Readonly<Record<string, string>>;
  needs: Readonly<Record<Need, string>>;
  roles: Readonly<Record<Role, string>>;
  rules: Readonly<Record<string, PlanRule>>;
  subjects: Readonly<Record<string, string>>;
  turns: Readonly<Record<string, string>>;
  counts: Readonly<Record<string, string>>;
  /** The interface words that start with `plan.`, without that beginning. */
  words: Readonly<Record<string, string>>;
}
