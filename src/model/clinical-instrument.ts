import type { Condition } from '../clinical/instrument/condition.ts';
import type { ClinicalInstrument, GradeRule, Input, PointsRule, Rule } from '../clinical/instrument/instrument.ts';
import type { Measure } from '../clinical/quantity/measure.ts';
import type { CountScale, FormulaTool, Instrument, MatchScale, SumScale, WorstDomainScale } from '../schema/instrument.ts';
import type { Catalogue } from './catalogue.ts';
import { clinicalCondition } from './clinical-condition.ts';
import { formulaParameters } from './formula-parameters.ts';
import { instrumentInputs } from './instrument-inputs.ts';

/**
 * An instrument as it is evaluated: every fact that it names is a number, every measure has its units.
 *
 * @param id - Name of a file in content/instruments/.
 * @throws Error when there is no such instrument, or it names what is not there; `npm run check` says so with file and line.
 */
export function clinicalInstrument(catalogue: Catalogue, id: string): ClinicalInstrument {
  const declared = catalogue.instruments.get(id)?.value;
  if (!declared) throw new Error(`There is no instrument "${id}".`);
  return {
    id,
    inputs: instrumentInputs(declared).map((input): Input => {
      const { id: name, askWhen, optional } = input;
      const asked = { id: name, optional, askWhen: askWhen && clinicalCondition(catalogue, askWhen) };
      if (input.kind === 'choice') return { ...asked, kind: 'choice', options: input.options.map((option) => ({ id: option.id })), assume: input.assume };
      const measure = clinicalMeasure(catalogue, input.measure);
      return input.kind === 'number' ? { ...asked, kind: 'number', measure } : { ...asked, kind: 'series', measure, most: input.most };
    }),
    contradictions: declared.contradictions.map(({ id: name, when, inputs }) => ({ id: name, when: clinicalCondition(catalogue, when), inputs })),
    prepare: declared.prepare,
    rule: ruleOf(catalogue, declared),
  };
}

/** The units and ranges of a measure. */
export function clinicalMeasure(catalogue: Catalogue, id: string): Measure {
  const file = catalogue.measures.get(id)?.value;
  if (!file) throw new Error(`There is no measure "${id}".`);
  const [first, ...others] = file.units.map(({ unit, factor, dividedBy = 1 }) => ({ unit, factor: factor ?? 1 / dividedBy }));
  return { units: [first!, ...others], range: file.range, usual: file.usual ?? file.range, whole: file.whole };
}

function ruleOf(catalogue: Catalogue, declared: Instrument): Rule {
  switch (declared.kind) {
    case 'worst-domain': return gradeRule(catalogue, declared);
    case 'sum': return pointsRule(catalogue, declared);
    case 'count': return countRule(catalogue, declared);
    case 'match': return matchRule(catalogue, declared);
    case 'formula': return formulaRule(catalogue, declared);
  }
}

function gradeRule(catalogue: Catalogue, { gate, domains, death }: WorstDomainScale): GradeRule {
  return {
    kind: 'grade',
    gate: gate && clinicalCondition(catalogue, gate.when),
    floor: gate?.floor ?? 0,
    domains: domains.map((domain) => ({
      id: domain.id,
      levels: domain.options
        ? domain.options.filter(({ level }) => level > 0).map(({ id, level }) => ({ level, when: { input: domain.id, is: [id] } }))
        : Object.entries(domain.when ?? {}).map(([level, when]) => ({ level: Number(level), when: clinicalCondition(catalogue, when) })),
    })),
    death: death && { input: 'death', is: ['yes'] },
  };
}

function pointsRule(catalogue: Catalogue, { gate, items, bands }: SumScale): PointsRule {
  return {
    kind: 'points',
    gate: gate && clinicalCondition(catalogue, gate.when),
    items: items.map((item) => ({ id: item.id, options: optionsOf(catalogue, item) })),
    bands: bands.map(({ from, to = Infinity }) => ({ from, to })),
  };
}

function optionsOf(catalogue: Catalogue, item: SumScale['items'][number]): { points: number; when: Condition }[] {
  if (item.options === undefined) return Array.from({ length: item.points! + 1 }, (_, points) => ({ points, when: { input: item.id, is: [pointsOption(points)] } }));
  return item.options.map(({ id, points, value, when }) => ({
    points,
    when: when ? clinicalCondition(catalogue, when) : value ? { input: item.id, ...value } : { input: item.id, is: [id ?? pointsOption(points)] },
  }));
}

/** Id of the answer that gives a number of points. */
export const pointsOption = (points: number) => `points-${points}`;

function countRule(catalogue: Catalogue, { needed, criteria }: CountScale): Rule {
  return { kind: 'count', needed, criteria: criteria.map(({ id, when }) => ({ id, when: when ? clinicalCondition(catalogue, when) : { input: id, is: ['yes'] } })) };
}

function matchRule(catalogue: Catalogue, { outcomes }: MatchScale): Rule {
  return { kind: 'match', outcomes: outcomes.map(({ id, when }) => ({ id, when: clinicalCondition(catalogue, when) })) };
}

function formulaRule(catalogue: Catalogue, tool: FormulaTool): Rule {
  return { kind: 'formula', formula: tool.formula, parameters: formulaParameters(catalogue, tool, (id) => clinicalMeasure(catalogue, id)) };
}
