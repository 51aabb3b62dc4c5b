import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { attribute, builtPages, type BuiltPage } from './pages.ts';

const pages = builtPages();
const content = pages.filter((page) => /^(?:signs|toxicities|drugs|products|about)\/./.test(page.path));

describe('weight of a first visit (Brotli)', () => {
  it('of the long CRS page: HTML, CSS and script are at most 22 kB', () => {
    const weight = weightOf(content.find((page) => page.path === 'toxicities/crs/')!);
    assert.ok(weight <= 22_000, `${weight} bytes`);
  });

  it('of the median page at most 12 kB', () => {
    const weights = content.map(weightOf).sort((a, b) => a - b);
    const median = weights[Math.floor(weights.length / 2)]!;
    assert.ok(median <= 12_000, `${median} bytes`);
  });

  it('of the font at most 55 kB, and it never blocks the text', () => {
    assert.ok(statSync('dist/fonts/inter.woff2').size <= 55_000);
    assert.match(stylesheetsOf(pages[0]!).map((file) => readFileSync(file, 'utf8')).join(''), /font-display:\s*swap/);
  });

  it('of the script that runs at load at most 5 kB before compression', () => {
    for (const page of pages) {
      const bytes = scriptsOf(page).reduce((sum, file) => sum + statSync(file).size, 0);
      assert.ok(bytes <= 5_000, `${page.path}: ${bytes} bytes`);
    }
  });

  it('is at most four files: page, stylesheet, script, font', () => {
    for (const page of pages) assert.ok(1 + scriptsOf(page).length + stylesheetsOf(page).length + 1 <= 4, page.path);
  });

  it('the frame does not list the pages of the site', () => {
    for (const page of content) {
      const header = page.elements.find((element) => element.tagName === 'header')!;
      const links = page.elements.filter((element) => element.tagName === 'a' && within(element, header)).length;
      assert.ok(links <= 10, `${page.path} has ${links} links in its header`);
    }
  });
});

function weightOf(page: BuiltPage): number {
  return [page.file, ...stylesheetsOf(page), ...scriptsOf(page)].reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
}

function stylesheetsOf(page: BuiltPage): string[] {
  return page.elements.flatMap((element) => (attribute(element, 'rel') === 'stylesheet' ? [`dist${attribute(element, 'href')}`] : []));
}

function scriptsOf(page: BuiltPage): string[] {
  return page.elements.flatMap((element) => (element.tagName === 'script' ? [`dist${attribute(element, 'src')}`] : []));
}

function within(element: { parentNode: unknown }, holder: unknown): boolean {
  const parent = element.parentNode as { parentNode?: unknown } | null | undefined;
  if (!parent) return false;
  return parent === holder || within(parent as { parentNode: unknown }, holder);
}
