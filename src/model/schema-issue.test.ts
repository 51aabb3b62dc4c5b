import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { id, labels } from '../schema/text.ts';
import { amount } from '../schema/quantity.ts';
import { wordedIssues } from './schema-issue.ts';

const schema = z.strictObject({
  id: id.default('a'),
  label: labels.optional(),
  sources: z.array(z.string()).default([]),
  unit: z.enum(['mg', 'g']).optional(),
  unitOf: z.union([z.enum(['C']), z.enum(['mg'])]).optional(),
  amount: amount.optional(),
  level: z.union([labels, z.null()]).optional(),
  on: z.iso.date().optional(),
  url: z.url().optional(),
  count: z.number().int().min(1).max(4).optional(),
  words: z.string().max(3).optional(),
  status: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('draft') }), z.strictObject({ kind: z.literal('done'), on: z.string() })]).optional(),
});

function issuesOf(value: unknown, of: z.ZodType = schema) {
  const parsed = of.safeParse(value, { reportInput: true });
  return parsed.success ? [] : wordedIssues(parsed.error.issues);
}

describe('an issue of a schema', () => {
  for (const { what, value, check, path, says } of [
    { what: 'a field that is not known', value: { amuont: 8 }, check: 'unknown-field', path: 'amuont', says: /"amuont" is not known/ },
    { what: 'an English text that is missing', value: { label: { sv: 'a' } }, check: 'missing-label', path: 'label.en', says: /no English text/ },
    { what: 'a Swedish text that is missing', value: { label: { en: 'a' } }, check: 'missing-label', path: 'label.sv', says: /no Swedish text/ },
    { what: 'a text that is empty', value: { label: { en: 'a', sv: ' ' } }, check: 'schema', path: 'label.sv', says: /Write the text/ },
    { what: 'a number where text is needed', value: { label: { en: 1, sv: 'a' } }, check: 'schema', path: 'label.en', says: /put numbers and dates in quotes/ },
    { what: 'text where a number is needed', value: { count: '3' }, check: 'schema', path: 'count', says: /expected number, received string.*kind number/ },
    { what: 'a word that is not on the list', value: { unit: 'mgs' }, check: 'schema', path: 'unit', says: /Use one of: mg, g\./ },
    { what: 'a word that is on none of two lists', value: { unitOf: 'K' }, check: 'schema', path: 'unitOf', says: /Use one of: C, mg\./ },
    { what: 'a reversed range', value: { amount: [8, 4] }, check: 'schema', path: 'amount', says: /lower end first/ },
    { what: 'text as an amount', value: { amount: '8' }, check: 'schema', path: 'amount', says: /expected number/ },
    { what: 'the part of a label that is wrong, not the other form of the field', value: { level: { en: 1, sv: 2, no: 3 } }, check: 'schema', path: 'level.en', says: /"level.en"/ },
    { what: 'a day that is not in the calendar', value: { on: '2026-02-30' }, check: 'schema', path: 'on', says: /"2026-11-22", in quotes/ },
    { what: 'an address', value: { url: 'example' }, check: 'schema', path: 'url', says: /https:\/\// },
    { what: 'an id with capitals', value: { id: 'CRS' }, check: 'schema', path: 'id', says: /lower-case English words/ },
    { what: 'a number that is too small', value: { count: 0 }, check: 'schema', path: 'count', says: /at least 1\./ },
    { what: 'a text that is too long', value: { words: 'four' }, check: 'schema', path: 'words', says: /at most 3 signs\./ },
    { what: 'a form that is not known', value: { status: { kind: 'gone' } }, check: 'schema', path: 'status.kind', says: /Use one of: draft, done\./ },
    { what: 'a form that is not chosen', value: { status: {} }, check: 'missing-field', path: 'status.kind', says: /It is one of: draft, done\./ },
    { what: 'a field that the chosen form needs', value: { status: { kind: 'done' } }, check: 'missing-field', path: 'status.on', says: /"status.on" is missing/ },
  ]) {
    it(`names ${what}`, () => {
      const [issue] = issuesOf(value);
      assert.equal(`${issue!.check} ${issue!.path.join('.')}`, `${check} ${path}`);
      assert.match(`${issue!.what} ${issue!.fix}`, says);
    });
  }

  for (const { what, of, says } of [
    { what: 'a text', of: z.strictObject({ a: z.string() }), says: /Add `a:`\. docs\/content-model\.md/ },
    { what: 'a choice', of: z.strictObject({ a: z.enum(['read', 'unverified']) }), says: /Add `a:`\. It is one of: read, unverified\./ },
    { what: 'a number or a range', of: z.strictObject({ a: amount }), says: /Add `a:`\./ },
  ]) {
    it(`calls ${what} missing, not wrong`, () => {
      const [issue] = issuesOf({}, of);
      assert.equal(issue!.check, 'missing-field');
      assert.match(issue!.fix, says);
    });
  }

  it('calls missing sources by the name of the check for sources', () => {
    assert.equal(issuesOf({}, z.strictObject({ sources: z.array(z.string()) }))[0]!.check, 'dose-has-source');
  });

  it('is one of several that are all named', () => {
    assert.deepEqual(issuesOf({ a: 1, b: 2, unit: 'x' }).map(({ check }) => check).sort(), ['schema', 'unknown-field', 'unknown-field']);
  });
});
