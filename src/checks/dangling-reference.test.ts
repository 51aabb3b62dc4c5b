import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { danglingReference } from './dangling-reference.ts';
import { pageFile, placesIn } from './testing.ts';

const page = (fields: string, status?: string) => ({ 'about/page/page.yaml': pageFile('The page', fields, status), 'about/page/en.mdx': '## Here [#here]\n' });
const question = (anchor: string) => `keyQuestions:\n  - question: { en: Q, sv: F }\n    anchor: ${anchor}\n`;

describe('dangling-reference', () => {
  it('accepts scales, pages, sections and questions that are there', () => {
    assert.deepEqual(placesIn(danglingReference, page(`gradingSystems: [crs-2019]\nrelated: [about/page, "about/page#here"]\n${question('here')}`)), []);
  });

  for (const { what, fields, place } of [
    { what: 'a scale', fields: 'gradingSystems: [crs-2019, crs-2020]\n', place: '4:28' },
    { what: 'a product', fields: 'products: [other]\n', place: '4:12' },
    { what: 'a related page', fields: 'related: [about/page, about/other]\n', place: '4:23' },
    { what: 'the section of a question', fields: question('there'), place: '6:5' },
  ]) {
    it(`finds ${what} that is not there`, () => assert.deepEqual(placesIn(danglingReference, page(fields)), [`about/page/page.yaml:${place}`]));
  }

  it('finds the page that is said to replace another', () => {
    const status = 'status: superseded, version: 1.0.0, supersededOn: "2026-01-01", supersededBy: about/other';
    assert.deepEqual(placesIn(danglingReference, page('', status)), [`about/page/page.yaml:4:${`governance: { ${status}`.indexOf('supersededBy') + 1}`]);
  });

  for (const [partOf, found] of [['other', 1], ['term', 1], ['wider', 0]] as const) {
    it(`${found === 0 ? 'accepts' : 'finds'} a term that is part of "${partOf}"`, () => {
      const term = (more = '') => `term: { en: A, sv: A }\nsynonyms: { en: [], sv: [] }\ndefinition: { en: A, sv: A }\n${more}`;
      const places = placesIn(danglingReference, { 'glossary/term.yaml': term(`partOf: ${partOf}\n`), 'glossary/wider.yaml': term() });
      assert.deepEqual(places, found === 0 ? [] : ['glossary/term.yaml:4:1']);
    });
  }

  it('finds what a glossary term and the home page lead to', () => {
    const term = 'term: { en: A, sv: A }\nsynonyms: { en: [], sv: [] }\ndefinition: { en: A, sv: A }\nsee: about/other\n';
    const home = 'windows: [{ id: day-0, from: 0 }]\nrows:\n  - label: { en: A, sv: A }\n    sign: other\n    cells: [{ window: day-0, cause: { en: A, sv: A }, callNow: true }]\nshortcuts: [{ label: { en: A, sv: A }, to: about/other }]\nregion: international\nbasis: consensus\nsources: [{ ref: lee2019 }]\nchecked: read\n';
    assert.deepEqual(placesIn(danglingReference, { 'glossary/a.yaml': term, 'home.yaml': home }), ['glossary/a.yaml:4:1', 'home.yaml:4:5', 'home.yaml:6:40']);
  });
});
