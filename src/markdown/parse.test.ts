import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseProse } from './parse.ts';

function finding(text: string) {
  const parsed = parseProse(text);
  return 'finding' in parsed ? parsed.finding : undefined;
}

describe('parseProse', () => {
  it('reads tables, lists, comments and components', () => {
    const parsed = parseProse('## A [#a]\n\n| A |\n|---|\n| b |\n\n- a\n\n{/* c */}\n\n<DoNot>\n\nText.\n\n</DoNot>\n');
    assert.ok('tree' in parsed);
    assert.deepEqual(parsed.tree.children.map((node) => node.type), ['heading', 'table', 'list', 'mdxFlowExpression', 'mdxJsxFlowElement']);
  });

  for (const { text, place, fix } of [
    { text: 'Platelets <100.', place: '1:12', fix: /"below" or "at most"/ },
    { text: 'Text.\n\nPlatelets <= 100.', place: '3:12', fix: /"below" or "at most"/ },
    { text: 'See <https://a.b>.', place: '1:12', fix: /\[text\]\(https/ },
    { text: '<!-- a -->', place: '1:2', fix: /\{\/\* comment \*\/\}/ },
    { text: 'A { b.', place: '1:7', fix: /Write \\\{ for a brace/ },
    { text: '<DoNot>\n\nA.', place: '1:1', fix: /<\/Name>/ },
    { text: 'A <Dose of=b />.', place: '1:12', fix: /attribute="text"/ },
  ]) {
    it(`says what to type instead of ${JSON.stringify(text)}`, () => {
      const found = finding(text)!;
      assert.equal(`${found.check} ${found.line}:${found.column}`, `mdx-syntax ${place}`);
      assert.match(found.fix, fix);
    });
  }

  it('evaluates nothing', () => {
    parseProse("{globalThis.evaluated = true}\n\nexport const a = (globalThis.evaluated = true)\n");
    assert.ok(!('evaluated' in globalThis));
  });
});
