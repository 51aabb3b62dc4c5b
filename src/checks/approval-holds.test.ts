import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { approvalHolds } from './approval-holds.ts';
import { load, scheduleTree } from '../model/testing.ts';
import { factLine, pageFile, placesIn, type Tree } from './testing.ts';

const APPROVED = 'version: 1.0.0, approvedOn: "2026-01-01", reviewDue: "2027-01-01", status: approved';
const PLACE = `about/page/page.yaml:4:${`governance: { ${APPROVED}`.indexOf('status') + 1}`;
const signed = (name: string, profession: string) => `  - { name: Fictitious ${name}, profession: ${profession}, centre: Test, on: "2026-01-01", interests: none declared, digest: "${'0'.repeat(64)}" }\n`;

function page(approvals: string[], text = 'Text.\n', status = APPROVED): Tree {
  return {
    'about/page/page.yaml': pageFile('The page', '', status),
    'about/page/en.mdx': text,
    ...(approvals.length > 0 ? { 'about/page/approval.yaml': `approvals:\n${approvals.join('')}` } : {}),
    'thresholds/a.yaml': `title: { en: A, sv: A }\nfacts:\n${factLine('limit', 'kind: threshold, comparison: below, value: 90, unit: mmHg').replace('checked: read', 'checked: unverified')}`,
  };
}

describe('approval-holds', () => {
  const both = [signed('One', 'physician'), signed('Two', 'nurse')];

  it('accepts two people of two professions', () => assert.deepEqual(placesIn(approvalHolds, page(both)), []));
  it('accepts a draft that nobody signed', () => assert.deepEqual(placesIn(approvalHolds, page([], 'Text.\n', 'status: draft, version: 0.1.0')), []));

  for (const { what, approvals } of [
    { what: 'no signature', approvals: [] },
    { what: 'one signature', approvals: [both[0]!] },
    { what: 'two people of one profession', approvals: [both[0]!, signed('Two', 'physician')] },
    { what: 'one person in two professions', approvals: [both[0]!, signed('One', 'nurse')] },
  ]) {
    it(`finds ${what}`, () => assert.deepEqual(placesIn(approvalHolds, page(approvals)), [PLACE]));
  }

  it('finds an unverified fact on the page', () => {
    assert.deepEqual(placesIn(approvalHolds, page(both, 'Below <Threshold of="a#limit" />.\n')), [PLACE]);
    assert.deepEqual(placesIn(approvalHolds, page(both, 'At <Threshold of="crs#fever" />.\n')), []);
  });

  it('finds the open cells of a schedule on the page, by name', () => {
    const said: string[] = [];
    approvalHolds.run(load({ ...page(both, '<Visits of="small" />\n'), ...scheduleTree }).catalogue, ({ what }) => said.push(what));
    assert.deepEqual(said, ['Unverified on this page: schedules/small#visit-month-6, schedules/small#visit-month-6-who, schedules/small#blood-count-day-28-steroid and 1 more.']);
  });
});
