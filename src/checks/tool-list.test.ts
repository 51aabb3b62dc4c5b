import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageFile, problemsIn, type Tree } from './testing.ts';
import { toolList } from './tool-list.ts';

const list = (pages: string, more = '') => `mode: interactive\ngroups: [{ title: { en: A, sv: A }, pages: [${pages}] }]\n${more}`;
const tool: Tree = { 'tools/crs/page.yaml': pageFile('CRS tool', 'notFor: { en: Not, sv: Inte }\n'), 'tools/crs/en.mdx': 'Text.\n' };
const whatIn = (files: Tree) => problemsIn(toolList, files).map(({ what }) => what);

describe('tool-list', () => {
  it('finds nothing where every tool stands in one group', () => assert.deepEqual(whatIn({ ...tool, 'tools.yaml': list('crs') }), []));
  it('finds a tool that no group names', () => assert.match(whatIn({ ...tool, 'tools/ice/page.yaml': pageFile('ICE tool', 'notFor: { en: Not, sv: Inte }\n'), 'tools/ice/en.mdx': 'Text.\n', 'tools.yaml': list('crs') })[0]!, /"ice" stands in no group/));
  it('finds a name without a page, a name twice, and an exception without an instrument', () => {
    assert.deepEqual(whatIn({ ...tool, 'tools.yaml': list('crs, none, crs', 'exceptions: { nothing: off }\n') }), ['"crs" stands in more than one place.', 'There is no page tools/none.', '"crs" stands in more than one place.', 'There is no instrument "nothing".']);
  });
  it('asks what a tool is not for, and for the list itself', () => {
    assert.deepEqual(whatIn({ ...tool, 'tools/crs/page.yaml': pageFile('CRS tool'), 'tools.yaml': list('crs') }), ['A tool says what it is not for.']);
    assert.deepEqual(whatIn(tool), ['There is no content/tools.yaml that says how tools are shown.']);
  });
});
