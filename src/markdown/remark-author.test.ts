import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import { isComponent } from './gate.ts';
import { parseProse } from './parse.ts';
import { attributesOf } from './prose.ts';
import { remarkAuthor, type Lookup, type ProseData } from './remark-author.ts';

const lookup: Lookup = {
  base: '/site/',
  headKeys: (address) => (address === 'drugs/a' ? ['head'] : []),
  tagKeys: (name) => (name === 'Dose' ? ['label', 'old-lee'] : []),
  referenceKey: (key) => ({ head: 'head', label: 'label', 'old-lee': 'lee', lee: 'lee' })[key],
};

function compile(text: string, path = '/x/content/drugs/a/sv.mdx'): { tree: Root; data: ProseData } {
  const parsed = parseProse(text);
  if ('finding' in parsed) throw new Error(parsed.finding.what);
  const file = new VFile({ path, value: text });
  remarkAuthor(lookup)(parsed.tree, file);
  return { tree: parsed.tree, data: (file.data.astro as unknown as { frontmatter: ProseData }).frontmatter };
}

describe('remarkAuthor', () => {
  it('numbers works in reading order: the head of the page, then text and components; an older key is the same work', () => {
    const { data } = compile('Text [@lee]. <Dose of="a#b" />\n');
    assert.equal(data.headRefs, 'head=1:1');
    assert.deepEqual(data.citations, [{ key: 'head', uses: 1 }, { key: 'lee', uses: 2 }, { key: 'label', uses: 1 }]);
  });

  it('tells each component its language and the numbers of its sources', () => {
    const { tree } = compile('Text <Dose of="a#b" />\n');
    const [paragraph] = tree.children;
    const words = paragraph?.type === 'paragraph' ? paragraph.children : [];
    assert.deepEqual(words.flatMap((each) => (isComponent(each) ? [attributesOf(each)] : [])), [{ of: 'a#b', locale: 'sv', refs: 'label=2:1 lee=3:1' }]);
  });

  it('takes the address off a heading, joins numbers with their units, and puts links below the base', () => {
    const { tree } = compile('## Day 0 [#day-0]\n\nFor 3 days: [a](/b/c/).\n');
    assert.equal(toString(tree.children[0]), 'Day\u00a00');
    assert.equal(toString(tree.children[1]), 'For 3\u00a0days: a.');
    assert.match(JSON.stringify(tree), /"url":"\/site\/b\/c\/"/);
    assert.match(JSON.stringify(tree.children[0]), /"id":"day-0"/);
  });

  it('stops the build at everything that the gate refuses, with the place', () => {
    assert.throws(() => compile("Text.\n\nexport const a = 1\n\n<b>c</b>\n"), /content\/drugs\/a\/sv\.mdx:3:1 {2}no-code[^]*:5:1 {2}no-raw-html/);
  });

  it('stops the build at a work that is not there', () => {
    assert.throws(() => compile('Text [@nobody].\n'), /unknown-citation\n {2}There is no reference with the key "nobody"/);
  });
});
