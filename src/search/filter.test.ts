import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pagesByAddress, passes, type Filter } from './filter.ts';
import { terms } from './testing.ts';

const pages = pagesByAddress(terms);
const through = (filter: Filter) => [...terms.pages.map(({ address }) => address), 'a-z#driving', 'toxicities/crs#grade-2'].filter((address) => passes(address, filter, pages));

describe('passes', () => {
  it('lets everything through without a choice', () => assert.equal(through({}).length, terms.pages.length + 2));
  it('keeps to a kind, sections included', () => assert.deepEqual(through({ kind: 'toxicities' }), ['toxicities/crs', 'toxicities/icans', 'toxicities/infection', 'toxicities/crs#grade-2']));
  it('knows the A–Z index as a kind', () => assert.deepEqual(through({ kind: 'glossary' }), ['a-z#driving']));
  it('keeps pages about all phases, and drops those of another', () => {
    assert.ok(through({ phase: 'late' }).includes('signs/fever'));
    assert.ok(!through({ phase: 'late' }).includes('toxicities/crs'));
  });
  it('keeps pages about all products, and drops those of another', () => {
    assert.ok(!through({ product: 'other' }).includes('products/axi'));
    assert.ok(through({ product: 'axi' }).includes('products/axi'));
    assert.ok(through({ product: 'other' }).includes('toxicities/crs'));
  });
});
