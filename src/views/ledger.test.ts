import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load, scheduleTree } from '../model/testing.ts';
import { ledgerView } from './ledger.ts';

describe('the ledger of unverified statements', () => {
  const { catalogue } = load({ ...scheduleTree, 'about/page/en.mdx': '<Visits of="small" />\n' });

  it('names every open cell and visit of a schedule, with the page that shows it', () => {
    const rows = ledgerView(catalogue, 'en');
    assert.deepEqual(rows.map(({ text }) => text), ['Blood count: Day 28: Steroids', 'Blood count: Day 28: Steroids: who is responsible', 'Month 6: when', 'Month 6: who is responsible']);
    for (const { pages } of rows) assert.deepEqual(pages.map(({ title }) => title), ['The page']);
  });
});
