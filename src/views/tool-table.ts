import type { Locale } from '../i18n/locales.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { scaleView, type ScaleView } from './scale.ts';

/** The table of a calculation or of a rule by bands: what is calculated, line by line. */
export interface LinesTableView extends ScaleView {
  /** Whether the lines are outcomes, of which the first that fits holds. */
  isRule: boolean;
  lines: { label: string; text: string | undefined }[];
}

/** The whole table of a tool that is neither a grade nor a score. Its labels may show facts. */
export function linesTableView(catalogue: Catalogue, id: string, locale: Locale, refs: string | undefined): LinesTableView {
  const instrument = catalogue.instruments.get(id)?.value;
  if (instrument?.kind !== 'formula' && instrument?.kind !== 'match') throw new Error(`"${id}" is no calculation.`);
  const lines = instrument.kind === 'formula' ? instrument.lines.map(({ label, text }) => ({ label: label[locale], text: text[locale] })) : instrument.outcomes.map(({ label }) => ({ label: label[locale], text: undefined }));
  return { ...scaleView(catalogue, instrument, locale, refs), isRule: instrument.kind === 'match', lines };
}

