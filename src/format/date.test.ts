import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateText } from './date.ts';

describe('dateText', () => {
  for (const { date, en, sv } of [
    { date: '2026-11-22', en: '22 Nov 2026', sv: '22 november 2026' },
    { date: '2026-01-01', en: '1 Jan 2026', sv: '1 januari 2026' },
    { date: '2024-12-31', en: '31 Dec 2024', sv: '31 december 2024' },
  ]) {
    it(`writes ${date} as "${en}" and "${sv}"`, () => assert.deepEqual([dateText(date, 'en'), dateText(date, 'sv')].map((text) => text.replaceAll('\u00a0', ' ')), [en, sv]));
  }

  for (const wrong of ['2026-13-01', '2026-00-01', '26-11-22', '2026-11-22T00:00', '22 Nov 2026', '']) {
    it(`refuses "${wrong}"`, () => assert.throws(() => dateText(wrong, 'en'), RangeError));
  }
});
