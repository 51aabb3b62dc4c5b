import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseNumber } from './parse-number.ts';

describe('parseNumber', () => {
  for (const [text, expected] of [['0.9', 0.9], ['0,9', 0.9], ['38', 38], [' 38,5 ', 38.5], [',5', 0.5], ['1 200', 1200], ['1\u00a0200,5', 1200.5], ['12 345 678', 12345678], ['-1', -1], ['\u22121,5', -1.5], ['0', 0]] as const) {
    it(`reads "${text}" as ${expected}`, () => assert.equal(parseNumber(text), expected));
  }
  it('reads nothing as nothing, not as zero', () => {
    assert.equal(parseNumber(''), undefined);
    assert.equal(parseNumber('  '), undefined);
  });
  for (const text of ['1,2,3', '1.200,5', '1.2.3', '38 C', '3e2', '1 20', '38.', 'abc', '--1', '<5', '0.0000001', '1234567890']) {
    it(`refuses "${text}"`, () => assert.ok(Number.isNaN(parseNumber(text))));
  }
});
