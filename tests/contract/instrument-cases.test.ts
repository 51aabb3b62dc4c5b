import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evaluate } from '../../src/clinical/instrument/evaluate.ts';
import { assertOutcome } from '../clinical/case-differences.ts';
import { casesOf, instruments } from './instruments.ts';

describe('every instrument', () => {
  it('has cases', () => assert.deepEqual([...casesOf.keys()].sort(), [...instruments.keys()].sort()));
});

for (const [id, cases] of casesOf) {
  describe(`cases of ${id}`, () => {
    for (const [index, each] of cases.entries()) {
      it(`${index + 1}: ${each.name}`, () => assertOutcome(evaluate(instruments.get(id)!, each.answers), each));
    }
  });
}
