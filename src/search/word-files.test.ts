import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packNames, spreadNames, unpackNames, wordFileCount, wordFilesOf } from './word-files.ts';

const names = new Map([
  ['signs/fever', ['shivering badly', 'frossa']],
  ['washout', ['stop ibrutinib before collection']],
]);

describe('word files', () => {
  it('hold every name in the file of each of its words', () => {
    const files = spreadNames(names);
    assert.equal(files.size, wordFileCount);
    for (const [to, list] of names) {
      for (const name of list) {
        assert.ok(wordFilesOf(name).length > 0);
        for (const number of wordFilesOf(name)) assert.ok(files.get(number)!.get(to)!.includes(name), name);
      }
    }
  });

  it('are found from another ending and from a slip after the third letter', () => {
    assert.deepEqual(wordFilesOf('ibrutinb'), wordFilesOf('ibrutinib'));
    assert.deepEqual(wordFilesOf('frossan'), wordFilesOf('frossa'));
  });

  it('are not asked for weak words', () => assert.deepEqual(wordFilesOf('when and how long before'), []));

  it('lose nothing on the way', () => assert.deepEqual(unpackNames(packNames(names)), names));
});
