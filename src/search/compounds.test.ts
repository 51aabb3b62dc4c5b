import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compoundParts } from './compounds.ts';
import { normal } from './normal.ts';
import { lexicon } from './testing.ts';

const parts = (word: string) => compoundParts(word, lexicon.vocabulary);

describe('compoundParts', () => {
  it('splits a compound into words of the site', () => assert.deepEqual(parts('frossafeber'), ['frossa', 'feber'].map(normal)));
  it('drops the joint', () => assert.deepEqual(parts('feberskramp'), ['feber', 'kramp'].map(normal)));
  it('does not split off a part that is too short to mean anything', () => assert.deepEqual(parts('hotell'), []));
  it('does not split when a rest is left', () => assert.deepEqual(parts('feberxyzq'), []));
});
