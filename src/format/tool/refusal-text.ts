import type { Refusal } from '../../clinical/instrument/outcome.ts';
import type { Locale } from '../../i18n/locales.ts';
import { amountText, numberText } from '../number.ts';
import { quantityText, unitName } from '../units.ts';
import type { Say, ToolTexts } from './tool-texts.ts';

type Unit = Parameters<typeof quantityText>[1];

/** Why an answer was not taken, and what to do. */
export function refusalText(tool: ToolTexts, refusal: Refusal, locale: Locale, say: Say): string {
  const label = 'input' in refusal ? (tool.fields.find(({ id }) => id === refusal.input)?.label ?? refusal.input) : '';
  switch (refusal.kind) {
    case 'contradiction': return tool.contradictions[refusal.id] ?? refusal.id;
    case 'not-applicable': return tool.closed ?? refusal.id;
    case 'not-a-number': return say('refused.number', { label });
    case 'not-whole': return say('refused.whole', { label });
    case 'unknown-answer': case 'unknown-unit': return say('refused.answer', { label });
    case 'too-many': return say('refused.many', { label, most: refusal.most });
    case 'out-of-range': return say('refused.range', { label, range: `${amountText([rounded(refusal.range[0]), rounded(refusal.range[1])], locale)}\u00a0${unitName(refusal.unit as Unit, locale)}` });
    case 'wrong-unit': case 'confirm-unit': {
      const first = tool.fields.find(({ id }) => id === refusal.input)?.units[0];
      const converted = first === undefined ? numberText(rounded(refusal.suggestion.inFirstUnit), locale) : quantityText(rounded(refusal.suggestion.inFirstUnit), first, locale);
      return say(refusal.kind === 'wrong-unit' ? 'refused.unit' : 'refused.confirm', { label, unit: unitName(refusal.suggestion.unit as Unit, locale), converted });
    }
  }
}

/** Four significant digits: a suggestion shows a size, not a result. */
const rounded = (value: number) => Number(value.toPrecision(4));
