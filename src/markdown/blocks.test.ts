import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blocksOf, MARK } from './blocks.ts';
import { parseProse } from './parse.ts';

function blocks(text: string) {
  const parsed = parseProse(text);
  if ('finding' in parsed) throw new Error(parsed.finding.what);
  return blocksOf(parsed.tree, text);
}

/** Where a word of the only block stands: `line:column`. */
function placeOf(word: string, text: string): string {
  const [block] = blocks(text);
  const { line, column } = block!.at(block!.text.indexOf(word));
  return `${line}:${column}`;
}

describe('the words of a block', () => {
  for (const { what, text, words } of [
    { what: 'through emphasis and links', text: 'Give **8** [mg](#a)/*kg*.', words: 'Give 8 mg/kg.' },
    { what: 'over line breaks and indentation', text: '- Give  \u00a0\n  8\n  mg', words: 'Give 8 mg' },
    { what: 'with the signs that references and escapes stand for', text: 'A &lt;5 \\* &amp; b', words: 'A <5 * & b' },
    { what: 'without invisible signs', text: '8\u00ad\u200bmg', words: '8mg' },
    { what: 'with one micro sign', text: '8 μg', words: '8 µg' },
    { what: 'inside a component', text: 'A <Term of="a">b</Term> c', words: 'A b c' },
  ]) {
    it(`are read ${what}`, () => assert.deepEqual(blocks(text).map((block) => block.text), [words]));
  }

  it('are parted by citations and by components without text', () => {
    assert.deepEqual(blocks('8 [@a] mg <Dose of="a#b" /> c').map((block) => block.text), [`8 ${MARK} mg ${MARK} c`]);
  });

  it('leave out the address of a heading', () => assert.deepEqual(blocks('## Day one [#day-1]').map((block) => block.text), ['Day one ']));

  it('are those of each cell, item and title', () => {
    const text = '| A | b |\n|---|---|\n| c | d |\n\n- e\n  - f\n\n<Callout kind="info" title="g">\n\nh\n\n</Callout>';
    assert.deepEqual(blocks(text).map((block) => block.text), ['A', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  });
});

describe('the place of a word', () => {
  for (const { what, text, place } of [
    { what: 'at the start', text: 'here', place: '1:1' },
    { what: 'after emphasis', text: 'A **b** here', place: '1:9' },
    { what: 'after a character reference', text: 'A &lt; &#38; here', place: '1:14' },
    { what: 'after a sign that looks like one', text: 'A & b; &nosuch; here', place: '1:17' },
    { what: 'after an escape', text: 'A \\* \\\\ here', place: '1:9' },
    { what: 'on a later line', text: 'A\nb here', place: '2:3' },
    { what: 'on an indented line', text: '- A\n  b\n    here', place: '3:5' },
    { what: 'in a table, after a bar', text: '| A \\| here |\n|---|\n| b |', place: '1:8' },
    { what: 'after lines that end in the Windows way', text: 'A\r\nb here', place: '2:3' },
    { what: 'after a citation', text: 'A [@lee2019, p. 630] here', place: '1:22' },
    { what: 'after signs outside the basic plane', text: 'A 😀 here', place: '1:6' },
  ]) {
    it(`is right ${what}`, () => assert.equal(placeOf('here', text), place));
  }
});

describe('a citation', () => {
  const cited = (text: string) => blocks(text).map((block) => block.cited);

  it('counts for its paragraph', () => assert.deepEqual(cited('A [@a]\n\nB'), [true, false]));
  it('counts for its list item, not for items in it or beside it', () => assert.deepEqual(cited('- A\n\n  B [@a]\n  - C\n- D'), [true, true, false, false]));
  it('counts for its row and its column', () => {
    assert.deepEqual(cited('| A | B [@b] |\n|---|---|\n| C [@c] | D |\n| E | F |\n'), [true, true, true, true, false, true]);
  });
  it('counts for the text of a box, not for its title', () => {
    assert.deepEqual(cited('<Callout kind="info" title="A">\n\nB [@b]\n\n</Callout>'), [false, true]);
  });
});
