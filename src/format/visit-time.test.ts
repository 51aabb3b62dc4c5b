import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visitTimeText, visitWindowText } from './visit-time.ts';

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('visitTimeText', () => {
  for (const [when, en, sv] of [
    [{ kind: 'infusion' }, 'day 0', 'dag 0'],
    [{ kind: 'days', from: -5, to: -3 }, 'day −5 to −3', 'dag −5 till −3'],
    [{ kind: 'days', from: 1, to: 7 }, 'day 1–7', 'dag 1–7'],
    [{ kind: 'day', day: 28, before: 3, after: 3 }, 'day 28', 'dag 28'],
    [{ kind: 'months', months: 6, before: 14, after: 14 }, '6 months after infusion', '6 månader efter infusionen'],
    [{ kind: 'yearly', fromYear: 3, toYear: 5 }, 'every year, year 3–5 after infusion', 'varje år, år 3–5 efter infusionen'],
    [{ kind: 'after', years: 15 }, 'from 15 years after infusion, for life', 'från 15 år efter infusionen, livslångt'],
  ] as const) {
    it(`writes ${when.kind} as "${en}"`, () => {
      assert.equal(plain(visitTimeText(when, 'en')), en);
      assert.equal(plain(visitTimeText(when, 'sv')), sv);
    });
  }
});

describe('visitWindowText', () => {
  it('names both ends of the window of a day', () => assert.equal(plain(visitWindowText({ kind: 'day', day: 28, before: 3, after: 3 }, 'en')), 'day 25–31'));
  it('counts days around a month', () => assert.equal(plain(visitWindowText({ kind: 'months', months: 6, before: 14, after: 1 }, 'en')), '14 days before to 1 day after'));
  it('is short where it is as long before as after', () => assert.equal(plain(visitWindowText({ kind: 'months', months: 6, before: 14, after: 14 }, 'en')), '±14 days'));
  it('is none where no window is stated: that is not a window of 0 days', () => assert.equal(visitWindowText({ kind: 'months', months: 6 }, 'en'), undefined));
});
