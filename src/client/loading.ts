import { unpackTerms } from '../search/terms-file.ts';
import type { SearchTerms } from '../search/terms.ts';
import { unpackNames, type MoreNames } from '../search/more-names.ts';
import type { Index } from '../search/query.ts';
import { countIndexFailures } from './index-failures.ts';
import { ownScript, siteRoot } from './own-script.ts';
import type { PagefindApi, PagefindHit } from '../search/pagefind-api.ts';
import { pagefindOptions } from '../search/pagefind-options.ts';

/** The search index is missing, damaged or out of reach. That is never the same as "no results". */
export class IndexUnavailable extends Error {
  override name = 'IndexUnavailable';
}

/**
 * Runs a script of the site: a classic one, because module scripts do not load from a folder on disk.
 *
 * @param name - Name of a file in assets/, without its ending.
 */
export function loadScript(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = ownScript(`assets/${name}.js`);
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${script.src} did not load.`));
    });
    document.head.append(script);
  });
}

let terms: Promise<SearchTerms> | undefined;

/** Loads the names of the site, once. A failure is not remembered: the next call tries again. */
export function loadTerms(): Promise<SearchTerms> {
  terms ??= new Promise<SearchTerms>((resolve, reject) => {
    globalThis.cartTerms = (packed) => resolve(unpackTerms(packed));
    loadScript('search-terms').catch(reject);
  }).catch((cause: unknown) => {
    terms = undefined;
    throw cause;
  });
  return terms;
}

const wordFiles = /* @__PURE__ */ new Map<number, Promise<MoreNames>>();
const takers = /* @__PURE__ */ new Map<number, (names: string) => void>();

/** Loads a file of more names, once. A failure is not remembered. */
export function loadWordFile(number: number): Promise<MoreNames> {
  globalThis.cartWords ??= (given, names) => takers.get(given)?.(names);
  const known = wordFiles.get(number);
  if (known !== undefined) return known;
  const file = new Promise<MoreNames>((resolve, reject) => {
    takers.set(number, (names) => resolve(unpackNames(names)));
    loadScript(`words/${number}`).catch(reject);
  });
  wordFiles.set(number, file);
  file.catch(() => wordFiles.delete(number));
  return file;
}

let index: Promise<Index<PagefindHit>> | undefined;
let failures: (() => number) | undefined;

/**
 * Loads the search index of the page's language, once. A failure is not remembered: the next call tries again.
 *
 * @returns An index whose `search` rejects, rather than finding nothing, when a part of it does not load.
 * @throws IndexUnavailable
 */
export function loadPagefind(): Promise<Index<PagefindHit>> {
  index ??= startPagefind().catch((cause: unknown) => {
    index = undefined;
    throw new IndexUnavailable('The search index did not load.', { cause });
  });
  return index;
}

/** The address of a result, as a link from this page. */
export function resultHref(address: string): string {
  return globalThis.cartResultUrl?.(address) ?? address;
}

async function startPagefind(): Promise<Index<PagefindHit>> {
  const pageCount = await countPages();
  const inFolder = globalThis.cartPagefind;
  const pagefind = inFolder ?? ((await import(ownScript('pagefind/pagefind.js'))) as PagefindApi);
  const failed = (failures ??= countIndexFailures());
  await pagefind.options({
    ...pagefindOptions,
    baseUrl: inFolder === undefined ? new URL(siteRoot()).pathname : '/',
  });
  await pagefind.init();
  try {
    // `init` hides its errors; a search waits for it and rejects if it failed.
    await pagefind.search('');
  } catch (error) {
    await pagefind.destroy();
    throw error;
  }
  return { pageCount, search: (term) => strictSearch(pagefind, term, failed) };
}

async function strictSearch(pagefind: PagefindApi, term: string, failed: () => number): Promise<PagefindHit[]> {
  const before = failed();
  const { results } = await pagefind.search(term);
  if (failed() > before) throw new IndexUnavailable(`A part of the search index did not load for "${term}".`);
  return results.filter(({ score }) => score > 0);
}

/** Reads the entry of the index: proof that there is one, and its number of pages. */
async function countPages(): Promise<number> {
  const entry = await (globalThis.cartFetch ?? fetch)(`${siteRoot()}pagefind/pagefind-entry.json`);
  if (!entry.ok) throw new Error('pagefind-entry.json is missing.');
  const { languages } = (await entry.json()) as { languages: Record<string, { page_count: number }> };
  const counts = Object.values(languages).map(({ page_count }) => page_count);
  // Pagefind answers in a language without an index from the largest one.
  return languages[document.documentElement.lang]?.page_count ?? Math.max(...counts);
}
