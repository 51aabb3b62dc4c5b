import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Pagefind's ready-made interfaces; the site has its own. */
const UNUSED = /(?:^|\/)pagefind-(?:ui|modular-ui|component-ui|highlight)[^/]*$/;

/**
 * Makes the search index of a built site in its folder pagefind/.
 *
 * @returns How many pages are in the index, and its size in bytes.
 * @throws Error with Pagefind's own message when a page cannot be read or nothing was indexed.
 */
export async function indexSite(folder: string): Promise<{ pages: number; bytes: number }> {
  const { index, errors } = await createIndex({ keepIndexUrl: false, writePlayground: false });
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: folder });
  const { files, errors: writeErrors } = await index.getFiles();
  await close();
  const problems = [...added.errors, ...writeErrors];
  if (problems.length > 0 || added.page_count === 0) throw new Error(`The search index could not be made. ${problems.join('\n') || 'No page was found.'}`);
  let bytes = 0;
  for (const { path, content } of files) {
    if (UNUSED.test(path)) continue;
    const target = join(folder, 'pagefind', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    bytes += content.length;
  }
  return { pages: added.page_count, bytes };
}
