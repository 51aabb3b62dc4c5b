import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Path } from './data-file.ts';
import { readYaml } from './yaml-text.ts';

const TEXT = `# A comment
title: { en: One, sv: Ett }
facts:
  - id: a
    value: [1, 2]
  # Another comment
  - { id: b, "value": 3 }
`;

function placeOf(text: string, path: Path): string {
  const read = readYaml(text);
  if ('problems' in read) throw new Error(read.problems[0]!.what);
  const { line, column } = read.at(path);
  return `${line}:${column}`;
}

describe('the place of a value', () => {
  for (const { path, place } of [
    { path: [], place: '2:1' },
    { path: ['title'], place: '2:1' },
    { path: ['title', 'sv'], place: '2:19' },
    { path: ['facts', 0], place: '4:5' },
    { path: ['facts', 0, 'id'], place: '4:5' },
    { path: ['facts', 0, 'value'], place: '5:5' },
    { path: ['facts', 0, 'value', 1], place: '5:16' },
    { path: ['facts', 1, 'value'], place: '7:14' },
  ]) {
    it(`${path.join('.') || 'the file'} is at ${place}`, () => assert.equal(placeOf(TEXT, path), place));
  }

  for (const { path, place, holder } of [
    { path: ['purpose'], place: '2:1', holder: 'the file' },
    { path: ['title', 'no'], place: '2:1', holder: 'the label' },
    { path: ['facts', 1, 'label', 'en'], place: '7:5', holder: 'the fact' },
    { path: ['facts', 7], place: '3:1', holder: 'the list' },
  ]) {
    it(`of ${path.join('.')}, which is missing, is that of ${holder}`, () => assert.equal(placeOf(TEXT, path), place));
  }

  it('is right after lines that end in the Windows way', () => assert.equal(placeOf('a: 1\r\nb:\r\n  c: 2\r\n', ['b', 'c']), '3:3'));
});

describe('readYaml', () => {
  for (const { text, check, place } of [
    { text: 'a: 1\na: 2', check: 'duplicate-key', place: '2:1' },
    { text: 'b: { a: 1, a: 2 }', check: 'duplicate-key', place: '1:12' },
    { text: 'a: "b', check: 'yaml-syntax', place: '1:6' },
    { text: '\ta: 1', check: 'yaml-syntax', place: '1:1' },
    { text: 'a: b: c', check: 'yaml-syntax', place: '1:4' },
    { text: 'a: 1\n---\nb: 2', check: 'yaml-syntax', place: '2:1' },
    { text: 'a: !code b', check: 'yaml-syntax', place: '1:4' },
    { text: 'a: !!binary aGVq', check: 'yaml-syntax', place: '1:13' },
    { text: 'a: &x 1\nb: 2', check: 'yaml-syntax', place: '1:7' },
    { text: 'a: 1\nb: *x', check: 'yaml-syntax', place: '2:4' },
    { text: '%YAML 1.1\n---\na: yes', check: 'yaml-syntax', place: '1:1' },
  ]) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      const read = readYaml(text);
      assert.deepEqual('problems' in read && read.problems.map((each) => `${each.check} ${each.line}:${each.column}`), [`${check} ${place}`]);
    });
  }

  it('survives aliases that would grow without end', () => {
    const bomb = `a: &a [x, x]\n${'bcdefghij'.split('').map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index]}, `.repeat(9)}]`).join('\n')}\n`;
    assert.ok('problems' in readYaml(bomb));
  });

  it('leaves dates, versions and yes as text, and does not merge', () => {
    const read = readYaml('a: 2026-11-22\nb: 0.1.0\nc: yes\n<<: { d: 1 }\n');
    assert.deepEqual('value' in read && read.value, { a: '2026-11-22', b: '0.1.0', c: 'yes', '<<': { d: 1 } });
  });

  it('reads nothing from an empty file', () => assert.equal((readYaml('') as { value: unknown }).value, null));
});
