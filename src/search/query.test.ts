import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer, type Hit, type Index } from './query.ts';

/** An index as Pagefind answers: pages with all known words, unknown words dropped in silence. Every match scores 1. */
function indexOf(pages: Record<string, string>, asked: string[] = []): Index<Hit> {
  const holds = (id: string, word: string) => pages[id]!.split(' ').includes(word);
  return {
    pageCount: Object.keys(pages).length,
    async search(term) {
      asked.push(term);
      const ids = Object.keys(pages);
      const known = term.split(' ').filter((word) => ids.some((id) => holds(id, word)));
      if (known.length === 0) return [];
      return ids.filter((id) => known.every((word) => holds(id, word))).map((id) => ({ id, score: 1 }));
    },
  };
}

const site = indexOf({
  crs: 'crs fever tocilizumab the grade',
  icans: 'icans seizure dexamethasone the grade',
  infection: 'fever antibiotics the anti il 6',
});
const ids = (matches: readonly Hit[]) => matches.map(({ id }) => id);

describe('answer', () => {
  it('finds the pages that hold all words', async () => {
    const { breadth, matches, missing } = await answer('Fever, tocilizumab', site, 'en');
    assert.deepEqual({ breadth, ids: ids(matches), missing }, { breadth: 'all-words', ids: ['crs'], missing: [] });
  });

  it('says which word no page holds, and searches for the others', async () => {
    const { breadth, matches, missing } = await answer('fever xyzzy', site, 'en');
    assert.deepEqual({ breadth, ids: ids(matches), missing }, { breadth: 'all-words', ids: ['crs', 'infection'], missing: ['xyzzy'] });
  });

  it('drops stop words only when no page holds every word', async () => {
    const pages = indexOf({ a: 'seizure', b: 'what dexamethasone' });
    const { breadth, matches, missing } = await answer('what is a seizure', pages, 'en');
    assert.deepEqual({ breadth, ids: ids(matches), missing }, { breadth: 'main-words', ids: ['a'], missing: [] });
  });

  it('then takes any word, the rarer one first', async () => {
    const { breadth, matches } = await answer('fever seizure', site, 'en');
    assert.deepEqual({ breadth, ids: ids(matches) }, { breadth: 'any-word', ids: ['icans', 'crs', 'infection'] });
  });

  it('adds up what several words say about a page, and keeps each hit', async () => {
    const { matches } = await answer('seizure fever antibiotics', site, 'en');
    assert.deepEqual(ids(matches), ['infection', 'icans', 'crs']);
    assert.equal(matches[0]!.hits.length, 2);
  });

  it('finds nothing rather than pages that share only a stop word', async () => {
    const { breadth, matches, missing } = await answer('the xyzzy', site, 'en');
    assert.deepEqual({ breadth, matches, missing }, { breadth: 'nothing', matches: [], missing: ['xyzzy'] });
  });

  it('looks up the parts of a hyphenated word that no page holds', async () => {
    const { breadth, matches, missing } = await answer('anti-IL-6', site, 'en');
    assert.deepEqual({ breadth, ids: ids(matches), missing }, { breadth: 'all-words', ids: ['infection'], missing: [] });
  });

  it('keeps a hyphenated word whole where a page holds it', async () => {
    const asked: string[] = [];
    await answer('car-t', indexOf({ a: 'car-t' }, asked), 'en');
    assert.deepEqual(asked, ['car-t']);
  });

  it('asks nothing for an empty query', async () => {
    const asked: string[] = [];
    const { breadth } = await answer(' ? ', indexOf({ a: 'x' }, asked), 'en');
    assert.deepEqual({ breadth, asked }, { breadth: 'nothing', asked: [] });
  });

  it('searches for a word that no page holds as the site writes it', async () => {
    const layer = { isWeak: () => false, otherForms: () => ['tocilizumab'] };
    const { matches, missing } = await answer('tocilizumb', site, 'en', layer);
    assert.deepEqual({ ids: ids(matches), missing }, { ids: ['crs'], missing: [] });
  });

  it('passes a failure of the index on, so that it cannot look like an empty answer', async () => {
    const broken: Index<Hit> = { pageCount: 1, search: () => Promise.reject(new Error('gone')) };
    await assert.rejects(answer('fever', broken, 'en'), /gone/);
  });
});
