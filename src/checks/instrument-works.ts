import { clinicalInstrument } from '../model/clinical-instrument.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { instrumentInputs } from '../model/instrument-inputs.ts';
import type { DataFile } from '../model/data-file.ts';
import type { AuthoredCondition } from '../schema/condition.ts';
import type { AuthoredInput } from '../schema/input.ts';
import type { Instrument } from '../schema/instrument.ts';
import type { Check, Report } from './check.ts';
import { allProse } from './prose.ts';

const NEEDED_EXAMPLES = 3;

/** An instrument can be evaluated: what it names is there, its units fit, its conditions ask for its own inputs, and cases test it. */
export const instrumentWorks: Check = {
  name: 'instrument-works',
  run(catalogue, report) {
    const shown = new Set(allProse(catalogue).flatMap(({ tags }) => tags.filter(({ name }) => name === 'ToolExamples').map(({ attributes }) => attributes['of'])));
    for (const [id, file] of catalogue.instruments) {
      try {
        clinicalInstrument(catalogue, id);
      } catch (error) {
        report({ file: file.file, line: 1, column: 1, what: (error as Error).message, fix: 'Correct the name, or add what it names: measures stand in content/measures/, facts in content/thresholds/ and content/drugs/.' });
        continue;
      }
      checkConditions(catalogue, file, report);
      if (shown.has(id)) checkExamples(catalogue, id, file, report);
    }
    for (const [id, file] of catalogue.cases) {
      if (!catalogue.instruments.has(id)) report({ file: file.file, line: 1, column: 1, what: `There is no instrument "${id}" for these cases.`, fix: 'Name the file like the instrument, with .cases.yaml at the end.' });
    }
  },
};

function checkConditions(catalogue: Catalogue, { file, value, at }: DataFile<Instrument>, report: Report): void {
  const inputs = new Map(instrumentInputs(value).map((input) => [input.id, input]));
  /** Answers that a preparation makes; see src/clinical/formulas/preparations.ts. */
  const prepared: Readonly<Record<string, readonly string[]>> = { 'neutrophil-runs': ['run-0-5', 'run-0-1', 'recovered'], 'late-neutrophils': ['lowest'], shares: ['both-shares'] };
  const made = new Set(value.prepare === undefined ? [] : prepared[value.prepare]);
  for (const { path, condition } of conditionsOf(value)) {
    for (const leaf of leaves(condition)) {
      const place = { file, ...at(path) };
      const input = inputs.get(leaf.input);
      if (!input) {
        if (!made.has(leaf.input)) report({ ...place, what: `A condition asks for "${leaf.input}", which is no input of this instrument.`, fix: `Use one of: ${[...inputs.keys(), ...made].join(', ')}.` });
        continue;
      }
      if ('is' in leaf) for (const answer of [leaf.is].flat()) checkAnswer(input, answer, place, report);
      if ('meets' in leaf && leaf.over === undefined) checkUnit(catalogue, input, leaf.meets, place, report);
    }
  }
}

type Place = { file: string; line: number; column: number };
type Leaf = Exclude<AuthoredCondition, { all: unknown } | { any: unknown } | { of: unknown }>;

function checkAnswer(input: AuthoredInput, answer: string, place: Place, report: Report): void {
  if (input.kind === 'choice' && input.options.some(({ id }) => id === answer)) return;
  report({ ...place, what: `"${answer}" is no answer to "${input.id}".`, fix: input.kind === 'choice' ? `Use one of: ${input.options.map(({ id }) => id).join(', ')}.` : 'Compare a number with atLeast, above, atMost, below or meets.' });
}

function checkUnit(catalogue: Catalogue, input: AuthoredInput, address: string, place: Place, report: Report): void {
  const fact = catalogue.facts.get(address)?.fact;
  const measure = input.kind === 'choice' ? undefined : catalogue.measures.get(input.measure)?.value;
  const unit = measure?.units[0]?.unit;
  if (fact?.kind !== 'threshold' || unit === undefined || fact.unit === unit) return;
  report({ ...place, what: `"${address}" is in ${fact.unit}, and "${input.id}" is compared in ${unit}.`, fix: 'State the limit in the first unit of the measure.' });
}

function leaves(condition: AuthoredCondition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leaves);
  if ('any' in condition) return condition.any.flatMap(leaves);
  if ('of' in condition) return condition.of.flatMap(leaves);
  return [condition];
}

function conditionsOf(instrument: Instrument): { path: (string | number)[]; condition: AuthoredCondition }[] {
  const found: { path: (string | number)[]; condition: AuthoredCondition | undefined }[] = [
    ...instrument.contradictions.map(({ when }, index) => ({ path: ['contradictions', index, 'when'], condition: when })),
    ...instrument.inputs.map(({ askWhen }, index) => ({ path: ['inputs', index, 'askWhen'], condition: askWhen })),
    ...('gate' in instrument ? [{ path: ['gate', 'when'], condition: instrument.gate?.when }] : []),
    ...(instrument.kind === 'worst-domain' ? instrument.domains.flatMap(({ when = {} }, index) => Object.entries(when).map(([level, condition]) => ({ path: ['domains', index, 'when', level], condition }))) : []),
    ...(instrument.kind === 'sum' ? instrument.items.flatMap(({ options = [] }, index) => options.map(({ when }, option) => ({ path: ['items', index, 'options', option, 'when'], condition: when }))) : []),
    ...(instrument.kind === 'count' ? instrument.criteria.map(({ when }, index) => ({ path: ['criteria', index, 'when'], condition: when })) : []),
    ...(instrument.kind === 'match' ? instrument.outcomes.map(({ when }, index) => ({ path: ['outcomes', index, 'when'], condition: when })) : []),
  ];
  return found.flatMap(({ path, condition }) => (condition ? [{ path, condition }] : []));
}

function checkExamples(catalogue: Catalogue, id: string, { file }: DataFile<Instrument>, report: Report): void {
  const examples = catalogue.cases.get(id)?.value.cases.filter(({ example }) => example !== undefined).length ?? 0;
  if (examples >= NEEDED_EXAMPLES) return;
  report({ file, line: 1, column: 1, what: `This instrument has ${examples} worked examples; a reader without script needs ${NEEDED_EXAMPLES}.`, fix: `Mark cases in content/instruments/${id}.cases.yaml with example: { en, sv }.` });
}
