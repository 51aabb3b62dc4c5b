import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { duplicateAnchor } from './duplicate-anchor.ts';
import { scheduleTree } from '../model/testing.ts';
import { placesIn, placesInProse } from './testing.ts';

const rec = (id: string) => `- <Rec id="${id}" strength="not-graded" certainty="not-graded" basis="label">Act.</Rec>\n`;

describe('duplicate-anchor', () => {
  it('accepts addresses that differ', () => assert.deepEqual(placesInProse(duplicateAnchor, `## A [#a]\n\n${rec('b')}${rec('c')}`), []));

  for (const { what, text } of [
    { what: 'a section like another', text: `## A [#a]\n\n## B [#a]\n` },
    { what: 'a recommendation like a section', text: `## A [#a]\n\n${rec('a')}`.replace('- ', '') },
    { what: 'a section like the reference list', text: 'Text.\n\n## References [#references]\n' },
  ]) {
    it(`finds ${what}`, () => assert.deepEqual(placesInProse(duplicateAnchor, text), ['3:1']));
  }

  it('finds a section like a visit of the schedule that the page lists', () => {
    const text = '## A [#day-28]\n\n<Visits of="small" />\n';
    assert.deepEqual(placesIn(duplicateAnchor, { ...scheduleTree, 'about/page/en.mdx': text }), ['about/page/en.mdx:3:1']);
  });
});
