import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { referenceOf } from './catalogue.ts';
import { factLine, load, pageFile, type Tree } from './testing.ts';

const places = (files: Tree) => load(files).problems.map(({ file, line, column, check }) => `${file.replace('content/', '')}:${line}:${column} ${check}`);
const work = (id: string, aliases: string[] = []) => `{ "id": "${id}", "type": "article", "title": "T", "custom": { "verified": true, "aliasIds": ${JSON.stringify(aliases)} } }`;

describe('loadContent', () => {
  it('reads pages, facts, scales and works by their addresses', () => {
    const { catalogue, problems } = load({});
    assert.deepEqual(problems, []);
    assert.deepEqual([...catalogue.facts.keys()], ['drugs/tocilizumab#crs', 'thresholds/crs#fever']);
    assert.deepEqual([...catalogue.pages.keys()], ['about/page']);
    assert.deepEqual(catalogue.facts.get('thresholds/crs#fever')?.line, 3);
  });

  it('gives a catalogue that nobody can change', () => {
    const { catalogue } = load({});
    assert.throws(() => (catalogue.facts as Map<string, unknown>).clear(), TypeError);
    assert.throws(() => Object.assign(catalogue.facts.get('drugs/tocilizumab#crs')!.fact, { amount: 80 }), TypeError);
  });

  for (const { what, files, finds } of [
    { what: 'a path that no kind of content has', files: { 'notes.txt': 'a', 'drugs/a/product.yaml': 'a: 1' }, finds: ['drugs/a/product.yaml:1:1 unknown-file', 'notes.txt:1:1 unknown-file'] },
    { what: 'a page without English text', files: { 'about/a/page.yaml': pageFile('A'), 'about/a/sv.mdx': 'Text.' }, finds: ['about/a/page.yaml:1:1 missing-prose'] },
    { what: 'a text without its page', files: { 'about/a/en.mdx': 'Text.' }, finds: ['about/a/en.mdx:1:1 missing-page-file'] },
    { what: 'the page of a drug without its facts', files: { 'drugs/a/page.yaml': pageFile('A'), 'drugs/a/en.mdx': 'Text.' }, finds: ['drugs/a/page.yaml:1:1 missing-data-file'] },
    { what: 'front matter', files: { 'about/page/en.mdx': '---\na: b\n---\n' }, finds: ['about/page/en.mdx:1:1 no-front-matter', 'about/page/page.yaml:1:1 missing-prose'] },
    { what: 'two facts with one id', files: { 'thresholds/crs.yaml': `title: { en: A, sv: A }\nfacts:\n${factLine('a', 'kind: day, value: 3')}${factLine('a', 'kind: day, value: 4')}` }, finds: ['thresholds/crs.yaml:4:7 duplicate-id'] },
    { what: 'two works with one id', files: { 'references/other.json': work('lee2019') }, finds: ['references/other.json:1:3 duplicate-id'] },
    { what: 'a work whose file has another name', files: { 'references/other.json': work('another') }, finds: ['references/other.json:1:3 id-is-file-name'] },
    { what: 'an older key that is the name of another work', files: { 'references/new.json': work('new', ['lee2019']) }, finds: [`references/new.json:1:${work('new').indexOf('"aliasIds"') + 1} duplicate-id`] },
    { what: 'an older key of two works', files: { 'references/a.json': work('a', ['old']), 'references/b.json': work('b', ['old']) }, finds: [`references/b.json:1:${work('b').indexOf('"aliasIds"') + 1} duplicate-id`] },
  ]) {
    it(`reports ${what}`, () => assert.deepEqual(places(files).sort(), finds));
  }

  it('goes on after a problem, so that one run shows all', () => {
    assert.deepEqual(places({ 'thresholds/crs.yaml': 'a: b: c', 'about/page/en.mdx': 'A <b>c</b>.', 'references/lee2019.json': '{' }), [
      'about/page/en.mdx:1:3 no-raw-html', 'references/lee2019.json:1:2 json-syntax', 'thresholds/crs.yaml:1:4 yaml-syntax',
    ]);
  });

  it('finds a work by an older key', () => {
    const { catalogue } = load({ 'references/new.json': work('new', ['old']) });
    assert.equal(referenceOf(catalogue, 'old')?.id, 'new');
    assert.equal(referenceOf(catalogue, 'nobody'), undefined);
  });
});
