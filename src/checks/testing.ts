/** What checks find in small content trees. Nothing but tests imports this file. */
import type { Problem } from '../model/problem.ts';
import { load, type Tree } from '../model/testing.ts';
import type { Check } from './check.ts';

export { factLine, pageFile, type Tree } from '../model/testing.ts';

/** What one check says about a tree; the tree must be readable. */
export function problemsIn(check: Check, files: Tree): Problem[] {
  const { catalogue, problems } = load(files);
  if (problems.length > 0) throw new Error(`The test's own content is bad: ${JSON.stringify(problems, null, 2)}`);
  const found: Problem[] = [];
  check.run(catalogue, (problem) => found.push({ ...problem, check: check.name }));
  return found;
}

/** Where one check finds something: `about/page/en.mdx:1:6`. */
export function placesIn(check: Check, files: Tree): string[] {
  return problemsIn(check, files).map(({ file, line, column }) => `${file.replace('content/', '')}:${line}:${column}`);
}

/** The same for the prose of one page: `1:6`. */
export function placesInProse(check: Check, text: string): string[] {
  return placesIn(check, { 'about/page/en.mdx': text }).map((place) => place.replace(/^.*mdx:/, ''));
}

/** The words that one check quotes from the prose of a page. */
export function quotesFromProse(check: Check, text: string): string[] {
  return problemsIn(check, { 'about/page/en.mdx': text }).map(({ what }) => /"(.*)"/.exec(what)?.[1] ?? what);
}
