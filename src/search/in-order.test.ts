import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pathOf, placeOf, withoutDirect } from './in-order.ts';

describe('placeOf and pathOf', () => {
  for (const [address, base, path] of [['toxicities/crs', '/', '/toxicities/crs/'], ['toxicities/crs#grade', '/', '/toxicities/crs/#grade'], ['a-z#fever', '/cart/', '/cart/a-z/#fever']] as const) {
    it(`turn ${address} below ${base} into ${path} and back`, () => {
      assert.equal(pathOf(address, base), path);
      assert.equal(placeOf(path, base), address);
    });
  }
});

describe('withoutDirect', () => {
  it('drops what a direct answer says already, and keeps the order', () => {
    const results = ['/a/b/', '/a/b/#c', '/d/e/'].map((url) => ({ url }));
    assert.deepEqual(withoutDirect(results, new Set(['a/b'])), [{ url: '/a/b/#c' }, { url: '/d/e/' }]);
  });
});
