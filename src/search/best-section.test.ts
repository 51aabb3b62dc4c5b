import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bestSection, type Evidence } from './best-section.ts';

const url = '/toxicities/crs/';
const content = 'Cytokine release syndrome (CRS). CRS is common. Grade 1. Watch fever. Grade 2. Give tocilizumab in CRS.';
const starts = { [url]: 0, [`${url}#grade-1`]: 7, [`${url}#grade-2`]: 11 };
const titles: Record<string, string> = { [url]: 'Cytokine release syndrome (CRS)', [`${url}#grade-1`]: 'Grade 1', [`${url}#grade-2`]: 'Grade 2' };

/** What Pagefind says when these words, by their number in the content, were found with these scores. */
function found(scores: Record<number, number>): Evidence {
  const ends = [7, 11, Infinity];
  const sub_results = Object.entries(starts).map(([address, start], at) => ({
    url: address,
    title: titles[address]!,
    excerpt: `excerpt of ${address}`,
    weighted_locations: Object.entries(scores)
      .map(([location, balanced_score]) => ({ location: Number(location), balanced_score }))
      .filter(({ location }) => location >= start && location < ends[at]!),
  }));
  return {
    url,
    content,
    excerpt: 'excerpt of all',
    meta: { title: titles[url]! },
    sub_results: sub_results.filter(({ weighted_locations }) => weighted_locations.length > 0),
  };
}

describe('bestSection', () => {
  it('takes the section with the largest sum, not the first', () => {
    assert.deepEqual(bestSection([found({ 8: 500, 12: 300, 13: 300 })]), {
      url: `${url}#grade-2`,
      title: 'Grade 2',
      excerpt: `excerpt of ${url}#grade-2`,
    });
  });

  it('lands on the page when only its title was found', () => {
    assert.deepEqual(bestSection([found({ 3: 25_000, 4: 500, 16: 500 })]), { url, title: undefined, excerpt: 'excerpt of all' });
  });

  it('does not let the title outweigh the section that holds the other words', () => {
    assert.equal(bestSection([found({ 3: 25_000, 4: 500, 11: 900, 12: 900, 16: 500 })]).url, `${url}#grade-2`);
  });

  it('lands on the page when its first lines answer', () => {
    assert.deepEqual(bestSection([found({ 6: 500, 9: 400 })]), { url, title: undefined, excerpt: `excerpt of ${url}` });
  });

  it('lands on the page when an alias was found but no word of the text', () => {
    assert.deepEqual(bestSection([found({})]), { url, title: undefined, excerpt: 'excerpt of all' });
  });

  it('adds up the searches for single words', () => {
    assert.equal(bestSection([found({ 10: 500 }), found({ 14: 300 }), found({ 12: 300 })]).url, `${url}#grade-2`);
  });

  it('takes the earlier section when two are equal', () => {
    assert.equal(bestSection([found({ 10: 500, 14: 500 })]).url, `${url}#grade-1`);
  });
});
