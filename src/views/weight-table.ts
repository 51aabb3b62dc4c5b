import { weightDose, tableWeights } from '../clinical/weight-dose.ts';
import { quantityText } from '../format/units.ts';
import type { Locale } from '../i18n/locales.ts';
import { factAddress, type Catalogue } from '../model/catalogue.ts';
import { BlockCites, type CiteView } from './cite.ts';
import { factEntry } from './fact.ts';
import { factText } from '../format/fact.ts';

export interface WeightTableView {
  unverified: boolean;
  cites: CiteView[];
  label: string;
  rule: string;
  /** Whether the source states a maximum that every row obeys. */
  limited: boolean;
  rows: { weight: string; dose: string; capped: boolean }[];
}

/** The dose at each weight of a band, calculated from one fact in mg/kg. */
export function weightTableView(catalogue: Catalogue, of: string, locale: Locale, refs: string | undefined): WeightTableView {
  const address = factAddress('WeightTable', of);
  const { fact } = factEntry(catalogue, address);
  if (fact.kind !== 'dose' || fact.unit !== 'mg/kg' || typeof fact.amount !== 'number') throw new Error(`"${address}" is not one dose in mg/kg.`);
  const rule = { mgPerKg: fact.amount, ...(fact.maxDose ? { maxMg: fact.maxDose.value } : {}) };
  return {
    unverified: fact.checked === 'unverified',
    cites: new BlockCites(catalogue, refs).of(fact.sources),
    label: fact.label[locale],
    rule: factText(fact, locale),
    limited: fact.maxDose !== undefined,
    rows: tableWeights(fact.weightBand).map((weightKg) => {
      const { mg, capped } = weightDose(rule, weightKg);
      return { weight: quantityText(weightKg, 'kg', locale), dose: quantityText(mg, 'mg', locale), capped };
    }),
  };
}
