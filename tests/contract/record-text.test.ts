import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { evaluate } from '../../src/clinical/instrument/evaluate.ts';
import type { RawAnswer } from '../../src/clinical/instrument/read-answers.ts';
import { answerTexts } from '../../src/format/tool/answer-text.ts';
import { outcomeText } from '../../src/format/tool/outcome-text.ts';
import { recordText } from '../../src/format/tool/record-text.ts';
import { loadContent } from '../../src/model/load.ts';
import { saying, toolView } from '../../src/views/tool.ts';

const { catalogue } = loadContent(join(import.meta.dirname, '../..'));
const say = saying('en');

function record(id: string, given: Record<string, RawAnswer>): string {
  const { instrument, texts } = toolView(catalogue, id, 'en');
  const outcome = evaluate(instrument, given);
  if (outcome.kind === 'refused') return assert.fail(`${id} refused the answers`);
  return recordText(texts, outcome, outcomeText(texts, outcome, 'en', say), answerTexts(texts, given, 'en'), '9.9.9', say).replaceAll('\u00a0', ' ');
}

const cm = (value: number) => ({ value, unit: 'cm' });
const kg = (value: number) => ({ value, unit: 'kg' });

describe('the line for the record', () => {
  it('holds the dose of every drug', () => {
    const line = record('lymphodepletion-dose', { regimen: 'axi-cel', height: cm(180), weight: kg(80), kidneys: 'full', surface: 'mosteller' });
    assert.match(line, /Cyclophosphamide, each day, full dose: 1000 mg/);
    assert.match(line, /Fludarabine, each day, full dose: 60 mg/);
  });
  it('says that a drug is contraindicated, and names no days of it', () => {
    const line = record('lymphodepletion-dose', { regimen: 'axi-cel', height: cm(180), weight: kg(80), kidneys: 'contraindicated', surface: 'mosteller' });
    assert.match(line, /fludarabine is contraindicated in the EU/);
    assert.doesNotMatch(line, /Fludarabine, (?:days|each day)/);
  });
  it('says that a maximum was applied', () => assert.match(record('tocilizumab-dose', { weight: kg(140) }), /^One dose: 800 mg\. The maximum was applied/));
  it('holds a converted value in both units', () => assert.match(record('unit-conversion', { creatinine: { value: 100, unit: 'micromol/l' } }), /100 µmol\/L.*1\.131 mg\/dL.*Answers: Creatinine: 100 µmol\/L/));
  it('names the formula with its year', () => {
    const line = record('cockcroft-gault-1976', { age: { value: 70, unit: 'year' }, weight: kg(70), creatinine: { value: 70, unit: 'micromol/l' }, sex: 'male' });
    assert.match(line, /^Creatinine clearance: 85\.9 mL\/min\. Answers: .*\(Cockcroft-Gault 1976\), edition 9\.9\.9/);
  });
  it('repeats no item of a score: the answers say them', () => {
    const line = record('ice-2019', { orientation: 'points-4', naming: 'points-3', commands: 'points-1', writing: 'points-0', attention: 'points-1' });
    assert.equal(line.match(/Writing/g)?.length, 1);
  });
  it('carries the performance of a predictor', () => {
    assert.match(record('easix-2021', { ldh: { value: 6, unit: 'microkat/l' }, creatinine: { value: 90, unit: 'micromol/l' }, platelets: { value: 60, unit: '10^9/l' } }), /^EASIX: 6\.11\..*Not yet answered: CRP.*AUC 0\.61/);
  });
});
