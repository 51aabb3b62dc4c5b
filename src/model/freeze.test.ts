import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { freezeDeep } from './freeze.ts';

describe('freezeDeep', () => {
  it('freezes lists, objects and the values of maps', () => {
    const catalogue = freezeDeep({ facts: new Map([['a', { sources: [{ ref: 'lee2019' }] }]]) });
    const fact = catalogue.facts.get('a')!;
    assert.throws(() => (fact.sources[0]!.ref = 'other'), TypeError);
    assert.throws(() => fact.sources.push({ ref: 'other' }), TypeError);
    assert.throws(() => Object.assign(fact, { value: 80 }), TypeError);
  });

  it('takes away what changes a map, and says so', () => {
    const map = freezeDeep(new Map([['a', 1]]));
    for (const change of [() => map.set('b', 2), () => map.delete('a'), () => map.clear()]) assert.throws(change, /catalogue is frozen/);
    assert.deepEqual([...map], [['a', 1]]);
  });

  it('lets values and functions through', () => {
    const at = () => 1;
    assert.equal(freezeDeep(null), null);
    assert.equal(freezeDeep(1), 1);
    assert.equal(freezeDeep({ at }).at(), 1);
  });

  it('freezes what two holders share once', () => {
    const shared = { a: 1 };
    const [first, second] = freezeDeep([{ shared }, { shared }]);
    assert.equal(first!.shared, second!.shared);
    assert.ok(Object.isFrozen(shared));
  });
});
