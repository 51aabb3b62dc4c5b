import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { locales } from '../../src/i18n/locales.ts';

type Words = Record<string, string>;

const text = (name: string) => readFileSync(new URL(`../../src/i18n/${name}.json`, import.meta.url), 'utf8');
const words = (name: string) => JSON.parse(text(name)) as Words;
const [reference, ...others] = locales;
const places = (word: string) => [...word.matchAll(/\{[a-z]+\}/g)].map(String).sort();

describe('the words of the interface', () => {
  const first = words(reference);

  for (const name of [...others, 'notes']) {
    it(`have the same keys in ${name}.json as in ${reference}.json`, () => {
      assert.deepEqual(Object.keys(words(name)).sort(), Object.keys(first).sort());
    });
  }

  for (const name of others) {
    it(`have the same {places} in ${name}.json as in ${reference}.json`, () => {
      for (const [key, word] of Object.entries(words(name))) assert.deepEqual(places(word), places(first[key] ?? ''), key);
    });
  }

  for (const name of [...locales, 'notes']) {
    it(`have each key once in ${name}.json, and say something`, () => {
      const keys = [...text(name).matchAll(/^\s*"((?:[^"\\]|\\.)*)"\s*:/gm)].map(([, key]) => key);
      assert.equal(new Set(keys).size, keys.length, `repeated: ${keys.filter((key, index) => keys.indexOf(key) !== index).join(', ')}`);
      // A certainty that is not graded is shown by its strength alone.
      for (const [key, word] of Object.entries(words(name))) if (key !== 'certainty.not-graded') assert.ok(word.trim() !== '', key);
    });
  }
});
