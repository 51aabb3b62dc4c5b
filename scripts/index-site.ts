import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { pageParts } from './search/sections.ts';

/** Pagefind's ready-made interfaces; the site has its own. */
const UNUSED = /(?:^|\/)pagefind-(?:ui|modular-ui|component-ui|highlight)[^/]*$/;

/** Parts of a page that are not its words: numbers of citations would stand in excerpts as if they belonged to a dose. */
const NOT_SEARCHED = ['.cite', '.unchecked', '.rec-grade', '.references', '.questions', '.crumbs', '.meta', '.toc', '.grade-jump'];

/** Bytes, before compression, of one file of words. Pagefind's own is ten times this; the name of the setting warns that it may change. */
const WORD_FILE = 1400;

/**
 * Makes the search index of a built site in its folder pagefind/.
 *
 * It holds sections, not pages, and its words in small files, so that a search loads little.
 *
 * @returns How many pages and parts of pages are in the index, and its size in bytes.
 * @throws Error with Pagefind's own message when a page cannot be read or nothing was indexed.
 */
export async function indexSite(folder: string): Promise<{ pages: number; parts: number; bytes: number }> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(WORD_FILE);
  const { index, errors } = await createIndex({ keepIndexUrl: false, writePlayground: false, excludeSelectors: NOT_SEARCHED });
  if (!index) throw new Error(errors.join('\n'));
  const problems: string[] = [];
  const pages = searchedPages(folder);
  let parts = 0;
  for (const path of pages) {
    for (const { id, html } of pageParts(readFileSync(join(folder, path), 'utf8'))) {
      const added = await index.addHTMLFile({ url: `/${path.replace(/index\.html$/, '')}${id === undefined ? '' : `#${id}`}`, content: spaced(html) });
      problems.push(...added.errors);
      parts += 1;
    }
  }
  const { files, errors: writeErrors } = await index.getFiles();
  await close();
  problems.push(...writeErrors);
  if (problems.length > 0 || pages.length === 0) throw new Error(`The search index could not be made. ${problems.join('\n') || 'No page was found.'}`);
  let bytes = 0;
  for (const { path, content } of files) {
    if (UNUSED.test(path)) continue;
    const bytesOf = path === 'pagefind.js' ? Buffer.from((await transform(Buffer.from(content).toString('utf8'), { minify: true, charset: 'utf8' })).code) : content;
    const target = join(folder, 'pagefind', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytesOf);
    bytes += bytesOf.length;
  }
  return { pages: pages.length, parts, bytes };
}

/** Pages that ask to be searched, in a fixed order. */
function searchedPages(folder: string): string[] {
  return globSync('**/*.html', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => readFileSync(join(folder, path), 'utf8').includes('data-pagefind-body'))
    .sort();
}

/** Pagefind reads cells and items that touch as one word; a space between them parts them. */
function spaced(html: string): string {
  return html.replace(/<\/(?:td|th|li|dt|dd|p|h[1-6]|caption|span)>/g, '$& ');
}
