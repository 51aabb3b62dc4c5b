import { z } from 'zod';
import { basis, provenance, region, source } from './provenance.ts';
import { population } from './page.ts';
import { id, labels } from './text.ts';

/** Who is responsible for a check. */
export const role = z.enum(['centre', 'home-hospital', 'primary-care', 'patient']);

/** How much a visit needs a check. */
export const need = z.enum(['required', 'if-indicated', 'optional']);

const wholeDays = z.number().int().min(0);
/** Days that a visit may come early or late, both ends included. Left out where no window is stated: that is not a window of 0 days. */
const window = { before: wholeDays.optional(), after: wholeDays.optional() };

/** When a visit is, counted from infusion, day 0. Months and years are those of the calendar. */
export const when = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('infusion') }),
    /** A span of days, both ends included. */
    z.strictObject({ kind: z.literal('days'), from: z.number().int(), to: z.number().int() }),
    z.strictObject({ kind: z.literal('day'), day: z.number().int(), ...window }),
    z.strictObject({ kind: z.literal('months'), months: z.number().int().positive(), ...window }),
    /** One visit in each of these years, the last included. */
    z.strictObject({ kind: z.literal('yearly'), fromYear: z.number().int().positive(), toYear: z.number().int().positive(), ...window }),
    /** From then on, without end. */
    z.strictObject({ kind: z.literal('after'), years: z.number().int().positive() }),
  ])
  .refine((each) => each.kind !== 'days' || each.from <= each.to, 'A span of days starts before it ends.')
  .refine((each) => each.kind !== 'yearly' || each.fromYear <= each.toYear, 'A span of years starts before it ends.');

/** Why a proposal has no source; filled in where a file does not say it again. */
const PROPOSAL = {
  en: 'Working proposal: no source that was read states it. Compare it with the European follow-up table before use.',
  sv: 'Arbetsförslag: ingen läst källa anger det. Jämför med den europeiska uppföljningstabellen före användning.',
};

const { note } = provenance;
const read = { region, basis, sources: z.array(source).min(1, 'Name the source that was read.'), checked: z.literal('read'), note };

/** Region, kind and sources may be left out of what nobody has read: it then is a working proposal. */
const open = {
  region: region.default('international'),
  basis: basis.default('proposal'),
  sources: z.array(source).default([]),
  checked: z.literal('unverified'),
  unsourced: labels.default(PROPOSAL),
  note,
};

/** One statement of a schedule: read in a source, or open. */
function stated<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.discriminatedUnion('checked', [z.strictObject({ ...shape, ...read }), z.strictObject({ ...shape, ...open })]);
}

const whoFields = {
  /** The one who sees that it is done. */
  role,
  /** Who takes part in it. */
  also: z.array(role).default([]),
};
const who = stated(whoFields);

/** What a source says about a check at a visit. The Swedish text may follow later; the English one is then shown as English. */
const detail = z.strictObject({ en: labels.shape.en, sv: labels.shape.sv.optional() });

const cell = stated({
  /** The visits for which all of this is the same. */
  visits: z.array(id).min(1),
  /** Only for patients of this group. */
  for: id.optional(),
  need,
  detail: detail.optional(),
  /** Where it differs from that of the check. */
  who: who.optional(),
});

const stop = stated({ text: labels });

/** content/schedules/<schedule>/<check>.yaml: one check with its visits. */
export const scheduleCheck = z.strictObject({
  label: labels,
  /** Diseases that it belongs to; left out for all. */
  onlyFor: z.array(id).min(1).optional(),
  /** Where it differs from that of the visits. */
  who: who.optional(),
  /** When it ends. Sources that differ are all named; an empty list says that no source read states an end. */
  stops: z.array(stop),
  cells: z.array(cell).min(1, 'Name at least one visit.'),
});

const visit = stated({
  id,
  label: labels,
  when,
  /** How often inside the span, or what to know about its window. */
  rhythm: labels.optional(),
  /** Who is responsible for the checks of this visit that name nobody else. */
  who,
});

/** Whom a group is about. All conditions that are given must hold. */
const group = z.strictObject({
  id,
  label: labels,
  when: z
    .strictObject({
      diseases: z.array(id).min(1).optional(),
      age: population.optional(),
      vector: z.enum(['lentiviral', 'gammaretroviral']).optional(),
      /** Something that happened to the patient or was found; the reader says whether it holds. */
      history: z.literal(true).optional(),
    })
    .refine((condition) => Object.keys(condition).length > 0, 'Say whom the group is about.'),
});

/** What a dated reminder is about. */
export const reminderSubject = z.enum(['stay-near', 'driving', 'temperature', 'antiviral', 'pneumocystis', 'hepatitis-b', 'irradiated-blood', 'vaccine', 'live-vaccine', 'registry']);

/**
 * One date that follows from a fact.
 * - `until`: the rule holds up to and including this day.
 * - `from`: not before this day.
 * - `start`: this source starts on this day.
 * - `stop`: this source would stop on this day at the earliest.
 */
const reminder = z
  .strictObject({
    id,
    subject: reminderSubject,
    turn: z.enum(['until', 'from', 'start', 'stop']),
    /** Left out where the label of the fact says it. */
    label: labels.optional(),
    /** The address of the fact that holds the time; its source is the reminder's. */
    fact: z.string().optional(),
    /** In place of a fact, where no date can be given: what is known, or what was not read. */
    words: stated({ text: labels }).optional(),
    /**
     * What the time is counted from. Of `infusion-assumed` the source does not say it: the date is counted from infusion and says so.
     * Of the others no date can be worked out.
     */
    counts: z.enum(['infusion', 'infusion-assumed', 'leukapheresis', 'treatment-end', 'last-event', 'last-immunoglobulin']).default('infusion'),
    /** The fact that says on which day the drug starts, where its length is counted from there. */
    startsAt: z.string().optional(),
    /** Further limits that the source names together with the time, for example a CD4 count. */
    needs: z.array(z.string()).default([]),
    /** Products it belongs to; left out for all. */
    products: z.array(id).min(1).optional(),
    /** Only for patients of this group. */
    for: id.optional(),
  })
  .refine((each) => (each.fact === undefined) !== (each.words === undefined), 'Give fact, or words.')
  .refine((each) => each.fact !== undefined || each.label !== undefined, 'A reminder in words needs a label.');

/** content/schedules/<schedule>/schedule.yaml: visits, groups and the order of the checks. */
export const scheduleFrame = z.strictObject({
  title: labels,
  visits: z.array(visit).min(1),
  diseases: z.array(z.strictObject({ id, label: labels, products: z.array(id).min(1) })).min(1),
  groups: z.array(group).default([]),
  /** Every check of the folder once, in the order in which it is shown. */
  categories: z.array(z.strictObject({ id, label: labels, checks: z.array(id).min(1) })).min(1),
  reminders: z.array(reminder).default([]),
});

export type Role = z.infer<typeof role>;
export type Need = z.infer<typeof need>;
export type When = z.infer<typeof when>;
export type ScheduleFrame = z.infer<typeof scheduleFrame>;
export type ScheduleCheckFile = z.infer<typeof scheduleCheck>;
export type ScheduleVisit = z.infer<typeof visit>;
export type ScheduleGroup = z.infer<typeof group>;
export type ScheduleReminder = z.infer<typeof reminder>;
export type ScheduleStop = z.infer<typeof stop>;
export type Who = z.infer<typeof who>;
export type CellDetail = z.infer<typeof detail>;
export type AuthoredCell = z.infer<typeof cell>;
