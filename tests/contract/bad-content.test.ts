import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { runChecks } from '../../src/checks/run.ts';
import { loadContent } from '../../src/model/load.ts';
import { sorted, type Problem } from '../../src/model/problem.ts';

/** Where a problem is expected: an entry of a fixture's expected.json. */
type Expected = Pick<Problem, 'check' | 'file' | 'line' | 'column'>;

const root = join(import.meta.dirname, '../..');
const fixtures = join(root, 'tests/fixtures/bad-content');
const names = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
const folders: string[] = [];

/** The real content as it is now, and copies of it with bad content laid over. */
function site(bad: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'bad-content-'));
  cpSync(join(folders[0] ?? root, 'content'), join(folder, 'content'), { recursive: true });
  for (const name of bad) cpSync(join(fixtures, name, 'content'), join(folder, 'content'), { recursive: true, errorOnExist: true, force: false });
  folders.push(folder);
  return folder;
}

function problemsOf(folder: string): Problem[] {
  const { catalogue, problems } = loadContent(folder);
  return sorted([...problems, ...runChecks(catalogue)]);
}

const places = (problems: readonly Expected[]) => problems.map(({ check, file, line, column }) => `${file}:${line}:${column}  ${check}`).sort();

function expectedOf(name: string): Expected[] {
  return JSON.parse(readFileSync(join(fixtures, name, 'expected.json'), 'utf8')) as Expected[];
}

function filesOf(name: string): string[] {
  const entries = readdirSync(join(fixtures, name), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(join(fixtures, name).length + 1));
}

const real = site();
const before = places(problemsOf(real));
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

describe('bad content', () => {
  const all = problemsOf(site(names));

  for (const name of names) {
    it(`is refused at the exact place: ${name.replaceAll('-', ' ')}`, () => {
      const files = filesOf(name);
      assert.deepEqual(places(all.filter(({ file }) => files.includes(file))), places(expectedOf(name)));
    });
  }

  it('is all reported in one run, and nothing else with it', () => {
    assert.deepEqual(places(all), [...before, ...places(names.flatMap(expectedOf))].sort());
  });

  it('is bad on its own, not for what another fixture says', () => {
    for (const name of names) {
      const files = filesOf(name);
      for (const { what } of all.filter(({ file }) => files.includes(file))) {
        for (const [other] of what.matchAll(/\b(?:bad|zz)-[a-z0-9-]+/g)) assert.ok(files.some((file) => file.includes(other)), `${name}: ${what}`);
      }
    }
  });

  it('comes with what is wrong and what to do, in full sentences', () => {
    for (const { what, fix, file } of all) {
      assert.match(what, /^[\p{L}"<].*[.:…)]$/su, file);
      assert.match(fix, /^[\p{Lu}].*[.…]$/su, `${file}: ${what}`);
    }
  });
});

describe('a file that cannot be kept in a fixture', () => {
  const made: readonly { what: string; make(path: string): void; says: RegExp }[] = [
    { what: 'a link', make: (path) => symlinkSync('/etc/hostname', path), says: /regular file/ },
    { what: 'text that is not UTF-8', make: (path) => writeFileSync(path, Buffer.from([0x61, 0xe5, 0x62])), says: /UTF-8/ },
    { what: 'a file that is too large', make: (path) => writeFileSync(path, 'a '.repeat(200_001)), says: /400002 bytes/ },
  ];
  const folder = site();
  for (const [index, { make }] of made.entries()) make(join(folder, `content/about/methods/zz-${index}.mdx`));
  const all = problemsOf(folder);

  for (const [index, { what, says }] of made.entries()) {
    it(`is refused before it is read: ${what}`, () => {
      const file = `content/about/methods/zz-${index}.mdx`;
      const found = all.filter((problem) => problem.file === file);
      assert.deepEqual(places(found), [`${file}:1:1  content-file`]);
      assert.match(found[0]!.what, says);
    });
  }
});

describe('npm run check', () => {
  const check = (folder: string) => spawnSync(process.execPath, [join(root, 'scripts/check.ts'), folder], { encoding: 'utf8' });

  it('fails and names every place', () => {
    const { status, stderr } = check(site(['many']));
    assert.equal(status, 1);
    const lines = stderr.split('\n');
    for (const place of places(expectedOf('many'))) assert.ok(lines.includes(place), `${place} is not in:\n${stderr}`);
  });

  it('has many problems in many files to name', () => {
    const many = expectedOf('many');
    assert.ok(many.length >= 5);
    assert.ok(new Set(many.map(({ file }) => file)).size >= 3);
  });

  it('passes on the real content', () => {
    const { status, stdout, stderr } = check(real);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /no problem found/);
  });
});
