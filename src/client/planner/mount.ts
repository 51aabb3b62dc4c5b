import { addYears } from '../../clinical/plain-date/add.ts';
import type { PlainDate } from '../../clinical/plain-date/plain-date.ts';
import { datedPlan } from '../../clinical/schedule/dated-plan.ts';
import type { PlanData } from '../../format/plan-data.ts';
import { element } from '../element.ts';
import { stamp, today } from './clock.ts';
import { planCalendar, planTable } from './plan-files.ts';
import { PlanTexts } from './plan-texts.ts';
import { ruleList, summary, visitList } from './plan-view.ts';
import { readForm } from './read-form.ts';
import { saveFile } from './save-file.ts';

/** Makes the form of the planner work: each change of an answer makes the plan anew. Nothing is stored, sent or put in the address. */
export function mountPlanner(place: HTMLElement, data: PlanData): void {
  const form = place.querySelector('form')!;
  const result = place.querySelector<HTMLElement>('[data-plan-result]')!;
  const texts = new PlanTexts(data);
  const work = () => {
    const { infusion } = readForm(form);
    place.toggleAttribute('data-planned', infusion?.kind === 'date');
    result.replaceChildren(...(infusion === undefined ? [] : infusion.kind === 'date' ? planParts(form, data, texts) : [element('p', { class: 'plan-refused' }, texts.say(`refused.${infusion.why}`))]));
  };
  form.addEventListener('input', work);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    work();
  });
  // Resetting empties the fields after the event.
  form.addEventListener('reset', () => setTimeout(work));
  for (const product of form.querySelectorAll<HTMLSelectElement>('select[name="product"]')) product.addEventListener('change', () => narrowDiseases(form, data));
  form.hidden = false;
  place.querySelector('[data-plan-wait]')?.remove();
  work();
}

function planParts(form: HTMLFormElement, data: PlanData, texts: PlanTexts): HTMLElement[] {
  const { infusion, choices } = readForm(form);
  if (infusion?.kind !== 'date') return [];
  const plan = datedPlan(data.schedule, infusion.date, choices);
  const name = `car-t-plan-${infusion.date}`;
  const address = location.protocol.startsWith('http') ? new URL(data.page, location.href).href : undefined;
  const button = (key: string, act: () => void) => {
    const made = element('button', { type: 'button', 'data-plan-action': key }, texts.say(key));
    made.addEventListener('click', act);
    return made;
  };
  return [
    element('h2', { class: 'plan-title' }, texts.say('title', { date: texts.day(infusion.date) })),
    ...(isFarFrom(today(), infusion.date) ? [element('p', { class: 'plan-refused' }, texts.say('far'))] : []),
    element('p', { class: 'sub' }, chosen(form, texts)),
    summary(plan, texts, today()),
    element('p', { class: 'plan-actions' },
      button('ics', () => saveFile(`${name}.ics`, 'text/calendar', planCalendar(plan, choices, texts, stamp(), address))),
      button('csv', () => saveFile(`${name}.csv`, 'text/csv', `\ufeff${planTable(plan, texts)}`)),
      button('print', () => print())),
    element('h2', {}, texts.say('visits')),
    element('p', { class: 'sub' }, texts.say('legend')),
    ...(plan.leftOut.length > 0 ? [element('p', { class: 'sub' }, texts.say('left-out', { checks: plan.leftOut.map((check) => data.checks[check]).join('; ') }))] : []),
    visitList(plan, texts),
    element('h2', {}, texts.say('rules')),
    element('p', { class: 'sub' }, texts.say('rules-note')),
    ruleList(plan, texts),
  ];
}

/** What the plan was narrowed to, so that a copy on paper says it. */
function chosen(form: HTMLFormElement, texts: PlanTexts): string {
  const selected = [...form.querySelectorAll('select')].flatMap((select) => (select.value === '' ? [] : [select.selectedOptions[0]!.text]));
  const ticked = [...form.querySelectorAll<HTMLInputElement>('input:checked')].map((input) => input.labels![0]!.textContent.trim());
  const all = [...selected, ...ticked];
  return all.length === 0 ? texts.say('chosen-none') : texts.say('chosen', { all: all.join('; ') });
}

/** A day of infusion that is more likely a slip of the finger: over a year ahead, or 20 years back. */
function isFarFrom(now: PlainDate, infusion: PlainDate): boolean {
  return infusion > addYears(now, 1) || infusion < addYears(now, -20);
}

/** A disease that the chosen product is not for cannot be chosen; a choice that no longer fits is taken back. */
function narrowDiseases(form: HTMLFormElement, { schedule }: PlanData): void {
  const product = form.querySelector<HTMLSelectElement>('select[name="product"]')!.value;
  const possible = schedule.products.find(({ id }) => id === product)?.diseases;
  const select = form.querySelector<HTMLSelectElement>('select[name="disease"]')!;
  for (const option of select.options) option.disabled = option.value !== '' && possible !== undefined && possible.length > 0 && !possible.includes(option.value);
  if (select.selectedOptions[0]?.disabled) select.value = '';
}
