import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { evaluate } from '../../src/clinical/instrument/evaluate.ts';
import type { ClinicalInstrument } from '../../src/clinical/instrument/instrument.ts';
import type { Case } from '../../src/schema/cases.ts';
import { assertOutcome } from '../clinical/case-differences.ts';

// Written by scripts/mutation.ts from content/, which the copies of a mutation run do not hold.
const file = process.env['INSTRUMENTS_FILE'];
assert.ok(file, 'Run this by npm run test:mutation.');
const declared = JSON.parse(readFileSync(file, 'utf8'), (_, value: unknown) => (value === 'Infinity' ? Infinity : value)) as { instrument: ClinicalInstrument; cases: Case[] }[];

describe('cases of all instruments', () => {
  for (const { instrument, cases } of declared) {
    it(instrument.id, () => {
      for (const each of cases) assertOutcome(evaluate(instrument, each.answers), each);
    });
  }
});
