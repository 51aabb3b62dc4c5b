import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { readQueries } from '../../scripts/search/query-file.ts';
import { hitAt, meanReciprocalRank, scoreQueries } from '../../scripts/search/score.ts';
import { siteLexicon, siteSearch, siteTerms } from '../../scripts/search/site-search.ts';
import { fold } from '../../src/search/fold.ts';
import { wordFileCount } from '../../src/search/word-files.ts';
import { directAnswers } from '../../src/search/direct.ts';
import { randomEdit, randomNumbers } from '../search/random-edit.ts';

const queries = readQueries('tests/search/queries.json');
const search = await siteSearch('dist');
const { pages } = siteTerms('dist');
const medicines = pages.filter(({ address }) => /^(?:drugs|products)\//.test(address));
const first = async (query: string) => (await search(query))[0];

describe('search on the tuning set', async () => {
  const scores = await scoreQueries(queries, search);

  it('has a mean reciprocal rank of at least 0.95', () => assert.ok(meanReciprocalRank(scores) >= 0.95, String(meanReciprocalRank(scores))));
  it('has a right result among the first three for at least 98 in 100 queries', () => assert.ok(hitAt(scores, 3) >= 0.98, String(hitAt(scores, 3))));
  it('answers every query with something', () => assert.deepEqual(scores.filter(({ results }) => results.length === 0).map(({ query }) => query.query), []));

  it('still finds 9 of 10 among the first three after one random edit a query', async () => {
    const next = randomNumbers(20261125);
    const edited = queries.map((query) => ({ ...query, query: randomEdit(query.query, next) }));
    const share = hitAt(await scoreQueries(edited, search), 3);
    assert.ok(share >= 0.9, String(share));
  });
});

describe('names of products', () => {
  const products = pages.filter(({ address }) => address.startsWith('products/'));

  it('are seven, with a brand in brackets', () => assert.equal(products.filter(({ title }) => /\([A-Z]/.test(title)).length, 7));

  for (const { address, title, names } of products) {
    const generic = title.replace(/ \(.*/, '');
    const brand = /\((\w+)/.exec(title)![1]!;
    const codes = names.filter((name) => /^l01xl\d\d$/.test(name));
    for (const query of [generic, brand, ...codes]) {
      it(`"${query}" leads to its page first`, async () => assert.equal((await first(query))?.address, address));
    }
  }
});

describe('names of medicines', () => {
  it('never lead to another medicine after a slip of the pen', async () => {
    const next = randomNumbers(7);
    const wrong: string[] = [];
    for (const { address, title } of medicines) {
      const name = title.split(/[ ,(-]/)[0]!.toLowerCase();
      if (name.length < 6) continue;
      for (let turn = 0; turn < 12; turn += 1) {
        const typed = randomEdit(name, next);
        const found = (await search(typed)).filter(({ direct }) => direct).map((result) => result.address.replace(/#.*/, ''));
        const others = found.filter((each) => /^(?:drugs|products)\//.test(each) && each !== address && !(hasName(each, name)));
        if (others.length > 0) wrong.push(`${typed} for ${name} leads to ${others.join(', ')}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('of other medicines are not taken for a misspelling', () => {
    const lexiconFor = siteLexicon('dist');
    const otherNames = [...siteTerms('dist').otherNames];
    assert.ok(otherNames.length > 0);
    assert.deepEqual(otherNames.flatMap((name) => directAnswers(name, lexiconFor(name)).repairs), []);
  });

  it('never fold to the same word', () => {
    const owners = Map.groupBy(medicines.map(({ address, title }) => ({ address, name: fold(title.split(/[ ,(-]/)[0]!) })), ({ name }) => name);
    const shared = [...owners].filter(([, pages]) => pages.length > 1);
    assert.deepEqual(shared, []);
  });

  /** A page that has the very name among its own names answers for it too. */
  function hasName(address: string, name: string): boolean {
    const page = pages.find((each) => each.address === address)!;
    return [page.title, ...page.names, ...page.sv].some((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).includes(name));
  }
});

describe('what search loads', () => {
  const brotli = (file: string) => brotliCompressSync(readFileSync(file)).length;

  it('is at most 20 kB for the direct answers', () => assert.ok(brotli('dist/assets/search-terms.js') <= 20_000, String(brotli('dist/assets/search-terms.js'))));
  it('is at most 10 kB for the overlay, and for the script that answers', () => {
    assert.ok(brotli('dist/assets/search.js') <= 10_000);
    assert.ok(brotli('dist/assets/search-engine.js') <= 10_000);
  });
  it('is at most 3 kB for a file of further names', () => {
    const sizes = readdirSync('dist/assets/words').map((file) => brotli(`dist/assets/words/${file}`));
    assert.equal(sizes.length, wordFileCount);
    assert.ok(Math.max(...sizes) <= 3_000, String(Math.max(...sizes)));
  });
});
