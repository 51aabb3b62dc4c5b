import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Measure } from '../quantity/measure.ts';
import { evaluate } from './evaluate.ts';
import type { ClinicalInstrument, Input, Rule } from './instrument.ts';

const number = (id: string, most = 100): Input => ({ kind: 'number', id, measure: { units: [{ unit: 'x', factor: 1 }], range: [0, most], usual: [0, most] } satisfies Measure });
const choice = (id: string, ...options: string[]): Input => ({ kind: 'choice', id, options: options.map((each) => ({ id: each })) });
const x = (value: number) => ({ value, unit: 'x' });
const made = (rule: Rule, inputs: Input[], more: Partial<ClinicalInstrument> = {}): ClinicalInstrument => ({ id: 'demo', inputs, contradictions: [], rule, ...more });

const death: Input = { kind: 'choice', id: 'death', options: [{ id: 'no' }, { id: 'yes' }], assume: 'no' };
const scale = made(
  {
    kind: 'grade',
    gate: { input: 'heat', atLeast: 38 },
    floor: 1,
    domains: [
      { id: 'pressure', levels: [{ level: 2, when: { input: 'pressure', is: ['low'] } }, { level: 3, when: { input: 'pressure', is: ['drug'] } }] },
      { id: 'oxygen', levels: [{ level: 3, when: { input: 'oxygen', is: ['mask'] } }, { level: 4, when: { input: 'oxygen', is: ['tube'] } }] },
    ],
    death: { input: 'death', is: ['yes'] },
  },
  [number('heat'), choice('pressure', 'fine', 'low', 'drug'), choice('oxygen', 'none', 'mask', 'tube'), death],
  { contradictions: [{ id: 'cold-tube', when: { all: [{ input: 'heat', below: 30 }, { input: 'oxygen', is: ['tube'] }] }, inputs: ['heat', 'oxygen'] }] },
);
const gradeIn = (given: Parameters<typeof evaluate>[1]) => {
  const outcome = evaluate(scale, given);
  assert.ok(outcome.kind !== 'refused' && outcome.finding.of === 'grade');
  const { atLeast, atMost, gate, deciding } = outcome.finding;
  return { kind: outcome.kind, atLeast, atMost, gate, deciding, missing: outcome.kind === 'incomplete' ? outcome.missing : [] };
};

describe('evaluate, a grade', () => {
  it('is the worst domain, and says which', () => {
    assert.deepEqual(gradeIn({ heat: x(38), pressure: 'low', oxygen: 'mask' }), { kind: 'result', atLeast: 3, atMost: 3, gate: true, deciding: ['oxygen'], missing: [] });
  });
  it('names every domain that reaches the grade', () => assert.deepEqual(gradeIn({ heat: x(38), pressure: 'drug', oxygen: 'mask' }).deciding, ['pressure', 'oxygen']));
  it('has a floor while the gate is open', () => {
    assert.deepEqual(gradeIn({ heat: x(38), pressure: 'fine', oxygen: 'none' }), { kind: 'result', atLeast: 1, atMost: 1, gate: true, deciding: [], missing: [] });
  });
  it('is 0 behind a closed gate, whatever the domains say', () => {
    assert.deepEqual(gradeIn({ heat: x(37), pressure: 'drug' }), { kind: 'result', atLeast: 0, atMost: 0, gate: false, deciding: [], missing: [] });
  });
  it('is bounded by what is missing', () => {
    assert.deepEqual(gradeIn({ heat: x(38), pressure: 'low' }), { kind: 'incomplete', atLeast: 2, atMost: 4, gate: true, deciding: ['pressure'], missing: ['oxygen'] });
    assert.deepEqual(gradeIn({ pressure: 'low', oxygen: 'none' }), { kind: 'incomplete', atLeast: 0, atMost: 2, gate: undefined, deciding: [], missing: ['heat'] });
  });
  it('is settled when nothing missing can change it', () => {
    assert.deepEqual(gradeIn({ heat: x(38), oxygen: 'tube' }), { kind: 'result', atLeast: 4, atMost: 4, gate: true, deciding: ['oxygen'], missing: [] });
  });
  it('is 5 in death, and may still be while death is not answered', () => {
    assert.equal(gradeIn({ heat: x(37), death: 'yes' }).atLeast, 5);
    assert.equal(gradeIn({ death: 'yes' }).atMost, 5);
    const open = evaluate({ ...scale, inputs: scale.inputs.map((input) => (input.id === 'death' ? choice('death', 'no', 'yes') : input)) }, { heat: x(38), pressure: 'fine', oxygen: 'none' });
    assert.ok(open.kind === 'incomplete' && open.finding.of === 'grade');
    assert.deepEqual([open.finding.atLeast, open.finding.atMost, open.missing], [1, 5, ['death']]);
  });
  it('says which answers were presumed', () => {
    const outcome = evaluate(scale, { heat: x(38), pressure: 'fine', oxygen: 'none' });
    assert.deepEqual(outcome.kind === 'result' && outcome.assumed, ['death']);
    const part = evaluate(scale, { heat: x(38) });
    assert.deepEqual(part.kind === 'incomplete' && part.assumed, ['death']);
  });
  it('refuses a contradiction only when it is certain', () => {
    assert.deepEqual(evaluate(scale, { heat: x(20), oxygen: 'tube' }), { kind: 'refused', refusals: [{ kind: 'contradiction', id: 'cold-tube', inputs: ['heat', 'oxygen'] }] });
    assert.notEqual(evaluate(scale, { oxygen: 'tube' }).kind, 'refused');
  });
  it('refuses bad answers before it looks at anything else', () => {
    assert.deepEqual(evaluate(scale, { heat: x(500) }), { kind: 'refused', refusals: [{ kind: 'out-of-range', range: [0, 100], unit: 'x', input: 'heat' }] });
  });
  it('has no gate and no floor where none is stated', () => {
    const plain = made({ kind: 'grade', floor: 0, domains: [{ id: 'a', levels: [{ level: 1, when: { input: 'a', atLeast: 1 } }, { level: 2, when: { input: 'a', atLeast: 7 } }] }] }, [number('a')]);
    assert.deepEqual(evaluate(plain, { a: x(0) }), { kind: 'result', finding: { of: 'grade', atLeast: 0, atMost: 0, gate: true, domains: { a: { atLeast: 0, atMost: 0 } }, deciding: [] }, assumed: [] });
    assert.deepEqual(evaluate(plain, { a: x(8) }), { kind: 'result', finding: { of: 'grade', atLeast: 2, atMost: 2, gate: true, domains: { a: { atLeast: 2, atMost: 2 } }, deciding: ['a'] }, assumed: [] });
  });
});

const score = made(
  {
    kind: 'points',
    gate: { input: 'cause', is: ['yes'] },
    items: [
      { id: 'platelets', options: [{ points: 0, when: { input: 'platelets', above: 50 } }, { points: 2, when: { input: 'platelets', atMost: 50 } }] },
      { id: 'marker', options: [{ points: 0, when: { input: 'marker', is: ['none'] } }, { points: 3, when: { input: 'marker', is: ['strong'] } }] },
    ],
    bands: [{ from: 0, to: 1 }, { from: 2, to: 5 }],
  },
  [choice('cause', 'no', 'yes'), number('platelets'), choice('marker', 'none', 'strong')],
);

describe('evaluate, a score', () => {
  it('adds the points of each item', () => {
    assert.deepEqual(evaluate(score, { cause: 'yes', platelets: x(40), marker: 'strong' }), {
      kind: 'result', assumed: [],
      finding: { of: 'points', gate: true, atLeast: 5, atMost: 5, items: { platelets: { atLeast: 2, atMost: 2 }, marker: { atLeast: 3, atMost: 3 } }, band: 1 },
    });
  });
  it('gives a span and no sum while a test is missing; the band only where both ends lie in it', () => {
    assert.deepEqual(evaluate(score, { cause: 'yes', platelets: x(40) }), {
      kind: 'incomplete', missing: ['marker'], assumed: [],
      finding: { of: 'points', gate: true, atLeast: 2, atMost: 5, items: { platelets: { atLeast: 2, atMost: 2 }, marker: { atLeast: 0, atMost: 3 } }, band: 1 },
    });
    const open = evaluate(score, { cause: 'yes', platelets: x(60) });
    assert.ok(open.kind === 'incomplete' && open.finding.of === 'points');
    assert.equal(open.finding.band, undefined);
  });
  it('has the band of each end of a band', () => {
    const bandOf = (platelets: number, marker: string) => {
      const outcome = evaluate(score, { cause: 'yes', platelets: x(platelets), marker });
      return outcome.kind === 'result' && outcome.finding.of === 'points' && outcome.finding.band;
    };
    assert.deepEqual([bandOf(60, 'none'), bandOf(40, 'none'), bandOf(40, 'strong')], [0, 1, 1]);
  });
  it('has no band outside all bands', () => {
    const other = made({ ...score.rule, bands: [{ from: 1, to: 1 }] } as Rule, [...score.inputs]);
    const outcome = evaluate(other, { cause: 'yes', platelets: x(60), marker: 'none' });
    assert.ok(outcome.kind === 'result' && outcome.finding.of === 'points');
    assert.equal(outcome.finding.band, undefined);
  });
  it('does not apply behind a closed gate, and waits while the gate is open to doubt', () => {
    assert.deepEqual(evaluate(score, { cause: 'no', platelets: x(40), marker: 'strong' }), { kind: 'refused', refusals: [{ kind: 'not-applicable', id: 'gate', inputs: ['cause'] }] });
    const waiting = evaluate(score, { platelets: x(40), marker: 'strong' });
    assert.deepEqual([waiting.kind, waiting.kind === 'incomplete' && waiting.missing], ['incomplete', ['cause']]);
  });
  it('names the inputs of a gate made of parts', () => {
    const both = made({ ...score.rule, gate: { all: [{ input: 'cause', is: ['yes'] }, { atLeastOf: 1, of: [{ input: 'marker', is: ['strong'] }] }] } } as Rule, [...score.inputs]);
    assert.deepEqual(evaluate(both, { cause: 'no', marker: 'strong' }), { kind: 'refused', refusals: [{ kind: 'not-applicable', id: 'gate', inputs: ['cause', 'marker'] }] });
  });
  it('needs no gate', () => {
    const { gate: _gate, ...free } = score.rule as Extract<Rule, { kind: 'points' }>;
    assert.equal(evaluate(made(free, [...score.inputs.slice(1)]), { platelets: x(40), marker: 'none' }).kind, 'result');
  });
  it('throws where the declaration leaves a gap', () => {
    const gap = made({ kind: 'points', items: [{ id: 'a', options: [{ points: 0, when: { input: 'a', below: 1 } }, { points: 1, when: { input: 'a', above: 1 } }] }], bands: [] }, [number('a')]);
    assert.throws(() => evaluate(gap, { a: x(1) }), /No option of "a" holds/);
  });
});

const definition = made(
  { kind: 'count', needed: 2, criteria: [{ id: 'a', when: { input: 'a', is: ['yes'] } }, { id: 'b', when: { input: 'b', is: ['yes'] } }, { id: 'c', when: { input: 'c', is: ['yes'] } }] },
  [choice('a', 'no', 'yes'), choice('b', 'no', 'yes'), choice('c', 'no', 'yes')],
);

describe('evaluate, a definition', () => {
  it('counts what is met', () => {
    assert.deepEqual(evaluate(definition, { a: 'yes', b: 'no', c: 'yes' }), { kind: 'result', assumed: [], finding: { of: 'count', atLeast: 2, atMost: 2, criteria: { a: true, b: false, c: true }, fulfilled: true } });
    assert.deepEqual(evaluate(definition, { a: 'yes', b: 'no', c: 'no' }), { kind: 'result', assumed: [], finding: { of: 'count', atLeast: 1, atMost: 1, criteria: { a: true, b: false, c: false }, fulfilled: false } });
  });
  it('is fulfilled before every test is done, and says what is open', () => {
    assert.deepEqual(evaluate(definition, { a: 'yes', b: 'yes' }), { kind: 'incomplete', missing: ['c'], assumed: [], finding: { of: 'count', atLeast: 2, atMost: 3, criteria: { a: true, b: true, c: undefined }, fulfilled: true } });
    const open = evaluate(definition, { a: 'yes' });
    assert.ok(open.kind === 'incomplete' && open.finding.of === 'count');
    assert.equal(open.finding.fulfilled, undefined);
  });
});

const rule = made({ kind: 'match', outcomes: [{ id: 'none', when: { input: 'a', below: 30 } }, { id: 'less', when: { input: 'a', atMost: 70 } }, { id: 'full', when: { input: 'a', above: 70 } }] }, [number('a')]);

describe('evaluate, a rule by bands', () => {
  for (const [value, outcome] of [[29.9, 'none'], [30, 'less'], [70, 'less'], [70.1, 'full']] as const) {
    it(`finds ${outcome} at ${value}`, () => assert.deepEqual(evaluate(rule, { a: x(value) }), { kind: 'result', assumed: [], finding: { of: 'match', outcome, possible: [outcome] } }));
  }
  it('names no outcome without the value', () => {
    assert.deepEqual(evaluate(rule, {}), { kind: 'incomplete', missing: ['a'], assumed: [], finding: { of: 'match', outcome: undefined, possible: ['none', 'less', 'full'] } });
  });
});

describe('evaluate, a formula', () => {
  const surface = made({ kind: 'formula', formula: 'body-surface', parameters: {} }, [number('height', 250), number('weight', 300)]);
  it('gives its values', () => {
    const outcome = evaluate(surface, { height: x(180), weight: x(80) });
    assert.ok(outcome.kind === 'result' && outcome.finding.of === 'values');
    assert.equal(outcome.finding.values['mosteller'], 2);
  });
  it('waits for what is missing', () => {
    assert.deepEqual(evaluate(surface, { height: x(180) }), { kind: 'incomplete', missing: ['weight'], assumed: [], finding: { of: 'values', values: {}, says: {} } });
  });
  it('throws for a formula or a preparation that does not exist', () => {
    assert.throws(() => evaluate(made({ kind: 'formula', formula: 'guess', parameters: {} }, []), {}), /There is no formula "guess"/);
    assert.throws(() => evaluate({ ...surface, prepare: 'guess' }, {}), /There is no preparation "guess"/);
  });
  it('works on prepared answers', () => {
    const late = made({ kind: 'grade', floor: 0, domains: [{ id: 'anc', levels: [{ level: 3, when: { input: 'lowest', atMost: 0.5 } }] }] }, [{ kind: 'series', id: 'counts', most: 9, measure: { units: [{ unit: 'x', factor: 1 }], range: [0, 9], usual: [0, 9] } }], { prepare: 'late-neutrophils' });
    const outcome = evaluate(late, { counts: { values: [0.4, 0.6], unit: 'x' } });
    assert.ok(outcome.kind === 'result' && outcome.finding.of === 'grade');
    assert.equal(outcome.finding.atLeast, 3);
  });
});
