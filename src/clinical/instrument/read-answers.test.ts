import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Measure } from '../quantity/measure.ts';
import type { Input } from './instrument.ts';
import { readAnswers } from './read-answers.ts';

const temperature: Measure = { units: [{ unit: 'C', factor: 1 }], range: [28, 44], usual: [28, 44] };
const anc: Measure = { units: [{ unit: '10^9/l', factor: 1 }, { unit: '/microlitre', factor: 0.001 }], range: [0, 200], usual: [0, 60] };
const inputs: Input[] = [
  { kind: 'number', id: 'temperature', measure: temperature },
  { kind: 'choice', id: 'oxygen', options: [{ id: 'none' }, { id: 'low-flow' }] },
  { kind: 'number', id: 'flow', measure: temperature, askWhen: { input: 'oxygen', is: ['low-flow'] } },
  { kind: 'choice', id: 'treated', options: [{ id: 'no' }, { id: 'yes' }], assume: 'no' },
  { kind: 'series', id: 'counts', measure: anc, most: 3, optional: true },
];
const read = (given: Parameters<typeof readAnswers>[1]) => readAnswers(inputs, given);

describe('readAnswers', () => {
  it('reads numbers, choices and rows', () => {
    const { answers, refusals, missing } = read({ temperature: { value: 38.5, unit: 'C' }, oxygen: 'none', treated: 'yes', counts: { values: [0.4, null, 1], unit: '10^9/l' } });
    assert.deepEqual(answers, { temperature: 38.5, oxygen: 'none', treated: 'yes', counts: [0.4, null, 1] });
    assert.deepEqual([refusals, missing], [[], []]);
  });
  it('takes the presumed answer and says so', () => {
    assert.deepEqual(read({}).answers, { treated: 'no' });
    assert.deepEqual(read({}).assumed, ['treated']);
    assert.deepEqual(read({ treated: 'no' }).assumed, []);
  });
  it('names what is missing: not the optional, not what is not asked', () => {
    assert.deepEqual(read({}).missing, ['temperature', 'oxygen', 'flow']);
    assert.deepEqual(read({ oxygen: 'none' }).missing, ['temperature']);
    assert.deepEqual(read({ oxygen: 'low-flow' }).missing, ['temperature', 'flow']);
  });
  it('converts a row, and refuses it for one bad value', () => {
    assert.deepEqual(read({ counts: { values: [400, 1200], unit: '/microlitre', confirmed: true } }).answers['counts'], [0.4, 1.2]);
    assert.deepEqual(read({ counts: { values: [0.4, 900], unit: '10^9/l' } }).refusals, [{ kind: 'wrong-unit', suggestion: { unit: '/microlitre', inFirstUnit: 0.9 }, input: 'counts' }]);
    assert.equal(read({ counts: { values: [0.4, 900], unit: '10^9/l' } }).answers['counts'], undefined);
  });
  it('takes a row of the longest length and refuses a longer one', () => {
    assert.deepEqual(read({ counts: { values: [1, 1, 1], unit: '10^9/l' } }).refusals, []);
    assert.deepEqual(read({ counts: { values: [1, 1, 1, 1], unit: '10^9/l' } }).refusals, [{ kind: 'too-many', input: 'counts', most: 3 }]);
  });
  it('refuses an answer that is no option', () => {
    assert.deepEqual(read({ oxygen: 'helium' }).refusals, [{ kind: 'unknown-answer', input: 'oxygen', answer: 'helium' }]);
    assert.deepEqual(read({ oxygen: { value: 3, unit: 'C' } }).refusals, [{ kind: 'unknown-answer', input: 'oxygen', answer: '' }]);
    assert.equal(read({ oxygen: 'helium' }).answers['oxygen'], undefined);
  });
  it('refuses text and rows where a number belongs, and numbers where a row belongs', () => {
    assert.deepEqual(read({ temperature: 'warm' }).refusals, [{ kind: 'not-a-number', input: 'temperature' }]);
    assert.deepEqual(read({ temperature: { values: [38], unit: 'C' } }).refusals, [{ kind: 'not-a-number', input: 'temperature' }]);
    assert.deepEqual(read({ counts: { value: 1, unit: '10^9/l' } }).refusals, [{ kind: 'not-a-number', input: 'counts' }]);
    assert.deepEqual(read({ counts: 'many' }).refusals, [{ kind: 'not-a-number', input: 'counts' }]);
  });
  it('refuses an answer to a question that is not there, unless it is empty', () => {
    assert.deepEqual(read({ colour: 'red' }).refusals, [{ kind: 'unknown-answer', input: 'colour', answer: '' }]);
    assert.deepEqual(read({ colour: undefined }).refusals, []);
  });
  it('passes on why a reading was refused', () => {
    assert.deepEqual(read({ temperature: { value: 385, unit: 'C' } }).refusals, [{ kind: 'out-of-range', range: [28, 44], unit: 'C', input: 'temperature' }]);
  });
});
