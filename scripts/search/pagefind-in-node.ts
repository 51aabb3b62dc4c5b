import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PagefindApi } from '../../src/search/pagefind-api.ts';
import { pagefindOptions } from '../../src/search/pagefind-options.ts';

/**
 * Runs Pagefind's own browser code on the index of a built site, with what it needs of a browser put in.
 *
 * @param folder - The pagefind/ of the built site.
 */
export async function pagefindInNode(folder: string): Promise<PagefindApi> {
  const location = { origin: 'http://site', href: 'http://site/' };
  Object.assign(globalThis, {
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => 'en' }) },
    window: { location },
    location,
    fetch: async (address: string) => new Response(await readFile(join(folder, new URL(address, location.href).pathname.replace(/^.*\/pagefind\//, '')))),
  });
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as PagefindApi;
  await pagefind.options({ ...pagefindOptions, baseUrl: '/', basePath: 'http://site/pagefind/' } as Parameters<PagefindApi['options']>[0]);
  await pagefind.init();
  return pagefind;
}
