import { globSync, statSync } from 'node:fs';
import type { Catalogue } from './catalogue.ts';
import { loadContent } from './load.ts';
import { problemsText } from './problem.ts';

/** How long, in ms, a development server trusts what it read before it looks at the files again. */
const TRUST = 500;

let loaded: { catalogue: Catalogue; stamp: number; lookedAt: number } | undefined;

/**
 * The catalogue of the site that is being built. A build reads it once; a development server reads again after a change.
 *
 * @throws Error that lists every problem of reading; with one there is no catalogue.
 */
export function currentCatalogue(): Catalogue {
  if (loaded && (process.env['NODE_ENV'] === 'production' || isFresh(loaded))) return loaded.catalogue;
  const stamp = newestChange();
  if (!loaded || loaded.stamp !== stamp) loaded = { catalogue: read(), stamp, lookedAt: Date.now() };
  loaded.lookedAt = Date.now();
  return loaded.catalogue;
}

/** Forgets what was read, so that the next page shows what the files say now. */
export function forgetCatalogue(): void {
  loaded = undefined;
}

function isFresh({ lookedAt }: { lookedAt: number }): boolean {
  return Date.now() - lookedAt < TRUST;
}

function newestChange(): number {
  const files = globSync('content/**/*.{yaml,json,mdx}');
  return files.reduce((newest, file) => Math.max(newest, statSync(file).mtimeMs), files.length);
}

function read(): Catalogue {
  const { catalogue, problems } = loadContent(process.cwd());
  if (problems.length > 0) throw new Error(problemsText(problems));
  return catalogue;
}
