import { evaluate } from '../clinical/instrument/evaluate.ts';
import { answerTexts } from '../format/tool/answer-text.ts';
import { outcomeText, type OutcomeText } from '../format/tool/outcome-text.ts';
import type { Say } from '../format/tool/tool-texts.ts';
import type { ToolView } from '../format/tool/tool-view.ts';
import type { Locale } from '../i18n/locales.ts';
import { word, type WordKey } from '../i18n/words.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { clinicalInstrument } from '../model/clinical-instrument.ts';
import { toolTexts } from './tool-texts.ts';
import { edition, href } from './site.ts';

/** The interface words of tools in one language. */
export const saying = (locale: Locale): Say => (key, places) => word(`tool.${key}` as WordKey, locale, places);

/** The declaration that a page's script receives. */
export function toolView(catalogue: Catalogue, id: string, locale: Locale): ToolView {
  return { instrument: clinicalInstrument(catalogue, id), texts: toolTexts(catalogue, id, locale), leadsTo: leadsTo(catalogue, id, locale), edition };
}

export interface ExampleView {
  title: string;
  answers: string[];
  outcome: OutcomeText;
}

/** The worked examples of an instrument, worked out by the function that the form uses. */
export function toolExamples(catalogue: Catalogue, id: string, locale: Locale): ExampleView[] {
  const instrument = clinicalInstrument(catalogue, id);
  const texts = toolTexts(catalogue, id, locale);
  return (catalogue.cases.get(id)?.value.cases ?? []).flatMap(({ example, answers }) => {
    if (example === undefined) return [];
    return [{ title: example[locale], answers: answerTexts(texts, answers, locale), outcome: outcomeText(texts, evaluate(instrument, answers), locale, saying(locale)) }];
  });
}

function leadsTo(catalogue: Catalogue, id: string, locale: Locale): ToolView['leadsTo'] {
  const link = catalogue.instruments.get(id)?.value.leadsTo;
  if (!link) return undefined;
  const [page = ''] = link.address.split('#');
  const cards = link.cards ? Object.fromEntries([1, 2, 3, 4].map((grade) => [grade, href(`${page}#grade-${grade}`)])) : {};
  return { text: link.text[locale], to: href(link.address), cards };
}

/** The script that hands a declaration to the form: one call with plain data, so that it also loads from a folder on disk. */
export function toolScript(catalogue: Catalogue, id: string, locale: Locale): string {
  return `cartTool(${JSON.stringify(toolView(catalogue, id, locale))});\n`;
}
