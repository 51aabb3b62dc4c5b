import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseProse } from './parse.ts';
import { collectProse, type Prose } from './prose.ts';

function prose(text: string): Prose {
  const parsed = parseProse(text);
  if ('finding' in parsed) throw new Error(parsed.finding.what);
  return collectProse('content/about/a/en.mdx', text, parsed.tree);
}

const REC = 'strength="not-graded" certainty="not-graded" basis="label"';

describe('collectProse', () => {
  it('lists sections with their words, without their address', () => {
    const { sections } = prose('## First *one* [#first]\n\nText.\n\n### Second [#second]\n');
    assert.deepEqual(sections, [
      { line: 1, column: 1, id: 'first', depth: 2, title: 'First one' },
      { line: 5, column: 1, id: 'second', depth: 3, title: 'Second' },
    ]);
  });

  it('lists every address that the prose makes, in the order of the text', () => {
    const text = `<DoFirst>\n\n1. <Rec id="act" ${REC}>Act.</Rec>\n\n</DoFirst>\n\n## A [#a]\n\n<Grades of="x">\n\n<Grade n="2">\n\nText.\n\n</Grade>\n\n</Grades>\n\n<Window id="day-0-3">\n\nText.\n\n</Window>\n`;
    assert.deepEqual(prose(text).anchors.map(({ id }) => id), ['do-first', 'act', 'a', 'grade-2', 'day-0-3']);
  });

  it('lists citations with their exact place, also two equal ones and one after a line break', () => {
    const { citations } = prose('A &amp; [@a] and [@a],\n- or [@b, p. 1;\n  @c].\n');
    assert.deepEqual(citations.map(({ line, column, works }) => [line, column, ...works.map(({ key }) => key)]), [
      [1, 9, 'a'],
      [1, 18, 'a'],
      [2, 6, 'b', 'c'],
    ]);
  });

  it('lists components with their attributes, and links', () => {
    const { tags, links } = prose('[a](/b/) <Dose of="a#b" show="amount" />');
    assert.deepEqual(tags, [{ line: 1, column: 10, name: 'Dose', attributes: { of: 'a#b', show: 'amount' } }]);
    assert.deepEqual(links, [{ line: 1, column: 1, url: '/b/' }]);
  });

  it('leaves out components that the gate refuses, so that no name of the language is looked up', () => {
    assert.deepEqual(prose('<constructor of="a#b" /> <Dosis /> <__proto__ />').tags, []);
  });

  it('gives a list item that follows its paragraph directly its own block', () => {
    assert.deepEqual(prose('A\n- b').blocks.map(({ text }) => text), ['A', 'b']);
  });
});
