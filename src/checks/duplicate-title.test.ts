import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { duplicateTitle } from './duplicate-title.ts';
import { pageFile, placesIn } from './testing.ts';

const second = (title: string) => ({ 'about/second/page.yaml': pageFile('x').replace('{ en: "x", sv: "x" }', title), 'about/second/en.mdx': 'Text.\n' });

describe('duplicate-title', () => {
  it('accepts two titles', () => assert.deepEqual(placesIn(duplicateTitle, second('{ en: Second, sv: Andra }')), []));
  it('finds a title of another page in either language, in any case of letters', () => {
    assert.deepEqual(placesIn(duplicateTitle, second('{ en: THE PAGE, sv: Andra }')), ['about/second/page.yaml:1:10']);
    assert.deepEqual(placesIn(duplicateTitle, second('{ en: Second, sv: The page }')), ['about/second/page.yaml:1:22']);
  });
});
