import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { loadContent } from '../../src/model/load.ts';

const { catalogue } = loadContent(process.cwd());
const ids = [...catalogue.pages.values()].filter(({ kind }) => kind === 'tools').map(({ id }) => id);
const htmlIn = (folder: string, id: string) => readFileSync(join(folder, 'tools', id, 'index.html'), 'utf8');
const CONTROL = /<(?:form|input|select|textarea|button)\b/;
/** The frame of every page has the three buttons of the theme. */
const article = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));

/** A build of another mode, without checks and index: they are the same. */
function build(mode: string): string {
  const folder = `.cache/site-${mode}`;
  rmSync(folder, { recursive: true, force: true });
  const { status, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], { encoding: 'utf8', env: { ...process.env, TOOL_MODE: mode, SITE_OUT: `./${folder}`, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' } });
  assert.equal(status, 0, stderr);
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('tool pages', () => {
  it('are one for each of the 26 instruments', () => {
    const shown = [...catalogue.pages.values()].filter(({ kind }) => kind === 'tools').flatMap(({ prose }) => prose.en!.tags.filter(({ name }) => name === 'Tool').map(({ attributes }) => attributes['of']!));
    assert.deepEqual(shown.sort(), [...catalogue.instruments.keys()].sort());
    assert.equal(shown.length, 26);
  });

  for (const id of ids) {
    it(`${id}: table, three worked examples, intended use, a place for the form`, () => {
      const html = article(htmlIn('dist', id));
      assert.match(html, /<table\b/);
      assert.ok(html.split('<ol class="examples">')[1]!.split('</ol>')[0]!.split('<li>').length > 3);
      assert.match(html, /Not CE-marked/);
      assert.match(html, /data-tool="/);
      assert.doesNotMatch(html, CONTROL);
    });
  }

  it('are all in the list of tools, in groups', () => {
    const list = article(readFileSync('dist/tools/index.html', 'utf8'));
    for (const id of ids) assert.ok(list.includes(`href="/tools/${id}/"`), id);
    assert.ok(list.split('<h2').length > 4);
  });
});

describe('mode reference', () => {
  it('has the whole table and the examples, no form control and no script of tools', () => {
    const folder = build('reference');
    for (const id of ids) {
      const html = article(htmlIn(folder, id));
      assert.doesNotMatch(html, CONTROL, id);
      assert.doesNotMatch(html, /data-tool/, id);
      assert.match(html, /It does not calculate/, id);
      const tables = (text: string) => text.match(/<table[\s\S]*?<\/table>/g);
      assert.deepEqual(tables(html), tables(article(htmlIn('dist', id))), id);
      assert.match(html, /<ol class="examples">/, id);
    }
    assert.ok(!readFileSync(join(folder, 'toxicities/crs/index.html'), 'utf8').includes('data-tool'));
    assert.deepEqual(readdirSync(join(folder, 'assets')).filter((name) => name.startsWith('tools')), []);
  });
});

describe('mode off', () => {
  it('says so and shows neither form nor table of the tool', () => {
    const folder = build('off');
    const html = article(htmlIn(folder, 'easix'));
    assert.match(html, /switched off/);
    assert.doesNotMatch(html, CONTROL);
    assert.doesNotMatch(html, /<table\b/);
    assert.ok(!existsSync(join(folder, 'assets/tools')));
  });
});
