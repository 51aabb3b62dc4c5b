import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { loadContent } from '../../src/model/load.ts';
import { attribute, builtPages } from './pages.ts';

const { catalogue } = loadContent(process.cwd());
const pages = builtPages();
const linksOf = new Map(pages.map((page) => [page.path, page.elements.flatMap((element) => (element.tagName === 'a' ? target(attribute(element, 'href'), page.path) : []))]));

/** Links on a page as `path#anchor` on the site; an action is one click. */
function target(href: string | undefined, from: string): string[] {
  if (href === undefined || /^https?:\/\/(?!site\/)/.test(href)) return [];
  const { pathname, hash } = new URL(href, `http://site/${from}`);
  return [`${pathname.slice(1)}${hash}`];
}

/** Fewest clicks from home to a page or a place on it, at most two; 3 stands for more. */
function actionsTo(address: string): number {
  const first = linksOf.get('') ?? [];
  if (first.includes(address)) return 1;
  return first.some((link) => linksOf.get(link.split('#')[0]!)?.includes(address)) ? 2 : 3;
}

describe('key questions of each page', () => {
  it('are answered at a place that is there, at most two clicks from home', () => {
    const far: string[] = [];
    for (const page of catalogue.pages.values()) {
      for (const { question, anchor } of page.data.value.keyQuestions) {
        const address = `${page.address}/#${anchor}`;
        if (actionsTo(address) > 2) far.push(`${address}: ${question.en}`);
      }
    }
    assert.deepEqual(far, []);
  });
});

describe('questions that clinicians bring', () => {
  const { questions } = parse(readFileSync('tests/site/questions.yaml', 'utf8')) as { questions: { question: string; at: string }[] };
  const ids = new Map(pages.map((page) => [page.path, new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []))]));

  for (const { question, at } of questions) {
    it(`${question} (${at})`, () => {
      const [path = '', anchor] = at.split('#');
      assert.ok(ids.has(`${path}/`), `there is no page ${path}`);
      if (anchor) assert.ok(ids.get(`${path}/`)!.has(anchor), `there is no ${anchor} on ${path}`);
      assert.ok(actionsTo(anchor ? `${path}/#${anchor}` : `${path}/`) <= 2, 'more than two clicks from home');
    });
  }
});
