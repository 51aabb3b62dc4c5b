import type { Catalogue } from './catalogue.ts';
import { loadContent } from './load.ts';
import { problemsText } from './problem.ts';

let loaded: Catalogue | undefined;

/** The catalogue of the site that is being built, read once. With a problem in content there is no catalogue. */
export function currentCatalogue(): Catalogue {
  return (loaded ??= read());
}

/** Forgets what was read, so that the next page of a development server shows what the file says now. */
export function forgetCatalogue(): void {
  loaded = undefined;
}

function read(): Catalogue {
  const { catalogue, problems } = loadContent(process.cwd());
  if (problems.length > 0) throw new Error(problemsText(problems));
  return catalogue;
}
