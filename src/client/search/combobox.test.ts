import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextOption } from './combobox.ts';

describe('nextOption', () => {
  for (const { key, active, next } of [
    { key: 'ArrowDown', active: -1, next: 0 },
    { key: 'ArrowDown', active: 2, next: 0 },
    { key: 'ArrowUp', active: -1, next: 2 },
    { key: 'ArrowUp', active: 0, next: 2 },
    { key: 'Home', active: 2, next: 0 },
    { key: 'End', active: 0, next: 2 },
    { key: 'Home', active: -1, next: undefined },
    { key: 'a', active: 1, next: undefined },
  ]) {
    it(`moves from ${active} to ${next} of three options on ${key}`, () => {
      assert.equal(nextOption(key, active, 3), next);
    });
  }

  it('moves nowhere in an empty list', () => {
    assert.equal(nextOption('ArrowDown', -1, 0), undefined);
  });
});
