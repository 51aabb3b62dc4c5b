import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { approval, governance } from './governance.ts';

const reason = { en: 'A', sv: 'A' };
const dates = { approvedOn: '2026-01-01', reviewDue: '2027-01-01' };

function refusedAt(value: object): string[] {
  const parsed = governance.safeParse({ version: '1.0.0', ...value });
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
}

describe('where a page stands', () => {
  for (const value of [
    { status: 'draft' },
    { status: 'consultation', closesOn: '2026-01-01' },
    { status: 'approved', ...dates },
    { status: 'under-review', ...dates, reason },
    { status: 'superseded', supersededBy: 'about/a', supersededOn: '2026-01-01' },
    { status: 'withdrawn', withdrawnOn: '2026-01-01', reason },
  ]) {
    it(`is ${value.status}, with the fields that make it true`, () => assert.deepEqual(refusedAt(value), []));
  }

  for (const { what, value, path } of [
    { what: 'approved without the day of its review', value: { status: 'approved', approvedOn: '2026-01-01' }, path: 'reviewDue' },
    { what: 'a draft with a day of approval', value: { status: 'draft', approvedOn: '2026-01-01' }, path: '' },
    { what: 'withdrawn without a reason', value: { status: 'withdrawn', withdrawnOn: '2026-01-01' }, path: 'reason' },
    { what: 'superseded by nothing', value: { status: 'superseded', supersededOn: '2026-01-01' }, path: 'supersededBy' },
    { what: 'of a status that is not known', value: { status: 'final' }, path: 'status' },
    { what: 'approved on a day that is not in the calendar', value: { status: 'approved', ...dates, approvedOn: '2026-02-30' }, path: 'approvedOn' },
    { what: 'of a version with two numbers', value: { status: 'draft', version: '1.0' }, path: 'version' },
  ]) {
    it(`is not ${what}`, () => assert.deepEqual(refusedAt(value), [path]));
  }
});

describe('a signature', () => {
  const signed = { name: 'Fictitious One', profession: 'nurse', centre: 'Test', on: '2026-01-01', interests: 'none declared', digest: '0'.repeat(64) };
  const accepts = (value: object) => approval.safeParse({ approvals: [value] }).success;

  it('says who, of what profession, where, when, with which interests, on which state', () => assert.ok(accepts(signed)));
  for (const field of Object.keys(signed)) {
    it(`is refused without its ${field}`, () => assert.ok(!accepts({ ...signed, [field]: undefined })));
  }
  it('does not leave interests unsaid', () => assert.ok(!accepts({ ...signed, interests: '' })));
  it('is on a whole digest', () => assert.ok(!accepts({ ...signed, digest: '0'.repeat(63) })));
});
