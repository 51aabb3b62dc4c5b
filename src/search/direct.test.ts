import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { directAnswers } from './direct.ts';
import { passes, pagesByAddress } from './filter.ts';
import { lexicon, terms } from './testing.ts';

const found = (query: string, options = {}) => directAnswers(query, lexicon, options).answers.map(({ place }) => place.address);

describe('directAnswers', () => {
  it('puts the sign before the toxicity that it most likely is', () => assert.deepEqual(found('fever').slice(0, 2), ['signs/fever', 'toxicities/crs']));
  it('does not let a product outrank the sign', () => assert.equal(found('feber dag 3 yescarta')[0], 'signs/fever'));
  it('leads to the product when nothing else is asked', () => assert.equal(found('Yescarta')[0], 'products/axi'));
  it('leads to the product that treats what is asked', () => assert.equal(found('axicabtagene follicular lymphoma')[0], 'products/axi'));
  it('names a drug that is asked for, however much else is asked', () => assert.ok(found('tocilizumab storage fridge temperature seizure').includes('drugs/tocilizumab')));
  it('leads to the section of the drug', () => assert.equal(found('toci dos')[0], 'drugs/tocilizumab#dose'));
  it('does not answer with a section that all drugs have when no drug is named', () => assert.deepEqual(found('dose'), []));
  it('does not answer with another drug that mentions the one asked for', () => assert.deepEqual(found('tocilizumab').filter((address) => address.startsWith('drugs/siltuximab')), []));
  it('leads from a term to the section that treats it', () => assert.equal(found('körkort')[0], 'toxicities/icans#afterwards'));
  it('finds a part of a wider term under that', () => {
    const [first] = directAnswers('cd3', lexicon).answers;
    assert.deepEqual([first!.place.title, first!.place.section], ['Leukapheresis', 'CD3+ count']);
  });
  it('finds "CD 3" as it finds "CD3"', () => assert.equal(found('CD 3')[0], 'a-z#cd3'));
  it('finds "iechs" as it finds "IEC-HS"', () => assert.equal(found('iechs')[0], 'a-z#iechs'));
  it('finds a name that is only a number when nothing else is asked', () => {
    assert.equal(found('1177')[0], 'a-z#helpline');
    assert.ok(!found('1177 fever').includes('a-z#helpline'));
  });
  it('answers nothing to words that it does not know, and to small words alone', () => {
    assert.deepEqual(found('qwertyuiop'), []);
    assert.deepEqual(found('when and how'), []);
  });
  it('says which word it read as another, and does not when asked not to', () => {
    assert.deepEqual(directAnswers('tocilizumap', lexicon).repairs, [{ typed: 'tocilizumap', read: 'tocilizumab' }]);
    assert.deepEqual(found('tocilizumap', { asTyped: true }), []);
  });
  it('keeps to the filter', () => {
    const pages = pagesByAddress(terms);
    const only = ({ address }: { address: string }) => passes(address, { kind: 'toxicities' }, pages);
    assert.deepEqual(found('fever', { only }).filter((address) => !address.startsWith('toxicities/')), []);
  });
  it('gives the same answers in the same order each time', () => assert.deepEqual(found('fever seizure toci'), found('fever seizure toci')));
});
