import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { requiredSections } from '../schema/sections.ts';
import { sectionOrder } from './section-order.ts';
import { pageFile, placesIn, type Tree } from './testing.ts';

const needed = requiredSections.toxicities;

function page(ids: readonly string[], fields = ''): Tree {
  return { 'toxicities/a/page.yaml': pageFile('A', fields), 'toxicities/a/en.mdx': ids.map((id) => `## Section [#${id}]\n`).join('') };
}

describe('section-order', () => {
  it('accepts the needed sections in their order, with smaller parts in them', () => {
    const tree = page(needed);
    assert.deepEqual(placesIn(sectionOrder, tree), []);
    assert.deepEqual(placesIn(sectionOrder, { ...tree, 'toxicities/a/en.mdx': `${tree['toxicities/a/en.mdx']}### Part [#part]\n` }), []);
  });

  it('finds a section that is missing', () => {
    assert.deepEqual(placesIn(sectionOrder, page(needed.filter((id) => id !== 'grade'))), ['toxicities/a/en.mdx:1:1']);
  });

  it('accepts that a section is missing when the page says why', () => {
    const fields = 'omits:\n  grade: { en: No scale, sv: Ingen skala }\n';
    assert.deepEqual(placesIn(sectionOrder, page(needed.filter((id) => id !== 'grade'), fields)), []);
    assert.deepEqual(placesIn(sectionOrder, page(needed, fields)), ['toxicities/a/page.yaml:5:3']);
  });

  it('finds a section that its kind of page does not have', () => {
    assert.deepEqual(placesIn(sectionOrder, page([needed[0]!, 'surprises', ...needed.slice(1)])), ['toxicities/a/en.mdx:2:1']);
  });

  it('finds a section that stands too late', () => {
    assert.deepEqual(placesIn(sectionOrder, page([needed[1]!, needed[0]!, ...needed.slice(2)])), ['toxicities/a/en.mdx:2:1']);
  });

  it('leaves pages about the site free', () => {
    assert.deepEqual(placesIn(sectionOrder, { 'about/page/en.mdx': '## Anything [#anything]\n' }), []);
  });
});
