import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CitationNumbers, readMarks } from './citation-numbers.ts';

describe('CitationNumbers', () => {
  it('numbers works in the order in which they are first cited, and counts each use', () => {
    const numbers = new CitationNumbers();
    assert.deepEqual(numbers.mark('lee'), { key: 'lee', number: 1, use: 1 });
    assert.deepEqual(numbers.mark('hayden'), { key: 'hayden', number: 2, use: 1 });
    assert.deepEqual(numbers.mark('lee'), { key: 'lee', number: 1, use: 2 });
    assert.deepEqual(numbers.list(), [{ key: 'lee', uses: 2 }, { key: 'hayden', uses: 1 }]);
  });

  it('counts a work once for a component that shows it several times', () => {
    const numbers = new CitationNumbers();
    assert.equal(numbers.use(['lee', 'hayden', 'lee']), 'lee=1:1 hayden=2:1');
    assert.deepEqual(numbers.list(), [{ key: 'lee', uses: 1 }, { key: 'hayden', uses: 1 }]);
  });
});

describe('readMarks', () => {
  it('reads what was written', () => {
    assert.deepEqual([...readMarks('lee=1:1 hayden=12:3').values()], [{ key: 'lee', number: 1, use: 1 }, { key: 'hayden', number: 12, use: 3 }]);
  });
  it('reads nothing from nothing', () => {
    assert.equal(readMarks('').size, 0);
    assert.equal(readMarks(undefined).size, 0);
  });
});
