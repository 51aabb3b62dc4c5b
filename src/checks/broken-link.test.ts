import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brokenLink } from './broken-link.ts';
import { placesInProse, problemsIn } from './testing.ts';

describe('broken-link', () => {
  for (const url of ['/', '/about/page/', '/about/page/#here', '#here', '#act', '#references', '/about/', '/a-z/', 'https://example.org/x']) {
    const text = `## Here [#here]\n\n- <Rec id="act" strength="not-graded" certainty="not-graded" basis="label">Act.</Rec> [link](${url})\n`;
    it(`accepts ${url}`, () => assert.deepEqual(placesInProse(brokenLink, text), []));
  }

  for (const url of ['/about/other/', '/about/page', '/about/page/#there', '#there', '/about/page/en.mdx', '/about//page/', '/constructor/', '/toString/', '/#here', '/about/page/#here#there', '/sv/about/page/']) {
    it(`refuses ${url}`, () => assert.deepEqual(placesInProse(brokenLink, `## Here [#here]\n\nSee *the* [link](${url}).\n`), ['3:11']));
  }

  it('says how to write an address that only lacks its slash', () => {
    const [problem] = problemsIn(brokenLink, { 'about/page/en.mdx': '## Here [#here]\n\n[link](/about/page#here)\n' });
    assert.equal(problem!.fix, 'Write /about/page/#here.');
  });
});
