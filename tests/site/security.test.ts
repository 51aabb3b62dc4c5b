import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { policy } from '../../src/views/policy.ts';
import { attribute, builtPages } from './pages.ts';

const pages = builtPages();

describe('security of the built site', () => {
  it('every page carries the whole policy before anything is loaded', () => {
    for (const page of pages) {
      const meta = page.elements.findIndex((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
      assert.ok(meta > 0, page.path);
      assert.equal(attribute(page.elements[meta]!, 'content'), policy, page.path);
      const loads = page.elements.findIndex((element) => element.tagName === 'link' || element.tagName === 'script');
      assert.ok(meta < loads, `${page.path} loads something before the policy`);
    }
  });

  it('asks the host for the same policy, and for no frames', () => {
    const headers = readFileSync('dist/_headers', 'utf8');
    for (const part of policy.split('; ')) assert.ok(headers.includes(part), part);
    assert.match(headers, /frame-ancestors 'none'/);
  });

  it('holds no code and no style inside a page', () => {
    for (const page of pages) {
      for (const element of page.elements) {
        if (element.tagName === 'script') assert.ok(attribute(element, 'src'), `${page.path} has an inline script`);
        assert.notEqual(element.tagName, 'style', page.path);
        for (const { name } of element.attrs) assert.ok(name !== 'style' && !name.startsWith('on'), `${page.path}: <${element.tagName} ${name}>`);
      }
    }
  });

  it('loads nothing from another origin', () => {
    for (const page of pages) {
      for (const element of page.elements) {
        const source = ['script', 'img', 'link', 'iframe', 'source'].includes(element.tagName) ? (attribute(element, 'src') ?? attribute(element, 'href')) : undefined;
        if (source) assert.match(source, /^\/(?!\/)/, `${page.path}: ${source}`);
      }
    }
  });

  it('ships no ready-made search interface', () => {
    const files = readdirSync('dist/pagefind');
    assert.deepEqual(files.filter((file) => /ui|highlight|playground/.test(file)), []);
    assert.ok(files.includes('pagefind.js') && files.includes('pagefind-entry.json'));
  });
});
