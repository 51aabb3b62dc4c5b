import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keyQuestions } from './key-questions.ts';
import { pageFile, placesIn } from './testing.ts';

const page = (kind: string, count: number) => ({
  [`${kind}/a/page.yaml`]: pageFile('A', count === 0 ? '' : `keyQuestions:\n${'  - { question: { en: Q, sv: F }, anchor: here }\n'.repeat(count)}`),
  [`${kind}/a/en.mdx`]: '## Here [#here]\n',
});

describe('key-questions', () => {
  it('accepts five questions on a clinical page', () => assert.deepEqual(placesIn(keyQuestions, page('toxicities', 5)), []));
  it('finds four, and none', () => {
    assert.deepEqual(placesIn(keyQuestions, page('toxicities', 4)), ['toxicities/a/page.yaml:4:1']);
    assert.deepEqual(placesIn(keyQuestions, page('signs', 0)), ['signs/a/page.yaml:1:1']);
  });
  it('asks for none on a page about the site', () => assert.deepEqual(placesIn(keyQuestions, page('about', 0)), []));
});
