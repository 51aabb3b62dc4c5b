import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { readData } from './data-file.ts';
import type { Problem } from './problem.ts';

const schema = z.strictObject({ id: z.string(), value: z.number().default(3) });

function read(file: string, text: string) {
  const problems: Problem[] = [];
  return { data: readData(file, text, schema, (problem) => problems.push(problem)), problems };
}

describe('readData', () => {
  it('gives the value with its defaults, and places', () => {
    const { data, problems } = read('content/a.yaml', '# a\nid: b\n');
    assert.deepEqual(problems, []);
    assert.deepEqual(data?.value, { id: 'b', value: 3 });
    assert.deepEqual(data?.at(['id']), { line: 2, column: 1 });
  });

  it('reports every issue of a file with its place, and gives nothing', () => {
    const { data, problems } = read('content/a.yaml', 'id: 1\nvalue: b\nother: c\n');
    assert.equal(data, undefined);
    assert.deepEqual(problems.map(({ file, line, column, check }) => `${file}:${line}:${column} ${check}`), [
      'content/a.yaml:1:1 schema', 'content/a.yaml:2:1 schema', 'content/a.yaml:3:1 unknown-field',
    ]);
  });

  it('reads JSON as JSON and YAML as YAML', () => {
    assert.deepEqual(read('content/a.json', '{ "id": "b" }').data?.value, { id: 'b', value: 3 });
    assert.equal(read('content/a.json', 'id: b').problems[0]?.check, 'json-syntax');
  });

  it('says where the fields of an empty file are missing', () => {
    assert.deepEqual(read('content/a.yaml', '').problems.map(({ line, column, what }) => [line, column, what]), [[1, 1, 'the file is of the wrong kind: expected object, received null.']]);
  });
});
