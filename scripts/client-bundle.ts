import { readFile } from 'node:fs/promises';
import { build, transform } from 'esbuild';
import { routedLocales } from '../src/i18n/locales.ts';

const entries = {
  main: 'src/client/main.ts',
  search: 'src/client/search/main.ts',
  'search-engine': 'src/client/search-engine/main.ts',
  tools: 'src/client/tools/main.ts',
  planner: 'src/client/planner/main.ts',
};

export type ClientBundle = keyof typeof entries;

/** The scripts that the site serves as /assets/NAME.js. */
export const clientBundles = Object.keys(entries) as ClientBundle[];

/**
 * Bundles a script of the browser code as one classic script. Run it from the root of the project.
 *
 * @returns The code. The same sources give the same bytes.
 */
export async function clientBundle(name: ClientBundle): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entries[name]],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    write: false,
    define: {
      SEARCH_WORDS: JSON.stringify(await wordsOf('search.')), SEARCH_STYLE: JSON.stringify(await styleOf('search')),
      TOOL_WORDS: JSON.stringify(await wordsOf('tool.')), TOOL_STYLE: JSON.stringify(await styleOf('tools')),
      PLAN_STYLE: JSON.stringify(await styleOf('planner')),
    },
  });
  return outputFiles[0]!.text;
}

/** The interface words that start like this, without that beginning, by language with addresses. */
async function wordsOf(beginning: string): Promise<Record<string, Record<string, string>>> {
  const byLocale = routedLocales.map(async (locale) => {
    const words = JSON.parse(await readFile(`src/i18n/${locale}.json`, 'utf8')) as Record<string, string>;
    const mine = Object.entries(words).filter(([key]) => key.startsWith(beginning));
    return [locale, Object.fromEntries(mine.map(([key, text]) => [key.slice(beginning.length), text]))] as const;
  });
  return Object.fromEntries(await Promise.all(byLocale));
}

/** A style that travels with the script that needs it: no page needs it before. */
async function styleOf(name: string): Promise<string> {
  const css = await readFile(`src/styles/${name}.css`, 'utf8');
  const { code } = await transform(css, { loader: 'css', minify: true, charset: 'utf8' });
  return code.trim();
}
