import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SearchTerms } from './terms.ts';
import { packTerms, unpackTerms } from './terms-file.ts';

const terms: SearchTerms = {
  languages: ['en'],
  kinds: { signs: 'Sign' },
  statuses: { draft: 'Draft' },
  phases: { late: 'After day 28' },
  pages: [
    { address: 'signs/fever', title: 'Fever', names: ['shivers', 'rigors'], sv: ['Feber'], sections: [['by-day', 'By day: what it is'], ['do', 'Do']], leadsTo: ['toxicities/crs'] },
    { address: 'toxicities/crs', title: 'CRS', names: [], sv: [], sections: [], status: 'superseded', products: ['a', 'b'], phases: ['late'] },
  ],
  entries: [
    { id: 'toci', term: 'Tocilizumab', short: 'toci', names: ['toci'], sv: [], see: 'drugs/tocilizumab#dose' },
    { id: 'oos', term: 'Out of specification', partOf: 'quality', names: [], sv: ['utanför specifikation'] },
  ],
  sectionNames: { dose: ['dos'] },
  otherNames: ['infliximab'],
};

describe('packTerms and unpackTerms', () => {
  it('lose nothing on the way', () => assert.deepEqual(unpackTerms(packTerms(terms)), terms));

  it('survive a name that holds what parts names', () => {
    const { pages } = unpackTerms(packTerms({ ...terms, pages: [{ ...terms.pages[0]!, names: ['a|b\nc'] }] }));
    assert.deepEqual(pages.map(({ names }) => names), [['a b c']]);
  });

  it('hold for a site without pages', () => {
    const empty = { ...terms, pages: [], entries: [] };
    assert.deepEqual(unpackTerms(packTerms(empty)), empty);
  });
});
