import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemsText, sorted, type Problem } from './problem.ts';

const problem = (file: string, line: number, column: number, check = 'typed-dose'): Problem => ({ file, line, column, check, what: 'What is wrong.', fix: 'What to do.' });

describe('problemsText', () => {
  it('writes where, which rule, what, and what to do', () => {
    assert.equal(problemsText([problem('content/a.yaml', 3, 5)]), 'content/a.yaml:3:5  typed-dose\n  What is wrong.\n  What to do.\n\n1 problem in content. Nothing was built.');
  });
  it('counts them', () => assert.match(problemsText([problem('a', 1, 1), problem('b', 1, 1)]), /2 problems in content\./));
});

describe('sorted', () => {
  it('is by file, then line, then column, as numbers', () => {
    const places = sorted([problem('b', 1, 1), problem('a', 10, 1), problem('a', 9, 10), problem('a', 9, 2)]);
    assert.deepEqual(places.map(({ file, line, column }) => `${file}:${line}:${column}`), ['a:9:2', 'a:9:10', 'a:10:1', 'b:1:1']);
  });
});
