import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { weekdayText } from './weekday.ts';

describe('weekdayText', () => {
  it('names Monday as the first day', () => assert.deepEqual([weekdayText(1, 'en'), weekdayText(7, 'sv')], ['Monday', 'söndag']));
  it('refuses a day that is not there', () => assert.throws(() => weekdayText(0, 'en'), RangeError));
});
