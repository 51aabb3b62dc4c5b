import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Measure } from './measure.ts';
import { readsTwoWays } from './reads-two-ways.ts';

const ferritin: Pick<Measure, 'units' | 'range'> = { units: [{ unit: 'microgram/l', factor: 1 }], range: [1, 1_000_000] };
const creatinine: Pick<Measure, 'units' | 'range'> = { units: [{ unit: 'micromol/l', factor: 1 }, { unit: 'mg/dl', factor: 88.4 }], range: [15, 3000] };

describe('readsTwoWays', () => {
  for (const text of ['1,200', '1.200', ' 15,000 ']) it(`finds that ferritin "${text}" can be small or a thousand times as much`, () => assert.equal(readsTwoWays(text, ferritin, 'microgram/l'), true));
  for (const text of ['1200', '1 200', '1,2', '1,20', '1,2000', '0,200', '']) it(`finds one reading of ferritin "${text}"`, () => assert.equal(readsTwoWays(text, ferritin, 'microgram/l'), false));
  it('finds one reading where the other cannot be', () => assert.equal(readsTwoWays('1.131', creatinine, 'mg/dl'), false));
  it('asks of the same number in a unit where both can be', () => assert.equal(readsTwoWays('1.131', creatinine, 'micromol/l'), true));
  it('includes the end of the range', () => assert.equal(readsTwoWays('3.000', creatinine, 'micromol/l'), true));
});
