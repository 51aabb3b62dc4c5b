import type { Input } from '../../clinical/instrument/instrument.ts';
import type { RawAnswer } from '../../clinical/instrument/read-answers.ts';
import { readsTwoWays } from '../../clinical/quantity/reads-two-ways.ts';
import { parseNumber } from '../../format/parse-number.ts';
import type { FieldTexts } from '../../format/tool/tool-texts.ts';
import { unitName } from '../../format/units.ts';
import { element } from '../element.ts';
import { pageLocale } from '../search/words.ts';
import { say } from './words.ts';

/** One question on the page. */
export interface Field {
  id: string;
  root: HTMLElement;
  /** What is typed or chosen; undefined while there is nothing. */
  answer(): RawAnswer | undefined;
  /** Shows or hides the box that confirms a doubtful unit. */
  askToConfirm(doubtful: boolean): void;
}

/** Builds one question from native controls: radio buttons, or a text field with its unit. */
export function field(input: Input, texts: FieldTexts, form: string): Field {
  return input.kind === 'choice' ? choiceField(input, texts, form) : numberField(input, texts, form);
}

function choiceField(input: Extract<Input, { kind: 'choice' }>, { label, help, options }: FieldTexts, form: string): Field {
  const radios = options.map(({ id }) => {
    const radio = element('input', { type: 'radio', name: `${form}-${input.id}`, value: id, autocomplete: 'off' });
    radio.defaultChecked = input.assume === id;
    return radio;
  });
  const rows = options.map((option, index) => element('label', { class: 'tool-option' }, radios[index]!, element('span', {}, option.label)));
  const root = element('fieldset', { 'data-input': input.id }, element('legend', {}, label), ...helpText(help), ...rows);
  return { id: input.id, root, answer: () => radios.find(({ checked }) => checked)?.value, askToConfirm: () => undefined };
}

function numberField(input: Exclude<Input, { kind: 'choice' }>, { label, help, units }: FieldTexts, form: string): Field {
  const locale = pageLocale();
  const id = `${form}-${input.id}`;
  const text = input.kind === 'series' ? element('textarea', { id, rows: '3' }) : element('input', { id, type: 'text' });
  for (const [name, value] of Object.entries({ inputmode: input.kind === 'series' ? 'text' : 'decimal', autocomplete: 'off', spellcheck: 'false' })) text.setAttribute(name, value);
  const unit = element('select', { 'aria-label': say('unit', { label }), autocomplete: 'off' }, ...units.map((each) => element('option', { value: each }, unitName(each, locale))));
  const confirm = element('input', { type: 'checkbox', autocomplete: 'off' });
  const confirmText = element('span');
  const confirmRow = element('label', { class: 'tool-option', hidden: '' }, confirm, confirmText);
  const doubt = () => {
    confirm.checked = false;
    confirmRow.hidden = true;
  };
  text.addEventListener('input', doubt);
  unit.addEventListener('change', doubt);
  // A number with two readings is none: 1,200 is refused, not guessed.
  const number = (typed: string) => (readsTwoWays(typed, input.measure, unit.value) ? Number.NaN : parseNumber(typed));
  const single = units.length < 2;
  const root = element('div', { class: 'tool-number', 'data-input': input.id }, element('label', { for: id }, single ? `${label} (${unitName(units[0]!, locale)})` : label), ...helpText(help), element('div', { class: 'tool-value' }, text, ...(single ? [] : [unit])), confirmRow);
  return {
    id: input.id,
    root,
    answer() {
      const reading = { unit: unit.value, ...(confirm.checked ? { confirmed: true } : {}) };
      if (input.kind === 'series') {
        const values = row(text.value, number);
        return values.length === 0 ? undefined : { values, ...reading };
      }
      const value = number(text.value);
      return value === undefined ? undefined : { value, ...reading };
    },
    askToConfirm(doubtful) {
      if (!doubtful && !confirm.checked) confirmRow.hidden = true;
      if (!doubtful) return;
      confirmText.textContent = say('confirm', { unit: unitName(unit.value as Parameters<typeof unitName>[0], locale) });
      confirmRow.hidden = false;
    },
  };
}

/** Values parted by spaces, line breaks or semicolons; a hyphen is a day without a value. */
function row(text: string, number: (part: string) => number | undefined): (number | null)[] {
  return text.split(/[\s;]+/).filter((part) => part !== '').map((part) => (/^[-–−]$/.test(part) ? null : (number(part) ?? Number.NaN)));
}

const helpText = (help: string | undefined) => (help === undefined ? [] : [element('p', { class: 'tool-help' }, help)]);
