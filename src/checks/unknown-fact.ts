import { factAddress } from '../model/catalogue.ts';
import { factsInText, labelPieces } from '../model/fact-text.ts';
import type { Fact } from '../schema/fact.ts';
import type { Check } from './check.ts';
import { allProse } from './prose.ts';
import { labelsOf } from './labels.ts';

const kinds: Readonly<Record<string, readonly Fact['kind'][]>> = { Dose: ['dose', 'taper'], Threshold: ['threshold'], WeightTable: ['dose'], OnsetChart: ['distribution'] };

/** Every address of a fact, in prose and in labels of data, names a fact that is there and of the right kind. */
export const unknownFact: Check = {
  name: 'unknown-fact',
  run(catalogue, report) {
    const fix = 'Correct the address: it is <folder>/<file>#<id>, for example drugs/tocilizumab#crs-from-30-kg.';
    for (const prose of allProse(catalogue)) {
      for (const { name, attributes, line, column } of prose.tags) {
        const place = { file: prose.file, line, column };
        for (const address of addressesOf(name, attributes)) {
          const entry = catalogue.facts.get(address);
          const allowed = kinds[name];
          if (!entry) report({ ...place, what: `There is no fact "${address}".`, fix });
          else if (allowed && !allowed.includes(entry.fact.kind)) report({ ...place, what: `"${address}" is a fact of kind ${entry.fact.kind}, which <${name}> does not show.`, fix: 'Use <Fact of="…" /> with the full address.' });
          else if (name === 'WeightTable' && !(entry.fact.kind === 'dose' && entry.fact.unit === 'mg/kg')) report({ ...place, what: `"${address}" is not a dose in mg/kg.`, fix: 'Show a weight table only for a dose in mg/kg.' });
        }
      }
    }
    for (const { text, file, at } of labelsOf(catalogue)) {
      for (const address of factsInText(text)) {
        if (!catalogue.facts.has(address)) report({ file, ...at, what: `There is no fact "${address}".`, fix });
      }
      if (labelPieces(text).some((piece) => piece.kind === 'words' && /[{}]/.test(piece.text))) report({ file, ...at, what: 'The braces in this label hold no address of a fact and would be printed as they are.', fix: 'Write "{thresholds/crs#fever}", or "{thresholds/crs#fever:amount}" for the amount alone.' });
    }
  },
};

/** The fact addresses that a component shows. */
function addressesOf(name: string, { of, facts }: Readonly<Record<string, string>>): string[] {
  if (name === 'FactTable' || name === 'OnsetChart') return (facts ?? '').split(' ').map((id) => `${of}#${id}`);
  if (of?.includes('#')) return [factAddress(name, of)];
  return [];
}
