import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reference as schema } from '../schema/reference.ts';
import { shortReference, vancouver } from './vancouver.ts';

const article = { type: 'article-journal', title: 'Grading of CRS', 'container-title': 'Blood', issued: { 'date-parts': [[2019, 4]] }, volume: '25', issue: '4', page: '625-638' };
const author = (family: string, given?: string) => ({ family, ...(given ? { given } : {}) });
const reference = (fields: object) => schema.parse({ id: 'a', type: 'webpage', title: 'A page', custom: { verified: true }, ...fields });
const text = (fields: object) => vancouver(reference(fields)).text;

describe('vancouver', () => {
  it('writes an article with authors, journal, year, volume, issue and shortened pages', () => {
    assert.equal(text({ ...article, author: [author('Lee', 'Daniel W'), author('Locke', 'FL')] }), 'Lee DW, Locke FL. Grading of CRS. Blood. 2019;25(4):625-38.');
  });

  for (const { what, authors, names } of [
    { what: 'six authors', authors: ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => author(name)), names: 'A, B, C, D, E, F.' },
    { what: 'seven authors', authors: ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => author(name)), names: 'A, B, C, D, E, F, et al.' },
    { what: 'a group', authors: [{ literal: 'European Medicines Agency' }], names: 'European Medicines Agency.' },
    { what: 'given names with hyphens and dots', authors: [author('Berg', 'Jean-Pierre'), author('Ek', 'A. B.')], names: 'Berg JP, Ek AB.' },
    { what: 'a particle and a suffix', authors: [{ family: 'Brink', given: 'MR', 'non-dropping-particle': 'van den', suffix: 'Jr' }], names: 'van den Brink MR Jr.' },
  ]) {
    it(`writes ${what} as "${names}"`, () => assert.ok(text({ ...article, author: authors }).startsWith(`${names} Grading`)));
  }

  for (const { page, printed } of [
    { page: '625-638', printed: '625-38' },
    { page: '100-101', printed: '100-1' },
    { page: '99-101', printed: '99-101' },
    { page: '625–638', printed: '625-38' },
    { page: 'e12', printed: 'e12' },
    { page: '7-7', printed: '7-7' },
  ]) {
    it(`prints pages ${page} as ${printed}`, () => assert.ok(text({ ...article, page }).endsWith(`:${printed}.`)));
  }

  it('writes a page of the web with the day on which it was read', () => {
    assert.equal(text({ publisher: 'EMA', issued: { 'date-parts': [[2025]] }, accessed: { 'date-parts': [[2026, 1, 5]] } }), 'A page [Internet]. EMA; 2025 [cited 2026-01-05].');
  });

  it('adds no second full stop, and leaves out what it does not know', () => {
    assert.equal(text({ ...article, title: 'What is CRS?', volume: undefined, issue: undefined, page: undefined, issued: undefined }), 'What is CRS? Blood.');
  });

  for (const { fields, href } of [
    { fields: { DOI: '10.1000/a', PMID: '1', URL: 'https://b.c/' }, href: 'https://doi.org/10.1000/a' },
    { fields: { PMID: '1', URL: 'https://b.c/' }, href: 'https://pubmed.ncbi.nlm.nih.gov/1/' },
    { fields: { PMCID: 'PMC1' }, href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1/' },
    { fields: { URL: 'https://www.b.c/' }, href: 'https://www.b.c/' },
    { fields: {}, href: undefined },
  ]) {
    it(`links to ${href ?? 'nothing when it has no address'}`, () => assert.equal(vancouver(reference(fields)).link?.href, href));
  }
});

describe('shortReference', () => {
  it('is author and year', () => assert.equal(shortReference(reference({ ...article, author: [author('Lee', 'DW')] })), 'Lee 2019'));
  it('is the publisher where nobody is named, and does not say the year twice', () => {
    assert.equal(shortReference(reference({ publisher: 'NCCN 2026', issued: { 'date-parts': [[2026]] } })), 'NCCN 2026');
  });
  it('is cut when it is long', () => assert.equal(shortReference(reference({ title: 'A'.repeat(50) })).length, 40));
});
