import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayText, windowText } from './day.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('dayText', () => {
  for (const { days, bound, en, sv } of [
    { days: 0, bound: undefined, en: 'day 0', sv: 'dag 0' },
    { days: -5, bound: undefined, en: 'day −5', sv: 'dag −5' },
    { days: [0, 3], bound: undefined, en: 'day 0–3', sv: 'dag 0–3' },
    { days: [-5, -3], bound: undefined, en: 'day −5 to −3', sv: 'dag −5 till −3' },
    { days: 30, bound: 'from', en: 'from day 30', sv: 'från dag 30' },
    { days: 28, bound: 'after', en: 'after day 28', sv: 'efter dag 28' },
    { days: 28, bound: 'until', en: 'until day 28', sv: 'till och med dag 28' },
  ] as const) {
    it(`writes ${JSON.stringify(days)}${bound ? ` with ${bound}` : ''} as "${en}" and "${sv}"`, () => {
      const value = typeof days === 'number' ? days : ([...days] as [number, number]);
      assert.deepEqual([plain(dayText(value, 'en', bound)), plain(dayText(value, 'sv', bound))], [en, sv]);
    });
  }
});

describe('windowText', () => {
  it('writes both ends, which are included', () => assert.equal(plain(windowText({ from: 4, to: 7 }, 'en')), 'day 4–7'));
  it('writes a single day once', () => assert.equal(plain(windowText({ from: 0, to: 0 }, 'en')), 'day 0'));
  it('writes an open window by the last day that is not in it', () => assert.equal(plain(windowText({ from: 29 }, 'sv')), 'efter dag 28'));
});
