import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseProse } from './parse.ts';

const n = 20_000;

describe('text that would keep a parser busy', () => {
  for (const { what, text } of [
    { what: 'list marks', text: `${'- '.repeat(n)}a` },
    { what: 'quote marks', text: `${'> '.repeat(n)}a` },
    { what: 'brackets', text: '['.repeat(n) },
    { what: 'brackets over many lines', text: `${'['.repeat(100)}\n`.repeat(n / 100) },
    { what: 'emphasis in emphasis', text: '*a _b '.repeat(n / 8) + ' b_ a*'.repeat(n / 8) },
    { what: 'emphasis in emphasis, little of it', text: '*a _b '.repeat(200) + ' b_ a*'.repeat(200) },
    { what: 'braces', text: '{'.repeat(n) + '}'.repeat(n) },
    { what: 'braces over many paragraphs', text: '{\n\n'.repeat(n) + '}\n\n'.repeat(n) },
    { what: 'braces, as many as are read', text: '{'.repeat(200) + '}'.repeat(200) },
    { what: 'back-quotes', text: '`a'.repeat(n) },
    { what: 'components in components', text: '<DoNot>\n\n'.repeat(3000) + '</DoNot>\n\n'.repeat(3000) },
    { what: 'components in a sentence', text: `a ${'<DoNot>'.repeat(2000)}a${'</DoNot>'.repeat(2000)}` },
    { what: 'a list that grows by its indentation', text: Array.from({ length: 100 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n') },
  ]) {
    it(`is refused within seconds: ${what}`, () => {
      const start = performance.now();
      const parsed = parseProse(text);
      assert.ok('finding' in parsed);
      assert.equal(parsed.finding.check, 'mdx-syntax');
      assert.ok(performance.now() - start < 20_000);
    });
  }

  it('is not what a long page holds', () => {
    const row = '| **Drug** | [link](/a/b/#c) [@lee2019; @a_b_2020] | _one_ | <Dose of="a#b" /> |\n';
    const item = '1. **Do** this.\n   - Then _that_. [@lee2019]\n     - And {/* not */} so on.\n';
    const page = `## A [#a]\n\n| A | B | C | D |\n|---|---|---|---|\n${row.repeat(60)}\n${`${item.repeat(20)}\n`.repeat(5)}`;
    assert.ok('tree' in parseProse(page));
  });

  it('is named by the line where its block starts', () => {
    const parsed = parseProse(`One.\n\nTwo\nlines.\n\n${'`'.repeat(2)}${'a`'.repeat(1000)}\n`);
    assert.ok('finding' in parsed);
    assert.equal(parsed.finding.line, 6);
  });
});
