import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readJson } from './json-text.ts';

describe('readJson', () => {
  it('reads values with their places, also when tabs indent them', () => {
    const read = readJson('{\n\t"id": "a",\n\t"author": [{ "family": "Lee: \\"x\\": y" }]\n}\n');
    assert.ok('value' in read);
    assert.deepEqual(read.value, { id: 'a', author: [{ family: 'Lee: "x": y' }] });
    assert.deepEqual(read.at(['author', 0, 'family']), { line: 3, column: 15 });
    assert.deepEqual(read.at(['title']), { line: 1, column: 1 });
  });

  for (const { what, text, place } of [
    { what: 'a comma after the last item', text: '{\n  "id": "a",\n}', place: '3:1' },
    { what: 'a missing comma', text: '{\n  "id": "a"\n  "type": "b"\n}', place: '3:3' },
    { what: 'a missing end', text: '{\n  "id": "a"\n', place: '3:1' },
    { what: 'an empty file', text: '', place: '1:1' },
    { what: 'a missing value, where the message quotes the text', text: '{ "id": }', place: '1:1' },
    { what: 'YAML', text: 'id: a', place: '1:1' },
    { what: 'a comment', text: '{\n  // a\n  "id": "a"\n}', place: '2:3' },
  ]) {
    it(`refuses ${what}`, () => {
      const read = readJson(text);
      assert.deepEqual('problems' in read && read.problems.map((each) => `${each.check} ${each.line}:${each.column}`), [`json-syntax ${place}`]);
    });
  }

  for (const { text, place } of [{ text: '{\n  "id": "a",\n  "id": "b"\n}', place: '3:3' }, { text: '{ "custom": { "a": [{ "b": 1, "b" : 2 }] } }', place: '1:31' }]) {
    it(`finds the repeated key in ${JSON.stringify(text)}`, () => {
      const read = readJson(text);
      assert.deepEqual('problems' in read && read.problems.map((each) => `${each.check} ${each.line}:${each.column}`), [`duplicate-key ${place}`]);
    });
  }
});
