import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { load } from '../model/testing.ts';
import { checks, runChecks } from './run.ts';

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
const holdsCheck = (name: string) => /^export const \w+: Check =/m.test(readFileSync(join(import.meta.dirname, name), 'utf8'));

describe('checks', () => {
  it('are all run, and each is named like its file', () => {
    assert.deepEqual(checks.map(({ name }) => name).sort(), files.filter(holdsCheck).map((name) => name.replace(/\.ts$/, '')).sort());
  });

  it('each have their tests', () => {
    const there = readdirSync(import.meta.dirname);
    for (const { name } of checks) assert.ok(there.includes(`${name}.test.ts`), `${name}.test.ts is missing`);
  });

  it('find nothing in good content, and put their name on what they find', () => {
    assert.deepEqual(runChecks(load({}).catalogue), []);
    const found = runChecks(load({ 'about/page/en.mdx': 'Give 8 mg at grade 2. [@nobody]\n' }).catalogue);
    assert.deepEqual(found.map(({ check }) => check).sort(), ['bare-grade', 'typed-dose', 'unknown-citation']);
  });
});
