import { editionText } from '../format/grade.ts';
import { joinQuantities } from '../format/join-quantities.ts';
import type { FieldTexts, ToolTexts } from '../format/tool/tool-texts.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { filledText } from '../model/fact-text.ts';
import { instrumentInputs } from '../model/instrument-inputs.ts';
import type { AuthoredInput } from '../schema/input.ts';
import type { Instrument } from '../schema/instrument.ts';
import type { Labels } from '../schema/text.ts';

/** The words of an instrument in one language, with the facts in its labels filled in. */
export function toolTexts(catalogue: Catalogue, id: string, locale: Locale): ToolTexts {
  const instrument = catalogue.instruments.get(id)?.value;
  if (!instrument) throw new Error(`There is no instrument "${id}".`);
  const text = (label: Labels) => joinQuantities(filledText(catalogue, label[locale], locale));
  const byId = (list: readonly { id: string; label: Labels }[]) => Object.fromEntries(list.map((each) => [each.id, text(each.label)]));
  const gate = 'gate' in instrument ? instrument.gate : undefined;
  return {
    id,
    title: text(instrument.title),
    short: text(instrument.short),
    edition: editionText(instrument),
    fields: instrumentInputs(instrument).map((input) => fieldTexts(catalogue, input, text, locale)),
    closed: gate && text(gate.closed),
    contradictions: Object.fromEntries(instrument.contradictions.map((each) => [each.id, text(each.text)])),
    parts: byId(partsOf(instrument)),
    bands: instrument.kind === 'sum' ? instrument.bands.map(({ label }) => text(label)) : [],
    needed: instrument.kind === 'count' ? instrument.needed : undefined,
    outcomes: instrument.kind === 'match' ? byId(instrument.outcomes) : {},
    outputs: instrument.kind === 'formula' ? instrument.outputs.map(({ label, step = false, ...output }) => ({ ...output, label: text(label), step })) : [],
    verdicts: instrument.kind === 'formula' ? instrument.verdicts.map(({ label, ...verdict }) => ({ ...verdict, label: text(label) })) : [],
    performance: instrument.performance && text(instrument.performance),
  };
}

function partsOf(instrument: Instrument): { id: string; label: Labels }[] {
  switch (instrument.kind) {
    case 'worst-domain': return instrument.domains;
    case 'sum': return instrument.items;
    case 'count': return instrument.criteria;
    case 'match': case 'formula': return [];
  }
}

function fieldTexts(catalogue: Catalogue, input: AuthoredInput, text: (label: Labels) => string, locale: Locale): FieldTexts {
  const always = { id: input.id, help: input.help && text(input.help) };
  if (input.kind === 'choice') {
    const options = input.options.map(({ id, label }) => ({ id, label: text(label) }));
    return { ...always, label: text(input.label), shown: input.shown !== false, options, presumed: options.find(({ id }) => id === input.assume)?.label, units: [] };
  }
  const measure = catalogue.measures.get(input.measure)?.value;
  if (!measure) throw new Error(`There is no measure "${input.measure}".`);
  return { ...always, label: input.label ? text(input.label) : measure.label[locale], shown: true, options: [], units: measure.units.map(({ unit }) => unit) };
}
