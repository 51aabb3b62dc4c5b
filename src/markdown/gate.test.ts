import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gate } from './gate.ts';
import { parseProse } from './parse.ts';

/** What the gate finds in a text: `check line:column`. A text that cannot be parsed is a mistake of the test. */
function found(text: string): string[] {
  const parsed = parseProse(text);
  if ('finding' in parsed) throw new Error(parsed.finding.what);
  return gate(parsed.tree).map(({ check, line, column }) => `${check} ${line}:${column}`);
}

describe('gate', () => {
  for (const text of [
    'Text with *emphasis*, **bold**, a [link](/a/b/#c), [another](https://example.org/) and [one here](#c).',
    '## Section [#section]\n\n1. One\n   - two\n\n| A | B |\n|---|---|\n| 1 | 2 |',
    '{/* A comment. */}\n\nText {/* and one in the text */} goes on.\n\n{/* one */ /* two */}',
    '<Callout kind="warn" title="Note">\n\n- <Rec id="act" strength="strong" certainty="low" basis="label">Act.</Rec>\n\n</Callout>',
    '<Grades of="crs-astct-2019">\n\n<Grade n="1">\n\nAct.\n\n<IfWorse>\n\nCall.\n\n</IfWorse>\n\n</Grade>\n\n</Grades>',
  ]) {
    it(`lets through ${JSON.stringify(text.slice(0, 60))}`, () => assert.deepEqual(found(text), []));
  }

  for (const { what, text, finds } of [
    { what: 'an import', text: "import a from 'b'", finds: ['no-code 1:1'] },
    { what: 'an export', text: 'export const a = 1', finds: ['no-code 1:1'] },
    { what: 'an import between paragraphs', text: "Text.\n\nimport a from 'b'\n\nText.", finds: ['no-code 3:1'] },
    { what: 'an expression on its own line', text: '{process.env}', finds: ['no-code 1:1'] },
    { what: 'an expression in a sentence', text: 'Text {1 + 1}.', finds: ['no-code 1:6'] },
    { what: 'an expression in the text of a link', text: '[a {1}](#a)', finds: ['no-code 1:4'] },
    { what: 'an expression in a table', text: '| {1} |\n|---|\n| a |', finds: ['no-code 1:3'] },
    { what: 'an expression in a component', text: '<Term of="a">{1}</Term>', finds: ['no-code 1:14'] },
    { what: 'empty braces', text: 'Text {}.', finds: ['no-code 1:6'] },
    { what: 'code behind a comment', text: '{/* a */ b}', finds: ['no-code 1:1'] },
    { what: 'code between comments', text: '{/* a */ b() /* c */}', finds: ['no-code 1:1'] },
    { what: 'a line comment', text: '{// a\n}', finds: ['no-code 1:1'] },
    { what: 'an expression as an attribute', text: '<Term of={a}>b</Term>', finds: ['no-code 1:7'] },
    { what: 'a spread', text: '<Term of="a" {...b}>c</Term>', finds: ['no-code 1:14'] },
    { what: 'an attribute without a value', text: '<Term of>a</Term>', finds: ['no-code 1:7'] },
    { what: 'an empty tag', text: 'A <>b</>.', finds: ['no-code 1:3'] },
    { what: 'a member of an object', text: 'A <A.B />.', finds: ['unknown-component 1:3'] },
    { what: 'a name with a namespace', text: 'A <svg:a />.', finds: ['no-raw-html 1:3'] },
    { what: 'raw HTML', text: 'A <b>c</b>.', finds: ['no-raw-html 1:3'] },
    { what: 'a script', text: '<script>alert(1)</script>', finds: ['no-raw-html 1:1'] },
    { what: 'a component without attributes', text: 'A <Dose />.', finds: ['unknown-attribute 1:3'] },
    { what: 'an attribute twice', text: 'A <Dose of="a#b" of="a#c" />.', finds: ['unknown-attribute 1:18'] },
    { what: 'an attribute that does not fit', text: 'A <Dose of="a#b" show="all" />.', finds: ['unknown-attribute 1:18'] },
    { what: 'an id with a line break', text: 'A <Dose of="a#b\n" />.', finds: ['unknown-attribute 1:9'] },
    { what: 'text in a component that holds none', text: 'A <Dose of="a#b">c</Dose>.', finds: ['unknown-attribute 1:3'] },
    { what: 'a component that needs text and has none', text: '<DoNot />', finds: ['unknown-attribute 1:1'] },
    { what: 'a card outside its row', text: '<Grade n="1">\n\na\n\n</Grade>', finds: ['unknown-component 1:1'] },
    { what: 'a foot that is not in the card itself', text: '<Grades of="a">\n\n<IfWorse>\n\na\n\n</IfWorse>\n\n</Grades>', finds: ['unknown-component 3:1'] },
    { what: 'a heading of the first level, also underlined', text: '# A [#a]\n\nB\n=', finds: ['heading-id 1:1', 'heading-id 3:1'] },
    { what: 'a heading without an address', text: '## A\n\n### B [b]', finds: ['heading-id 1:1', 'heading-id 3:1'] },
    { what: 'a heading without words', text: '## [#a]', finds: ['heading-id 1:1'] },
    { what: 'a heading that is too deep', text: '##### A [#a]', finds: ['heading-id 1:1'] },
    { what: 'a script as an address', text: '[a](javascript:b)', finds: ['link-form 1:1'] },
    { what: 'a script as an address, hidden in references', text: '[a](&#106;avascript:b)', finds: ['link-form 1:1'] },
    { what: 'a plain or relative address', text: '[a](http://b.c) [a](b.mdx)', finds: ['link-form 1:1', 'link-form 1:17'] },
    { what: 'an address of another host without a scheme', text: '[a](//b.c) [a](/\\b.c)', finds: ['link-form 1:1', 'link-form 1:12'] },
    { what: 'a link with a title', text: '[a](/b/ "c")', finds: ['link-form 1:1'] },
    { what: 'a bare web and mail address', text: 'www.b.se or a@b.se', finds: ['link-form 1:1', 'link-form 1:13'] },
    { what: 'an image', text: '![a](b.png)', finds: ['no-image 1:1'] },
    { what: 'code', text: '`a`\n\n```\nb\n```', finds: ['no-code 1:1', 'no-code 3:1'] },
    { what: 'struck-through text', text: 'A ~~b~~ or ~c~.', finds: ['safe-writing 1:3', 'safe-writing 1:12'] },
    { what: 'a quotation, a rule and a hard line break', text: '> a\n\n---\n\nb\\\nc', finds: ['unknown-syntax 1:1', 'unknown-syntax 3:1', 'unknown-syntax 5:2'] },
    { what: 'a link by reference and its definition', text: '[a][b]\n\n[b]: https://c.d', finds: ['unknown-syntax 1:1', 'unknown-syntax 3:1'] },
    { what: 'a footnote', text: 'A[^1]\n\n[^1]: b', finds: ['unknown-syntax 1:2', 'unknown-syntax 3:1'] },
  ]) {
    it(`refuses ${what}`, () => assert.deepEqual(found(text), finds));
  }

  for (const name of ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__']) {
    it(`knows no component and no attribute named ${name}`, () => {
      assert.match(found(`A <${name} of="a#b" />.`).join(), /^(?:no-raw-html|unknown-component) 1:3$/);
      assert.deepEqual(found(`A <Dose of="a#b" ${name}="c" />.`), ['unknown-attribute 1:18']);
    });
  }

  it('tells the writer which components there are', () => {
    const parsed = parseProse('A <Dosis />.');
    const [finding] = 'tree' in parsed ? gate(parsed.tree) : [];
    assert.match(finding!.fix, /Dose, Threshold, Fact/);
  });
});
