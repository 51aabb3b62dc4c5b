import assert from 'node:assert/strict';
import type { Heading } from 'mdast';
import { describe, it } from 'node:test';
import { toString } from 'mdast-util-to-string';
import { headingId, stripHeadingId } from './heading.ts';
import { parseProse } from './parse.ts';

function heading(text: string): Heading {
  const parsed = parseProse(text);
  const node = 'tree' in parsed ? parsed.tree.children[0] : undefined;
  if (node?.type !== 'heading') throw new Error('The test has no heading.');
  return node;
}

describe('headingId', () => {
  for (const { text, id, title } of [
    { text: '## Refractory [#refractory]', id: 'refractory', title: 'Refractory' },
    { text: '### *Low* oxygen [#low-oxygen-2]  ', id: 'low-oxygen-2', title: 'Low oxygen' },
    { text: '## Refractory', id: undefined, title: 'Refractory' },
    { text: '## Refractory [#Refractory]', id: undefined, title: 'Refractory [#Refractory]' },
    { text: '## Refractory [#low_oxygen]', id: undefined, title: 'Refractory [#low_oxygen]' },
    { text: '## [#first] Refractory', id: undefined, title: '[#first] Refractory' },
    { text: '## Refractory **[#bold]**', id: undefined, title: 'Refractory [#bold]' },
  ]) {
    it(`of ${JSON.stringify(text)} is ${id ?? 'none'}, and its words are "${title}"`, () => {
      const node = heading(text);
      assert.equal(headingId(node), id);
      stripHeadingId(node);
      assert.equal(toString(node), title);
    });
  }
});
