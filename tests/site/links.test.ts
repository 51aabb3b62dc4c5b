import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { attribute, builtPages, elementsIn, textOf } from './pages.ts';

const pages = builtPages();
const idsOf = new Map(pages.map((page) => [page.path, new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []))]));

describe('links of the built site', () => {
  it('lead to pages and places that are there', () => {
    const broken: string[] = [];
    for (const page of pages) {
      for (const element of page.elements) {
        const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
        if (href === undefined || /^https?:/.test(href)) continue;
        const { pathname, hash } = new URL(href, `http://site/${page.path}`);
        const path = pathname.slice(1);
        const ids = idsOf.get(path) ?? (existsSync(`dist/${path}`) ? new Set<string>() : undefined);
        if (!ids || (hash && !ids.has(decodeURIComponent(hash.slice(1))))) broken.push(`${page.path}: ${href}`);
      }
    }
    assert.deepEqual(broken, []);
  });
});

describe('pages of the built site', () => {
  it('have each id once', () => {
    for (const page of pages) {
      const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      assert.deepEqual(twice, [], page.path);
    }
  });

  it('have one first-level heading and a title of their own', () => {
    const titles = new Map<string, string>();
    for (const page of pages) {
      assert.equal(page.elements.filter((element) => element.tagName === 'h1').length, 1, page.path);
      const title = textOf(page.elements.find((element) => element.tagName === 'title')!);
      assert.equal(titles.get(title), undefined, `${page.path} has the title of ${titles.get(title)}`);
      titles.set(title, page.path);
    }
  });

  it('never skip a level of headings', () => {
    for (const page of pages) {
      let last = 0;
      for (const element of page.elements) {
        const level = Number(/^h([1-6])$/.exec(element.tagName)?.[1] ?? 0);
        if (level === 0) continue;
        assert.ok(level <= last + 1, `${page.path}: h${level} "${textOf(element)}" after h${last}`);
        last = level;
      }
    }
  });

  it('have no table with a row that lost cells', () => {
    for (const page of pages) {
      for (const table of page.elements.filter((element) => element.tagName === 'table')) {
        const rows = elementsIn(table, 'tr').map((row) => [...elementsIn(row, 'th'), ...elementsIn(row, 'td')].reduce((sum, cell) => sum + Number(attribute(cell, 'colspan') ?? 1), 0));
        assert.ok(rows.length > 1 && rows[0]! > 0, `${page.path}: an empty table`);
        for (const cells of rows) assert.equal(cells, rows[0], `${page.path}: rows of ${rows.join(', ')} cells`);
      }
    }
  });

  it('every reference is cited where its back links say', () => {
    for (const page of pages) {
      const ids = idsOf.get(page.path)!;
      const cited = page.elements.filter((element) => attribute(element, 'id')?.startsWith('cite-'));
      const back = page.elements.filter((element) => attribute(element, 'href')?.startsWith('#cite-'));
      assert.equal(cited.length, back.length, page.path);
      for (const link of back) assert.ok(ids.has(attribute(link, 'href')!.slice(1)), `${page.path} ${attribute(link, 'href')}`);
    }
  });
});
