import { addDays } from '../../clinical/plain-date/add.ts';
import type { PlainDate } from '../../clinical/plain-date/plain-date.ts';
import { swedishDay } from '../../clinical/plain-date/swedish-holidays.ts';
import { weekdayOf } from '../../clinical/plain-date/weekday.ts';
import type { DatedVisit, PlanItem } from '../../clinical/schedule/dated-plan.ts';
import type { DatedReminder } from '../../clinical/schedule/reminder-dates.ts';
import { dateText } from '../../format/date.ts';
import { holidayText } from '../../format/holiday.ts';
import { weekdayText } from '../../format/weekday.ts';
import type { PlanData } from '../../format/plan-data.ts';

const NO_BREAK_SPACE = '\u00a0';
/** Longest span whose holidays are named one by one. */
const LISTED_DAYS = 14;

/** The texts of one plan, for the page, the calendar file and the table alike. */
export class PlanTexts {
  readonly data: PlanData;
  readonly #open: ReadonlySet<string>;

  constructor(data: PlanData) {
    this.data = data;
    this.#open = new Set(data.schedule.cells.filter((cell) => cell.open).map((cell) => cell.address));
  }

  /** An interface text of the planner; places in braces are filled. */
  say(key: string, places: Readonly<Record<string, string | number>> = {}): string {
    return (this.data.words[key] ?? key).replace(/\{([a-z]+)\}/g, (place, name: string) => String(places[name] ?? place));
  }

  /** "Wednesday 23 Dec 2026". */
  day(date: PlainDate): string {
    return `${weekdayText(weekdayOf(date), this.data.locale)}${NO_BREAK_SPACE}${this.date(date)}`;
  }

  date(date: PlainDate): string {
    return dateText(date, this.data.locale);
  }

  visit({ visit, year }: DatedVisit): string {
    return year === undefined ? this.data.visits[visit]! : this.say('year', { year });
  }

  /** When a visit is: one day, a span with both ends, or from a day on. */
  visitDates({ on }: DatedVisit): string {
    if (on.kind === 'day') return this.day(on.date);
    if (on.kind === 'span') return this.say('span', { from: this.day(on.from), to: this.day(on.to) });
    return this.say('open', { from: this.date(on.from) });
  }

  /** What to know about the day: its window, a weekend or holiday, the nearest working day, and whether the time is a proposal. */
  visitNotes({ visit, on, window, day }: DatedVisit): string[] {
    const notes: string[] = [];
    const planned = this.data.schedule.visits.find(({ id }) => id === visit);
    if (window) notes.push(this.say('window', { from: this.date(window.from), to: this.date(window.to) }));
    else if (on.kind === 'day' && planned?.when.kind !== 'infusion') notes.push(this.say('no-window'));
    if (day) notes.push(...this.#dayNotes(day));
    if (on.kind === 'span') notes.push(...this.#holidaysInside(on.from, on.to));
    if (planned?.open) notes.push(this.say('open-time'));
    return notes;
  }

  isOpen(item: PlanItem): boolean {
    return this.#open.has(item.address);
  }

  /** "Full blood count", and whom it is for where it is not for everybody; a star where it is a proposal. */
  itemName(item: PlanItem): string {
    const group = item.group === undefined ? undefined : this.data.groups[item.group];
    const only = item.certain ? '' : ` (${group === undefined ? this.say('if-disease') : this.say('if', { group })})`;
    return `${this.data.checks[item.check]}${only}${this.isOpen(item) ? this.say('star') : ''}`;
  }

  /** One line of a calendar entry: "Do: Full blood count. CAR-T centre". */
  itemLine(item: PlanItem): string {
    return `${this.data.needs[item.need]}: ${this.itemName(item)}. ${this.who(item)}`;
  }

  who({ role, also }: PlanItem): string {
    return [role, ...also].map((each) => this.data.roles[each]).join(' + ');
  }

  ruleName({ id, subject }: DatedReminder): string {
    const [about, label] = [this.data.subjects[subject]!, this.data.rules[id]!.label];
    return label.startsWith(about) ? label : `${about}: ${label}`;
  }

  /** "Through Wednesday 20 Jan 2027", "Not before 23 Feb to 25 May 2027"; undefined where no date can be given. */
  ruleDate({ on, turn }: DatedReminder): string | undefined {
    if (!on) return undefined;
    const dates = on.earliest === on.latest ? this.day(on.earliest) : this.say('span', { from: this.date(on.earliest), to: this.date(on.latest) });
    return `${this.data.turns[turn]} ${dates}`;
  }

  /** What a rule rests on and what it needs, each as a sentence. */
  ruleNotes({ id, turn, counts, certain, on }: DatedReminder): string[] {
    const rule = this.data.rules[id]!;
    const { products, group } = this.data.schedule.reminders.find((each) => each.id === id) ?? {};
    return [
      rule.words ?? rule.time,
      rule.needs && this.say('needs', { needs: rule.needs }),
      rule.words || counts === 'infusion' ? undefined : this.data.counts[counts],
      certain || !products ? undefined : this.say('only-products', { products: products.map((each) => this.data.products[each]).join(', ') }),
      certain || !group ? undefined : this.say('only-group', { group: this.data.groups[group]! }),
      on && on.earliest !== on.latest ? this.say(turn === 'until' ? 'range-until' : 'range') : undefined,
      rule.basis,
      rule.open ? this.say('not-read') : undefined,
    ].flatMap((note) => (note ? [sentence(note)] : []));
  }

  /** The same, and what to know about the source. */
  ruleDetails(rule: DatedReminder): string[] {
    const { note } = this.data.rules[rule.id]!;
    return [...this.ruleNotes(rule), ...(note ? [sentence(note)] : [])];
  }

  #dayNotes({ weekday, sweden, suggested }: NonNullable<DatedVisit['day']>): string[] {
    const notes: string[] = [];
    if (sweden.kind === 'public') notes.push(this.say('holiday', { name: holidayText(sweden, this.data.locale) }));
    else if (sweden.kind === 'eve') notes.push(this.say('eve', { name: holidayText(sweden, this.data.locale) }));
    else if (sweden.kind === 'not-computed') notes.push(this.say('not-computed'));
    if (weekday > 5) notes.push(this.say('weekend'));
    if (suggested) notes.push(this.say('suggested', { day: this.day(suggested) }));
    return notes;
  }

  #holidaysInside(from: PlainDate, to: PlainDate): string[] {
    const names: string[] = [];
    for (let step = 0; step < LISTED_DAYS; step += 1) {
      const date = addDays(from, step);
      if (date > to) break;
      const day = swedishDay(date);
      if (day.kind === 'public') names.push(`${holidayText(day, this.data.locale)} ${this.date(date)}`);
    }
    return names.length === 0 ? [] : [this.say('holidays', { names: names.join(', ') })];
  }
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}
