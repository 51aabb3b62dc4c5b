import type { Instrument } from '../schema/instrument.ts';
import type { Labels } from '../schema/text.ts';

/** Every label of a scale's table: levels of domains, items and their answers, criteria. */
export function instrumentLabels(instrument: Instrument): Labels[] {
  switch (instrument.kind) {
    case 'worst-domain':
      return instrument.domains.flatMap((domain) => [domain.label, ...Object.values(domain.levels).filter((level) => level !== null)]);
    case 'sum':
      return instrument.items.flatMap((item) => [item.label, ...(item.options ?? []).map((option) => option.label)]);
    case 'count':
      return instrument.criteria.map((criterion) => criterion.label);
    case 'match':
      return instrument.outcomes.map((outcome) => outcome.label);
    case 'formula':
      return instrument.lines.flatMap((line) => [line.label, line.text]);
  }
}
