import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { convert } from './convert.ts';

const ldh = { units: [{ unit: 'microkat/l', factor: 1 }, { unit: 'unit/l', factor: 1 / 60 }] } as const;

describe('convert', () => {
  it('multiplies and divides by the factors', () => {
    assert.equal(convert(ldh, 4, 'microkat/l', 'unit/l'), 240);
    assert.equal(convert(ldh, 240, 'unit/l', 'microkat/l'), 4);
    assert.equal(convert(ldh, 4, 'microkat/l', 'microkat/l'), 4);
  });
  it('knows no other unit', () => {
    assert.equal(convert(ldh, 4, 'mg/l', 'unit/l'), undefined);
    assert.equal(convert(ldh, 4, 'unit/l', 'mg/l'), undefined);
  });
});
