import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { devChecks } from './scripts/dev-checks.ts';
import { remarkAuthor } from './src/markdown/remark-author.ts';
import { currentCatalogue } from './src/model/current.ts';
import { lookupIn } from './src/model/lookup.ts';

/** Path on the host, for example /cart-protocols on GitHub Pages. */
const base = process.env.SITE_BASE ?? '/';
const lookup = lookupIn(currentCatalogue, base.endsWith('/') ? base : `${base}/`);

export default defineConfig({
  site: process.env.SITE_URL,
  base,
  outDir: process.env.SITE_OUT ?? './dist',
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  // 'jsx', the default, removes the space between inline elements at a line break: "Max 800" would print as "Max800".
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm, [remarkAuthor, lookup]] }),
  },
  integrations: [mdx(), devChecks()],
  vite: { build: { assetsInlineLimit: 0, modulePreload: false } },
});
