import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitCitations } from './citation.ts';

describe('splitCitations', () => {
  for (const { text, works } of [
    { text: '[@lee2019]', works: [{ key: 'lee2019' }] },
    { text: '[@lee2019, p. 630]', works: [{ key: 'lee2019', locator: 'p. 630' }] },
    { text: '[@lee2019, section 4.2, table 1]', works: [{ key: 'lee2019', locator: 'section 4.2, table 1' }] },
    { text: '[@lee2019; @a-b_c, fig. 2]', works: [{ key: 'lee2019' }, { key: 'a-b_c', locator: 'fig. 2' }] },
    { text: '[@lee2019,\n  p. 630;\n@b]', works: [{ key: 'lee2019', locator: 'p. 630' }, { key: 'b' }] },
    { text: '[@lee2019 p. 630]', works: [] },
    { text: '[@lee2019;]', works: [] },
    { text: '[@]', works: [] },
    { text: '[@lee2019; lee2020]', works: [] },
    { text: '[@lee2019, p. 630', works: [] },
  ]) {
    it(`reads ${JSON.stringify(text)} as ${works.length === 0 ? 'a citation that cannot be read' : works.map(({ key }) => key).join(' and ')}`, () => {
      assert.deepEqual(splitCitations(text), [{ kind: 'cite', works, raw: text, offset: 0 }]);
    });
  }

  it('keeps the words around citations, with their places', () => {
    assert.deepEqual(splitCitations('A [@a]. B [@b]'), [
      { kind: 'text', value: 'A ', offset: 0 },
      { kind: 'cite', works: [{ key: 'a' }], raw: '[@a]', offset: 2 },
      { kind: 'text', value: '. B ', offset: 6 },
      { kind: 'cite', works: [{ key: 'b' }], raw: '[@b]', offset: 10 },
    ]);
  });

  it('leaves other brackets alone', () => {
    assert.deepEqual(splitCitations('A [b] [#c] d@e'), [{ kind: 'text', value: 'A [b] [#c] d@e', offset: 0 }]);
  });
});
