import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { importsBelow, importsOf, type Import } from './read-imports.ts';

/** What the files of one folder of src/ may import besides each other. */
interface Arrow {
  may: readonly string[];
  /** Folders of which it may use types only. */
  types?: readonly string[];
  /** Packages that it may use; without a list any. A folder with an empty list is pure: it runs in the browser as well. */
  packages?: readonly string[];
}

const arrows: Readonly<Record<string, Arrow>> = {
  i18n: { may: [], packages: [] },
  schema: { may: [], packages: ['zod'] },
  clinical: { may: [], types: ['schema'], packages: [] },
  format: { may: ['i18n'], types: ['schema', 'clinical'], packages: [] },
  search: { may: ['i18n'], packages: [] },
  markdown: { may: ['schema', 'i18n', 'format'] },
  model: { may: ['schema', 'i18n', 'format', 'markdown'], types: ['clinical'] },
  checks: { may: ['schema', 'i18n', 'format', 'markdown', 'model'] },
  views: { may: ['schema', 'i18n', 'format', 'clinical', 'markdown', 'model', 'search'], packages: [] },
  components: { may: ['i18n', 'views'], types: ['schema'], packages: [] },
  layouts: { may: ['i18n', 'views', 'components', 'styles'], packages: [] },
  pages: { may: ['i18n', 'views', 'components', 'layouts'], types: ['schema', 'format', 'clinical', 'markdown', 'model'] },
  client: { may: ['i18n', 'format', 'clinical', 'search'], packages: [] },
  styles: { may: [], packages: [] },
};

/** Imports that break an arrow for now, each with its reason. One that is no longer there must be deleted here. */
const exceptions: readonly { file: string; target: string; reason: string }[] = [
  { file: 'src/pages/assets/[name].js.ts', target: 'scripts/client-bundle.ts', reason: 'The browser code is bundled by our own script, so that it is one classic file.' },
];

const isTest = (file: string) => /(?:\.test|\/testing)\.ts$/.test(file);
const folderOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1];
const isExcepted = ({ file, target }: Import) => exceptions.some((each) => each.file === file && each.target === target);

/** Why an import may not be; undefined when it may. */
function broken({ file, line, target, typesOnly }: Import): string | undefined {
  const place = `${file}:${line} imports ${target}`;
  if (/^(?:scripts|tests)\//.test(target)) return `${place}: nothing in src/ may import from scripts/ or tests/.`;
  const from = folderOf(file);
  if (!from) return undefined;
  const arrow = arrows[from];
  if (!arrow) return `${place}: the folder src/${from}/ has no arrow yet; say in tests/architecture/imports.test.ts what it may import.`;
  const to = folderOf(target);
  if (!to) return isPackageAllowed(arrow, file, target, typesOnly) ? undefined : `${place}: src/${from}/ may use ${arrow.packages!.join(', ') || 'no package'}.`;
  const types = arrow.types ?? [];
  if (to === from || arrow.may.includes(to) || (types.includes(to) && (typesOnly || isTest(file)))) return undefined;
  const allowed = [...arrow.may, ...types.map((name) => `types of ${name}`)].join(', ') || 'nothing else in src/';
  return `${place}: src/${from}/ may import ${allowed}${types.includes(to) ? '; write "import type"' : ''}.`;
}

function isPackageAllowed({ packages }: Arrow, file: string, target: string, typesOnly: boolean): boolean {
  return packages === undefined || packages.includes(target) || typesOnly || isTest(file) || target === 'package.json';
}

describe('the imports of src/', () => {
  const imports = importsBelow('src');

  it('go in one direction', () => {
    const found = imports.filter((each) => !isExcepted(each)).flatMap((each) => broken(each) ?? []);
    assert.deepEqual(found, [], `These imports go against docs/architecture.md:\n${found.join('\n')}`);
  });

  it('need every exception that is made for them', () => {
    for (const { file, target, reason } of exceptions) {
      assert.ok(imports.some((each) => each.file === file && each.target === target), `${file} no longer imports ${target}: delete this exception (${reason})`);
    }
  });

  it('lead to files that exist', () => {
    for (const { file, line, target } of imports) {
      if (/^(?:src|scripts|tests)\//.test(target)) assert.ok(existsSync(join(import.meta.dirname, '../..', target)), `${file}:${line} imports ${target}, which is not there.`);
    }
  });

  it('are never of a test, except by a test', () => {
    for (const { file, line, target } of imports) {
      if (isTest(target)) assert.ok(isTest(file), `${file}:${line} imports ${target}, which is for tests only.`);
    }
  });

  it('are judged in every folder', () => {
    const folders = readdirSync(join(import.meta.dirname, '../../src'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    assert.deepEqual(folders.sort(), Object.keys(arrows).sort());
  });
});

describe('an import', () => {
  const targets = (text: string, file = 'src/client/search/a.ts') => importsOf(file, text).map(({ target, typesOnly, line }) => `${line} ${target}${typesOnly ? ' (types)' : ''}`);

  it('is found in every form', () => {
    const text = "---\nimport { a } from '../b.ts';\nimport '../styles/c.css';\nexport { d } from './d.ts';\nimport {\n  e,\n  f,\n} from 'g';\nconst h = await import('./h.ts');\n";
    assert.deepEqual(targets(text), ['2 src/client/b.ts', '3 src/client/styles/c.css', '4 src/client/search/d.ts', '5 g', '9 src/client/search/h.ts']);
  });

  it('is of types only when each of its names is', () => {
    const text = "import type { A } from 'a';\nimport { type B, type C } from 'b';\nimport { type D, e } from 'c';\nimport type F from 'd';\nexport type { G } from 'e';\nimport json from './f.json' with { type: 'json' };\n";
    assert.deepEqual(targets(text), ['1 a (types)', '2 b (types)', '3 c', '4 d (types)', '5 e (types)', '6 src/client/search/f.json']);
  });

  for (const { file, text, says } of [
    { file: 'src/client/a.ts', text: "import { b } from '../model/b.ts';", says: /src\/client\/a\.ts:1 imports src\/model\/b\.ts: src\/client\/ may import i18n, format, clinical, search\./ },
    { file: 'src/clinical/a.ts', text: "import { b } from '../schema/b.ts';", says: /types of schema; write "import type"/ },
    { file: 'src/clinical/a.ts', text: "import { readFileSync } from 'node:fs';", says: /may use no package/ },
    { file: 'src/views/a.ts', text: "import { b } from '../../tests/b.ts';", says: /nothing in src\/ may import from scripts\/ or tests\// },
    { file: 'src/helpers/a.ts', text: "import { b } from '../model/b.ts';", says: /has no arrow yet/ },
  ]) {
    it(`that is wrong is named with the arrow: ${text}`, () => assert.match(broken(importsOf(file, text)[0]!) ?? '', says));
  }
});
