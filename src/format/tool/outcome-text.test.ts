import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Outcome } from '../../clinical/instrument/outcome.ts';
import en from '../../i18n/en.json' with { type: 'json' };
import { answerTexts } from './answer-text.ts';
import { outcomeText } from './outcome-text.ts';
import type { Say, ToolTexts } from './tool-texts.ts';

const say: Say = (key, places = {}) => (en as Record<string, string>)[`tool.${key}`]!.replace(/\{([a-z]+)\}/g, (_, name: string) => String(places[name]));
const field = (id: string, label: string, units: ToolTexts['fields'][number]['units'] = [], shown = true) => ({ id, label, units, shown, options: [{ id: 'none', label: 'No oxygen' }] });
const texts: ToolTexts = {
  id: 'demo', title: 'CRS grade', short: 'CRS', edition: 'ASTCT 2019',
  fields: [field('temperature', 'Temperature', ['C']), field('oxygen', 'Oxygen'), field('ldh', 'LDH', ['microkat/l', 'unit/l']), field('counts', 'Counts', ['10^9/l']), { ...field('other', 'Other cause'), presumed: 'No' }, field('death', 'Death', [], false)],
  closed: 'The criteria of CRS (ASTCT 2019) are not met.', contradictions: { flow: 'Low flow is at most 6 L/min.' }, parts: { oxygen: 'Oxygen', pressure: 'Blood pressure' },
  bands: ['low risk', 'high risk'], needed: 5, outcomes: { reduced: 'Reduce by up to 50 %' },
  outputs: [{ id: 'dose', label: 'One dose', unit: 'mg', decimals: 1, step: false }, { id: 'per-kg', label: 'For each kilogram', unit: 'mg/kg', decimals: 0, step: true }],
  verdicts: [{ id: 'capped', is: 'yes', label: 'The maximum was applied' }, { id: 'capped', is: 'no', label: 'Below the maximum' }],
};
const written = (outcome: Outcome) => outcomeText(texts, outcome, 'en', say);
const grade = (atLeast: number, atMost: number, gate: boolean | undefined = true) => ({ of: 'grade' as const, atLeast, atMost, gate, domains: {}, deciding: atLeast > 1 ? ['oxygen', 'pressure'] : [] });

describe('outcomeText', () => {
  it('names system and year with every grade, and what decided it', () => {
    assert.deepEqual(written({ kind: 'result', finding: grade(3, 3), assumed: [] }), { head: 'CRS grade 3 (ASTCT 2019)', grade: 3, lines: ['Decided by: Oxygen; Blood pressure'] });
  });
  it('bounds a grade while answers are missing', () => {
    assert.deepEqual(written({ kind: 'incomplete', finding: grade(2, 4), missing: ['oxygen'], assumed: [] }), {
      head: 'CRS at least grade 2 (ASTCT 2019)', grade: 2,
      lines: ['Decided by: Oxygen; Blood pressure', 'With the missing answers it can still become grade 4 (ASTCT 2019)', 'Not yet answered: Oxygen. Missing is not zero'],
    });
    assert.equal(written({ kind: 'incomplete', finding: grade(0, 4), missing: ['oxygen'], assumed: [] }).head, 'CRS: not enough answers yet for a grade (ASTCT 2019)');
  });
  it('says that the criteria are not met, or that there is no grade', () => {
    assert.deepEqual(written({ kind: 'result', finding: grade(0, 0, false), assumed: [] }), { head: 'The criteria of CRS (ASTCT 2019) are not met.', grade: 0, lines: [] });
    assert.equal(written({ kind: 'result', finding: grade(0, 0), assumed: [] }).head, 'No CRS grade (ASTCT 2019)');
  });
  it('says what was presumed, of what is asked', () => {
    assert.deepEqual(written({ kind: 'result', finding: grade(1, 1), assumed: ['other', 'death'] }).lines, ['Presumed: Other cause: No']);
  });
  it('writes a score with its band, or its span', () => {
    const items = { oxygen: { atLeast: 2, atMost: 2 }, pressure: { atLeast: 0, atMost: 1 } };
    assert.deepEqual(written({ kind: 'result', finding: { of: 'points', gate: true, atLeast: 2, atMost: 2, items, band: 1 }, assumed: [] }), { head: 'CRS 2 points (ASTCT 2019): high risk', lines: ['Oxygen: 2', 'Blood pressure: not yet known'] });
    assert.equal(written({ kind: 'incomplete', finding: { of: 'points', gate: true, atLeast: 2, atMost: 3, items, band: undefined }, missing: [], assumed: [] }).head, 'CRS between 2 and 3 points (ASTCT 2019)');
    assert.equal(written({ kind: 'incomplete', finding: { of: 'points', gate: undefined, atLeast: 2, atMost: 2, items, band: 1 }, missing: [], assumed: [] }).head, 'CRS 2 points so far (ASTCT 2019): high risk');
  });
  it('writes a definition with each criterion: met, not met, not known', () => {
    const criteria = { oxygen: true, pressure: undefined, heat: false };
    const finding = (fulfilled: boolean | undefined) => ({ of: 'count' as const, atLeast: 1, atMost: 2, criteria, fulfilled });
    assert.deepEqual(written({ kind: 'incomplete', finding: finding(undefined), missing: [], assumed: [] }), { head: 'CRS (ASTCT 2019): 1 to 2 of 3 criteria, 5 needed: not yet known', lines: ['Oxygen: met', 'Blood pressure: not known', 'heat: not met'] });
    assert.match(written({ kind: 'result', finding: finding(true), assumed: [] }).head, /: fulfilled$/);
    assert.match(written({ kind: 'result', finding: finding(false), assumed: [] }).head, /: not fulfilled$/);
  });
  it('writes values with units, steps and what was rounded or capped', () => {
    assert.deepEqual(written({ kind: 'result', finding: { of: 'values', values: { dose: 488.04, 'per-kg': 8 }, says: { capped: 'no' } }, assumed: [] }), {
      head: 'One dose: 488\u00a0mg', lines: ['Below the maximum'], working: ['Step: For each kilogram: 8\u00a0mg/kg', 'Rounded for display only; calculated unrounded'],
    });
    assert.equal(written({ kind: 'incomplete', finding: { of: 'values', values: {}, says: {} }, missing: ['temperature'], assumed: [] }).head, 'not yet known');
    assert.deepEqual(written({ kind: 'result', finding: { of: 'values', values: { 'ldh in microkat/l': 4, 'ldh in unit/l': 240 }, says: {} }, assumed: [] }).lines[0], 'LDH: 240\u00a0U/L');
  });
  it('says what a result means before further numbers, and names no single one of many the result', () => {
    const outputs = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, label: id, unit: 'mg' as const, decimals: 0, step: false }));
    const many = (ids: string) => outcomeText({ ...texts, outputs }, { kind: 'result', finding: { of: 'values', values: Object.fromEntries([...ids].map((id) => [id, 1])), says: { capped: 'yes' } }, assumed: [] }, 'en', say);
    assert.deepEqual([many('ab').head, many('ab').lines], ['a: 1\u00a0mg', ['The maximum was applied', 'b: 1\u00a0mg']]);
    assert.deepEqual([many('abcde').head, many('abcde').lines.slice(0, 2)], ['CRS grade', ['The maximum was applied', 'a: 1\u00a0mg']]);
  });
  it('never shows a small number as 0', () => {
    assert.equal(written({ kind: 'result', finding: { of: 'values', values: { dose: 0.0017 }, says: {} }, assumed: [] }).head, 'One dose: 0.002\u00a0mg');
    assert.equal(written({ kind: 'result', finding: { of: 'values', values: { dose: 0 }, says: {} }, assumed: [] }).head, 'One dose: 0\u00a0mg');
  });
  it('writes a rule by bands', () => {
    assert.equal(written({ kind: 'result', finding: { of: 'match', outcome: 'reduced', possible: ['reduced'] }, assumed: [] }).head, 'Reduce by up to 50 %');
    assert.equal(written({ kind: 'incomplete', finding: { of: 'match', outcome: undefined, possible: [] }, missing: [], assumed: [] }).head, 'not yet known');
  });
  for (const [refusal, text] of [
    [{ kind: 'wrong-unit', input: 'ldh', suggestion: { unit: 'unit/l', inFirstUnit: 6.6666666 } }, 'LDH: not possible in this unit. Is it in U/L? That would be 6.667\u00a0µkat/L'],
    [{ kind: 'confirm-unit', input: 'ldh', suggestion: { unit: 'unit/l', inFirstUnit: 3.333333 } }, 'LDH: is the unit right? In U/L it would be 3.333\u00a0µkat/L. Look at the report again'],
    [{ kind: 'out-of-range', input: 'temperature', range: [28, 44], unit: 'C' }, 'Temperature: outside the range 28–44\u00a0°C that is accepted here. Check value and unit'],
    [{ kind: 'not-a-number', input: 'temperature' }, 'Temperature: not a number that reads in one way only. Type digits with a decimal comma or point, and no mark between thousands'],
    [{ kind: 'not-whole', input: 'counts', value: 1.5 }, 'Counts: whole numbers only'],
    [{ kind: 'unknown-answer', input: 'oxygen', answer: 'x' }, 'Oxygen: this answer is not one of the choices'],
    [{ kind: 'unknown-unit', input: 'colour', unit: 'x' }, 'colour: this answer is not one of the choices'],
    [{ kind: 'too-many', input: 'counts', most: 31 }, 'Counts: at most 31 values'],
    [{ kind: 'contradiction', id: 'flow', inputs: [] }, 'Low flow is at most 6 L/min.'],
    [{ kind: 'not-applicable', id: 'gate', inputs: [] }, 'The criteria of CRS (ASTCT 2019) are not met.'],
  ] as const) {
    it(`refuses with the reason: ${refusal.kind}`, () => assert.deepEqual(written({ kind: 'refused', refusals: [refusal] }), { head: 'No result', lines: [text] }));
  }
});

describe('answerTexts', () => {
  it('repeats what was answered, with units and in the language', () => {
    const given = { temperature: { value: 38.5, unit: 'C' }, oxygen: 'none', counts: { values: [0.4, null], unit: '10^9/l' }, ldh: undefined };
    assert.deepEqual(answerTexts(texts, given, 'sv'), ['Temperature: 38,5\u00a0°C', 'Oxygen: No oxygen', 'Counts: 0,4; – × 10⁹/L']);
  });
});
