import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { directAnswers } from './direct.ts';
import { isSwedish } from './language.ts';
import { lexicon } from './testing.ts';

const swedish = (query: string) => isSwedish(query, directAnswers(query, lexicon).asked, lexicon.vocabulary);

describe('isSwedish', () => {
  for (const query of ['förvirrad', 'feber', 'kramp dag 3', 'toci till patienten']) it(`takes "${query}" for Swedish`, () => assert.ok(swedish(query)));
  for (const query of ['fever day 3', 'toci', 'CRS grade 2', 'when to drive']) it(`does not take "${query}" for Swedish`, () => assert.ok(!swedish(query)));
});
