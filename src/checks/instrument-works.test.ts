import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { instrumentWorks } from './instrument-works.ts';
import { problemsIn, type Tree } from './testing.ts';

const head = 'title: { en: A, sv: A }\nshort: { en: A, sv: A }\nsystem: A\nyear: 2019\npopulation: { en: A, sv: A }\nregion: EU\nbasis: label\nsources: [{ ref: lee2019 }]\nchecked: read\n';
const measure = 'label: { en: T, sv: T }\nunits: [{ unit: C, factor: 1 }]\nrange: [30, 44]\nregion: EU\nbasis: label\nsources: [{ ref: lee2019 }]\nchecked: read\n';
const body = (when: string) => `${head}kind: match\ninputs: [{ id: heat, kind: number, measure: temperature }, { id: known, kind: choice, label: { en: K, sv: K }, options: [{ id: "no", label: { en: N, sv: N } }, { id: "yes", label: { en: Y, sv: J } }] }]\noutcomes:\n  - { id: a, label: { en: A, sv: A }, when: ${when} }\n  - { id: b, label: { en: B, sv: B }, when: { input: known, is: "no" } }\n`;
const example = '  - { name: An example, example: { en: A, sv: A }, answers: { known: "no" }, expect: { kind: result, outcome: b } }\n';
const good: Tree = { 'about/page/en.mdx': '<ToolExamples of="heat" />\n', 'measures/temperature.yaml': measure, 'instruments/heat.cases.yaml': `cases:\n${example.repeat(3)}` };

const whatIn = (files: Tree) => problemsIn(instrumentWorks, { ...good, ...files }).filter(({ file }) => file.includes('instruments/heat')).map(({ what }) => what);

describe('instrument-works', () => {
  it('finds nothing in an instrument whose parts are there', () => {
    assert.deepEqual(whatIn({ 'instruments/heat.yaml': body('{ input: heat, meets: thresholds/crs#fever }') }), []);
  });

  it('finds a measure that is not there', () => {
    assert.deepEqual(whatIn({ 'instruments/heat.yaml': body('{ input: heat, above: 1 }').replace('measure: temperature', 'measure: warmth') }), ['There is no measure "warmth".']);
  });

  it('finds a fact that states no limit', () => {
    assert.deepEqual(whatIn({ 'instruments/heat.yaml': body('{ input: heat, meets: drugs/tocilizumab#crs }') }), ['"drugs/tocilizumab#crs" is not a fact of kind threshold.']);
  });

  it('finds a condition on a question that is not asked', () => {
    assert.deepEqual(whatIn({ 'instruments/heat.yaml': body('{ input: cold, above: 1 }') }), ['A condition asks for "cold", which is no input of this instrument.']);
  });

  it('finds an answer that cannot be given', () => {
    assert.deepEqual(whatIn({ 'instruments/heat.yaml': body('{ any: [{ input: known, is: maybe }, { input: heat, is: hot }] }') }), ['"maybe" is no answer to "known".', '"hot" is no answer to "heat".']);
  });

  it('finds a limit in another unit', () => {
    const other = measure.replace('unit: C', 'unit: kg');
    assert.deepEqual(whatIn({ 'measures/temperature.yaml': other, 'instruments/heat.yaml': body('{ input: heat, meets: thresholds/crs#fever }') }), ['"thresholds/crs#fever" is in C, and "heat" is compared in kg.']);
  });

  it('finds too few worked examples, and cases without an instrument', () => {
    assert.deepEqual(whatIn({ 'instruments/heat.cases.yaml': `cases:\n${example.repeat(2)}${example.replace('example: { en: A, sv: A }, ', '')}`, 'instruments/heat.yaml': body('{ input: heat, above: 1 }') }), ['This instrument has 2 worked examples; a reader without script needs 3.']);
    assert.deepEqual(whatIn({}), ['There is no instrument "heat" for these cases.']);
  });
});
