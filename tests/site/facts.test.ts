import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { factText } from '../../src/format/fact.ts';
import { isNamedGrade, nextGrade } from '../../src/format/named-grade.ts';
import { factsInText } from '../../src/model/fact-text.ts';
import { instrumentLabels } from '../../src/model/instrument-labels.ts';
import { loadContent } from '../../src/model/load.ts';
import { pageUnverified } from '../../src/model/page-facts.ts';
import { attribute, builtPages, textOf, type BuiltPage, type Element } from './pages.ts';

const { catalogue } = loadContent(process.cwd());
const pages = builtPages();

/** Facts that a scale or a rule of one shows in its words. */
const inWords = new Set([...catalogue.instruments.values()].flatMap(({ value }) => [...instrumentLabels(value), ...value.rules.map(({ text }) => text)]).flatMap(({ en }) => factsInText(en)));

describe('facts on the built site', () => {
  it('print exactly what their one statement says', () => {
    let shown = 0;
    for (const { page, element, address } of shownFacts()) {
      const entry = catalogue.facts.get(address);
      assert.ok(entry, `${page.path} shows ${address}, which is not in content/`);
      const show = attribute(element, 'data-show') === 'amount' ? 'amount' : 'line';
      assert.equal(textOf(element), factText(entry.fact, 'en', show), `${page.path} ${address}`);
      shown += 1;
    }
    assert.ok(shown > 100, `only ${shown} facts are shown`);
  });

  it('are one text each, with no markup between number and unit', () => {
    for (const { page, element, address } of shownFacts()) {
      assert.deepEqual(element.childNodes.map((node) => node.nodeName), ['#text'], `${page.path} ${address}`);
      assert.doesNotMatch(textOf(element), /\d (?:mg|g|mL|hours?|days?|%|mmHg|L\/min|°C|×)/, `${page.path} ${address}: a normal space between number and unit`);
    }
  });

  it('carry the mark wherever they are unverified', () => {
    for (const page of catalogue.pages.values()) {
      const built = pages.find((each) => each.path === `${page.address}/`)!;
      const marks = built.elements.filter((element) => attribute(element, 'class') === 'unchecked').length;
      // A scale and its rules carry one mark for themselves and the facts in their words.
      const open = pageUnverified(catalogue, page).filter((address) => !inWords.has(address)).length;
      assert.ok(marks >= open, `${page.address} has ${open} unverified statements and ${marks} marks`);
      assert.equal(built.html.includes('not yet checked against'), open > 0, page.address);
    }
  });

  it('stand on the ledger when they are unverified', () => {
    const ledger = pages.find((page) => page.path === 'about/unverified/')!;
    const addresses = new Set([...catalogue.pages.values()].flatMap((page) => pageUnverified(catalogue, page)));
    const rows = ledger.elements.filter((element) => element.tagName === 'tr').length - 1;
    assert.equal(rows, addresses.size);
  });
});

describe('grades on the built site', () => {
  it('name their system and year, wherever one stands', () => {
    const bare: string[] = [];
    for (const page of pages) {
      const text = textOf(withoutReferences(page.elements.find((element) => element.tagName === 'body')!)).replace(/[\s\u00a0]+/g, ' ');
      for (const match of text.matchAll(nextGrade())) {
        if (!isNamedGrade(text, match)) bare.push(`${page.path}: "${text.slice(Math.max(0, match.index - 30), match.index + 50)}"`);
      }
    }
    assert.deepEqual(bare, []);
  });
});

/** A page without its list of references: the titles of works are quoted as they are. */
function withoutReferences(body: Element): Element {
  const keep = (node: Element['childNodes'][number]): boolean => !('attrs' in node && attribute(node, 'class') === 'references');
  const copy = (node: Element): Element => ({ ...node, childNodes: node.childNodes.filter(keep).map((child) => ('childNodes' in child && 'attrs' in child ? copy(child) : child)) });
  return copy(body);
}

function* shownFacts(): Generator<{ page: BuiltPage; element: Element; address: string }> {
  for (const page of pages) {
    for (const element of page.elements) {
      const address = attribute(element, 'data-fact');
      if (address !== undefined) yield { page, element, address };
    }
  }
}
