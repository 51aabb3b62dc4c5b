import type { RawAnswer } from '../../clinical/instrument/read-answers.ts';
import type { Locale } from '../../i18n/locales.ts';
import { numberText } from '../number.ts';
import { quantityText, unitName } from '../units.ts';
import type { FieldTexts, ToolTexts } from './tool-texts.ts';

/** What was answered, in words and with units: "Temperature: 38.5 °C". Fields without an answer are left out. */
export function answerTexts(tool: ToolTexts, given: Readonly<Record<string, RawAnswer | undefined>>, locale: Locale): string[] {
  return tool.fields.flatMap((field) => {
    const answer = given[field.id];
    return answer === undefined ? [] : [`${field.label}: ${answerText(field, answer, locale)}`];
  });
}

function answerText({ options }: FieldTexts, answer: RawAnswer, locale: Locale): string {
  if (typeof answer === 'string') return options.find(({ id }) => id === answer)?.label ?? answer;
  const unit = answer.unit as Parameters<typeof quantityText>[1];
  if ('value' in answer) return quantityText(answer.value, unit, locale);
  return `${answer.values.map((value) => (value === null ? '–' : numberText(value, locale))).join('; ')} ${unitName(unit, locale)}`;
}
