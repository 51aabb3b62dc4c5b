import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { factLine, placesIn, placesInProse, problemsIn } from './testing.ts';
import { unknownCitation } from './unknown-citation.ts';

describe('unknown-citation', () => {
  it('accepts a work that is there, with a place in it, alone and with others, over a line break', () => {
    assert.deepEqual(placesInProse(unknownCitation, 'A [@lee2019]. B [@lee2019, p. 630; @lee2019,\nfig. 2].\n'), []);
  });

  for (const { what, text, place } of [
    { what: 'a key that no file has', text: 'Text.\n\n- Item [@lee2019; @nobody]', place: '3:8' },
    { what: 'a citation without its comma', text: 'Text [@lee2019 p. 630].', place: '1:6' },
    { what: 'a citation that is never closed', text: 'Text [@lee2019, p. 630.', place: '1:6' },
    { what: 'a key outside brackets', text: 'Text (@lee2019).', place: '1:7' },
    { what: 'a key with other words before it', text: 'Text [see @lee2019].', place: '1:11' },
    { what: 'the second of two that look the same', text: 'A [@lee2019] [@a] and [@lee2019].', place: '1:14' },
  ]) {
    it(`finds ${what}`, () => assert.deepEqual(placesInProse(unknownCitation, text), [place]));
  }

  it('tells two equal citations on one line apart', () => {
    assert.deepEqual(placesInProse(unknownCitation, 'A [@a] B [@a].\n'), ['1:3', '1:10']);
  });

  it('finds the source of a fact', () => {
    const sheet = `title: { en: A, sv: A }\nfacts:\n${factLine('limit', 'kind: day, value: 3').replace('ref: lee2019', 'ref: nobody')}`;
    assert.deepEqual(placesIn(unknownCitation, { 'thresholds/a.yaml': sheet }), [`thresholds/a.yaml:3:${sheet.split('\n')[2]!.indexOf('ref: nobody') + 1}`]);
  });

  it('accepts an older key of a merged work, and refuses a retracted one with its notice', () => {
    const work = (id: string, custom: string) => `{ "id": "${id}", "type": "article", "title": "T", "custom": { "verified": true, ${custom} } }`;
    const found = problemsIn(unknownCitation, {
      'references/new.json': work('new', '"aliasIds": ["old"]'),
      'references/gone.json': work('gone', '"retracted": "2026-01-01, the journal"'),
      'about/page/en.mdx': 'A [@old]. B [@gone].\n',
    });
    assert.deepEqual(found.map(({ column }) => column), [13]);
    assert.match(found[0]!.what, /2026-01-01, the journal/);
  });
});
