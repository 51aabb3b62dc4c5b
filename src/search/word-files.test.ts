import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packNames, unpackNames } from './more-names.ts';
import { spreadNames, wordFileCount, wordFilesOf } from './word-files.ts';

const names = new Map([
  ['signs/fever', ['shivering badly', 'frossa', '1177']],
  ['washout', ['stop ibrutinib before collection']],
]);

describe('word files', () => {
  it('hold every name once, in a file that a query for it loads', () => {
    const files = spreadNames(names);
    assert.equal(files.size, wordFileCount);
    for (const [to, list] of names) {
      for (const name of list) {
        const holding = [...files].filter(([, file]) => file.get(to)?.includes(name)).map(([number]) => number);
        assert.equal(holding.length, 1, name);
        assert.ok(wordFilesOf(name === '1177' ? name : `${name} fever`).includes(holding[0]!), name);
      }
    }
  });

  it('are found from another ending and from a slip after the third letter', () => {
    assert.deepEqual(wordFilesOf('ibrutinb'), wordFilesOf('ibrutinib'));
    assert.deepEqual(wordFilesOf('frossan'), wordFilesOf('frossa'));
  });

  it('are asked for weak words only when nothing else is asked', () => {
    assert.deepEqual(wordFilesOf('how long before seizure'), wordFilesOf('seizure'));
    assert.ok(wordFilesOf('1177').length === 1);
  });

  it('lose nothing on the way', () => assert.deepEqual(unpackNames(packNames(names)), names));
});
