import { factText, type FactShow } from '../format/fact.ts';
import type { Locale } from '../i18n/locales.ts';
import { factAddress, type Catalogue } from '../model/catalogue.ts';
import type { Fact } from '../schema/fact.ts';
import { BlockCites, type CiteView } from './cite.ts';

/** A fact as it stands in a line of text. */
export interface FactView {
  address: string;
  show: FactShow;
  text: string;
  /** The number and unit as data, for machines that read the page. */
  value: string;
  unverified: boolean;
  cites: CiteView[];
}

/** The view of one fact in prose. An unknown address stops the build. */
export function factView(catalogue: Catalogue, address: string, locale: Locale, show: FactShow = 'line', refs?: string): FactView {
  const { fact } = factEntry(catalogue, address);
  return {
    address, show,
    text: factText(fact, locale, show),
    value: dataValue(fact),
    unverified: fact.checked === 'unverified',
    cites: refs === undefined ? [] : new BlockCites(catalogue, refs).numbered(fact.sources),
  };
}

/** The view of a fact that an author named, in short (`tocilizumab#crs`) or in full. */
export function namedFact(catalogue: Catalogue, component: string, of: string, locale: Locale, show?: FactShow, refs?: string): FactView {
  return factView(catalogue, factAddress(component, of), locale, show, refs ?? '');
}

/** The entry of a fact that must be there. */
export function factEntry(catalogue: Catalogue, address: string): { fact: Fact } {
  const entry = catalogue.facts.get(address);
  if (!entry) throw new Error(`There is no fact "${address}".`);
  return entry;
}

/** The number and unit of a fact for machines: `8 mg/kg`, `1..2 mg`. */
export function dataValue(fact: Fact): string {
  switch (fact.kind) {
    case 'dose':
      return `${[fact.amount].flat().join('..')} ${fact.unit}`;
    case 'taper':
      return fact.steps.map((step) => `${[step.amount].flat().join('..')} ${step.unit}`).join(', ');
    case 'threshold':
    case 'value':
      return `${[fact.value].flat().join('..')} ${fact.unit}`;
    case 'day':
      return `${[fact.value].flat().join('..')} day`;
    case 'distribution':
      return `${fact.centre.value} ${fact.unit}`;
    case 'rate':
      return `${[fact.percent].flat().join('..')} percent`;
  }
}
