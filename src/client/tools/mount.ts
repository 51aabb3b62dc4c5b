import { evaluate } from '../../clinical/instrument/evaluate.ts';
import { readAnswers, type RawAnswer } from '../../clinical/instrument/read-answers.ts';
import { holds } from '../../clinical/instrument/condition.ts';
import type { ToolView } from '../../format/tool/tool-view.ts';
import { element } from '../element.ts';
import { field, type Field } from './field.ts';
import { resultPanel } from './result.ts';
import { say } from './words.ts';

/** How long typing must pause before the result is worked out, so that half a number is neither judged nor read aloud. */
const PAUSE_MS = 500;

/** Puts the form of a tool in the place of the sentence that says it needs script. Nothing that is typed leaves it. */
export function mountTool(place: HTMLElement, view: ToolView): void {
  const { instrument, texts } = view;
  const fields = instrument.inputs.flatMap((input) => {
    const words = texts.fields.find(({ id }) => id === input.id)!;
    return words.shown ? [field(input, words, `tool-${instrument.id}`)] : [];
  });
  const result = resultPanel(view);
  const clear = element('button', { type: 'button' }, say('clear'));
  const form = element('form', { class: 'tool-form', autocomplete: 'off' }, ...fields.map(({ root }) => root), element('p', { class: 'tool-buttons' }, clear), element('p', { class: 'tool-private' }, say('private')));
  const given = () => answersOf(view, fields);

  let pause: ReturnType<typeof setTimeout> | undefined;
  const work = () => {
    clearTimeout(pause);
    const answers = given();
    showAsked(view, fields, answers);
    if (!isTouched(view, answers)) return result.clear();
    const outcome = evaluate(instrument, answers);
    for (const each of fields) each.askToConfirm(outcome.kind === 'refused' && outcome.refusals.some((refusal) => refusal.kind === 'confirm-unit' && refusal.input === each.id));
    result.show(outcome, answers);
  };
  form.addEventListener('change', work);
  form.addEventListener('input', () => {
    result.clear();
    clearTimeout(pause);
    pause = setTimeout(work, PAUSE_MS);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    work();
  });
  clear.addEventListener('click', () => {
    form.reset();
    work();
    form.querySelector<HTMLElement>('input, textarea')?.focus();
  });
  place.replaceChildren(form, result.root);
  showAsked(view, fields, given());
}

/** What is answered in the fields that are shown. */
function answersOf({ instrument }: ToolView, fields: readonly Field[]): Record<string, RawAnswer | undefined> {
  const all = Object.fromEntries(fields.map(({ id, answer }) => [id, answer()]));
  const { answers } = readAnswers(instrument.inputs, all);
  const isHidden = ({ askWhen }: ToolView['instrument']['inputs'][number]) => askWhen !== undefined && holds(askWhen, answers) !== true;
  const hidden = new Set(instrument.inputs.filter(isHidden).map(({ id }) => id));
  return Object.fromEntries(Object.entries(all).filter(([id]) => !hidden.has(id)));
}

function showAsked({ instrument }: ToolView, fields: readonly Field[], given: Readonly<Record<string, RawAnswer | undefined>>): void {
  const { answers } = readAnswers(instrument.inputs, given);
  for (const { id, root } of fields) {
    const { askWhen } = instrument.inputs.find((input) => input.id === id)!;
    root.hidden = askWhen !== undefined && holds(askWhen, answers) !== true;
  }
}

/** Whether anything but presumed answers is there. */
function isTouched({ instrument }: ToolView, given: Readonly<Record<string, RawAnswer | undefined>>): boolean {
  return instrument.inputs.some((input) => given[input.id] !== undefined && !(input.kind === 'choice' && input.assume === given[input.id]));
}
