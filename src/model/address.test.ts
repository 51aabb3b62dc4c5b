import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressProblem } from './address.ts';
import { load, scheduleTree } from './testing.ts';

describe('addressProblem', () => {
  const { catalogue } = load({ 'about/page/en.mdx': '## Here [#here]\n\n<Checklist id="before">\n\n- Text\n\n</Checklist>\n' });

  for (const address of ['about/page', 'about/page#here', 'about/page#before', 'about/page#references', '', 'about', 'a-z', 'about/unverified']) {
    it(`accepts "${address}"`, () => assert.equal(addressProblem(catalogue, address), undefined));
  }

  for (const { address, says } of [
    { address: 'about/other', says: 'There is no page "about/other".' },
    { address: 'pathway', says: 'There is no page "pathway".' },
    { address: 'about/page#there', says: 'The page "about/page" has no section "there".' },
    { address: 'about/page#', says: 'The page "about/page" has no section "".' },
    { address: 'about/page#here#there', says: 'The page "about/page" has no section "here#there".' },
    { address: 'a-z#a', says: 'The page "a-z" has no section "a".' },
    { address: 'constructor', says: 'There is no page "constructor".' },
    { address: '__proto__#x', says: 'There is no page "__proto__".' },
  ]) {
    it(`says why "${address}" leads nowhere`, () => assert.equal(addressProblem(catalogue, address), says));
  }

  it('accepts the hand-over sheet of a product that there is, and no other', () => {
    const products = new Map([['axi', {}]]) as unknown as typeof catalogue.products;
    assert.equal(addressProblem({ ...catalogue, products }, 'pathway/handover/axi'), undefined);
    assert.equal(addressProblem({ ...catalogue, products }, 'pathway/handover/other'), 'There is no page "pathway/handover/other".');
  });

  it('accepts the visits of a schedule on the page that lists them', () => {
    const { catalogue: visits } = load({ ...scheduleTree, 'about/page/en.mdx': '<Visits of="small" />\n' });
    assert.equal(addressProblem(visits, 'about/page#day-28'), undefined);
    assert.equal(addressProblem(visits, 'about/page#day-29'), 'The page "about/page" has no section "day-29".');
  });
});
