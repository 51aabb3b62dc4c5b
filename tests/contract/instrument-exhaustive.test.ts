import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evaluate } from '../../src/clinical/instrument/evaluate.ts';
import type { ClinicalInstrument, Input } from '../../src/clinical/instrument/instrument.ts';
import type { Outcome } from '../../src/clinical/instrument/outcome.ts';
import type { RawAnswer } from '../../src/clinical/instrument/read-answers.ts';
import { instruments } from './instruments.ts';
import { answersFor } from './sample-answers.ts';

/** All combinations up to this many are walked; of larger spaces as many, spread evenly over it. */
const MOST = 40_000;

type Answers = Record<string, RawAnswer>;

/** The combinations of answers to an instrument, by the numbers of their answers. */
function* combinations(instrument: ClinicalInstrument): Generator<Answers> {
  const choices = instrument.inputs.filter((input) => !input.optional).map((input) => ({ id: input.id, answers: answersFor(instrument, input) })).filter(({ answers }) => answers.length > 0);
  const size = choices.reduce((product, { answers }) => product * answers.length, 1);
  // A step without a common divisor with any count of answers reaches every answer of every input.
  const step = size <= MOST ? 1 : Math.floor(size / MOST) | 1;
  for (let number = 0; number < size; number += step) {
    let rest = number;
    yield Object.fromEntries(choices.map(({ id, answers }) => {
      const answer = answers[rest % answers.length]!;
      rest = Math.floor(rest / answers.length);
      return [id, answer];
    }));
  }
}

/** A number that must not fall when an answer gets worse; undefined where the instrument has no such order. */
function severity(outcome: Outcome): number | undefined {
  if (outcome.kind === 'refused') return undefined;
  const { finding } = outcome;
  return finding.of === 'grade' || finding.of === 'points' || finding.of === 'count' ? finding.atLeast : undefined;
}

for (const [id, instrument] of instruments) {
  // A row of counts cannot be enumerated: src/clinical/formulas/preparations.test.ts walks its edges.
  if (instrument.rule.kind === 'formula' || instrument.inputs.every(({ kind }) => kind === 'series')) continue;
  describe(`${id}, every combination of answers`, () => {
    it('has exactly one outcome when everything is answered: no gap, no bound left open', () => {
      let walked = 0;
      for (const given of combinations(instrument)) {
        const outcome = evaluate(instrument, given);
        walked += 1;
        if (outcome.kind === 'refused') {
          assert.ok(outcome.refusals.every(({ kind }) => kind === 'contradiction' || kind === 'not-applicable'), JSON.stringify({ given, outcome }));
          continue;
        }
        // A row of counts cannot be enumerated; its instruments have own tests.
        if (instrument.inputs.some(({ kind }) => kind === 'series')) continue;
        assert.equal(outcome.kind, 'result', JSON.stringify({ given, outcome }));
      }
      assert.ok(walked > 1);
    });

    it('never loses by an answer left out: the full result lies within its bounds', () => {
      let index = 0;
      for (const given of combinations(instrument)) {
        index += 1;
        if (index % 7 !== 0) continue;
        const full = evaluate(instrument, given);
        for (const left of Object.keys(given)) {
          // What is presumed when it is left out is said to be presumed; it bounds nothing.
          const input = instrument.inputs.find(({ id: name }) => name === left)!;
          if (input.kind === 'choice' && input.assume !== undefined) continue;
          const { [left]: _out, ...fewer } = given;
          const part = evaluate(instrument, fewer);
          if (full.kind === 'refused' || part.kind === 'refused' || !('atLeast' in full.finding) || !('atLeast' in part.finding)) continue;
          assert.ok(part.finding.atLeast <= full.finding.atLeast && part.finding.atMost >= full.finding.atMost, JSON.stringify({ given, left, full, part }));
        }
      }
      assert.ok(index > 1);
    });
  });
}

/** Inputs whose options are declared from mild to severe; a worse one may never lower the outcome. */
const ordered: Readonly<Record<string, readonly string[]>> = {
  'crs-astct-2019': ['temperature', 'hypotension', 'hypoxia', 'established', 'death'],
  'icans-astct-2019': ['consciousness', 'seizure', 'motor', 'icp', 'death'],
  'icans-astct-2019-child': ['capd', 'consciousness', 'seizure', 'motor', 'icp', 'death'],
  'ice-2019': ['orientation', 'naming', 'commands', 'writing', 'attention'],
  'capd-2014': ['eye-contact', 'purposeful', 'aware', 'communicates', 'restless', 'inconsolable', 'underactive', 'slow-response'],
  't-icaht-early-2025': ['days-50', 'days-20'],
  't-icaht-late-2025': ['days-100', 'days-50', 'days-20'],
  'icaht-early-eha-ebmt-2023': ['days-0-5', 'days-0-1'],
  'iec-hs-astct-2023': ['attributable', 'ferritin', 'fast-rise', 'cytopenia', 'haemophagocytosis', 'severity', 'death'],
  'tls-cairo-bishop-2004': ['laboratory', 'creatinine', 'arrhythmia', 'seizure', 'death'],
  'hlh-2004': ['temperature', 'spleen', 'triglycerides', 'haemophagocytosis', 'nk', 'ferritin', 'scd25'],
  'hscore-2014': ['immunosuppression', 'temperature', 'organomegaly', 'ferritin', 'triglycerides', 'ast', 'haemophagocytosis'],
  'car-hematotox-2021': ['crp', 'ferritin'],
  'isth-dic-2001': ['fibrin-marker', 'prothrombin-time'],
  'tls-lab-cairo-bishop-2004': ['urate', 'potassium', 'phosphate'],
  'tls-howard-2011': ['urate', 'potassium', 'phosphate'],
};
/** Inputs of which a lower value is the worse. */
const falling: Readonly<Record<string, readonly string[]>> = {
  'icans-astct-2019': ['ice'],
  'iec-hs-astct-2023': ['fibrinogen'],
  'hlh-2004': ['haemoglobin', 'platelets', 'neutrophils', 'fibrinogen'],
  'hscore-2014': ['haemoglobin', 'leucocytes', 'platelets', 'fibrinogen'],
  'car-hematotox-2021': ['platelets', 'anc', 'haemoglobin'],
  'isth-dic-2001': ['platelets', 'fibrinogen'],
  'tls-lab-cairo-bishop-2004': ['calcium'],
  'tls-howard-2011': ['calcium'],
};

function worseSteps(instrument: ClinicalInstrument, input: Input, isFalling: boolean): RawAnswer[] {
  const answers = answersFor(instrument, input);
  return isFalling ? answers.reverse() : answers;
}

for (const [id, instrument] of instruments) {
  const inputs = instrument.inputs.filter((input) => (ordered[id] ?? []).includes(input.id) || (falling[id] ?? []).includes(input.id));
  if (inputs.length === 0) continue;
  describe(`${id}, a worse answer`, () => {
    for (const input of inputs) {
      it(`to "${input.id}" never lowers the outcome`, () => {
        const steps = worseSteps(instrument, input, (falling[id] ?? []).includes(input.id));
        assert.ok(steps.length > 1);
        let index = 0;
        for (const given of combinations(instrument)) {
          index += 1;
          if (index % 11 !== 0 && index > 300) continue;
          let before = -1;
          for (const answer of steps) {
            const now = severity(evaluate(instrument, { ...given, [input.id]: answer }));
            if (now === undefined) continue;
            assert.ok(now >= before, JSON.stringify({ given, input: input.id, answer, before, now }));
            before = now;
          }
        }
      });
    }
  });
}

describe('the order of answers', () => {
  it('is stated for inputs that exist', () => {
    for (const list of [ordered, falling]) {
      for (const [id, names] of Object.entries(list)) {
        const known = instruments.get(id)!.inputs.map((input) => input.id);
        assert.deepEqual(names.filter((name) => !known.includes(name)), [], id);
      }
    }
  });
});
