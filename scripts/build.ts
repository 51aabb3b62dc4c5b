/** `npm run build`: content checks, then the site and its search index into dist/. A failure leaves an existing dist/ as it was. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { runChecks } from '../src/checks/run.ts';
import { loadContent } from '../src/model/load.ts';
import { problemsText } from '../src/model/problem.ts';
import { indexSite } from './index-site.ts';
import { requireNode } from './node-version.ts';

const next = '.cache/site-next';
const previous = '.cache/site-previous';

requireNode();
const { catalogue, problems } = loadContent(process.cwd());
const all = [...problems, ...runChecks(catalogue)];
if (all.length > 0) stop(problemsText(all));

rmSync(next, { recursive: true, force: true });
mkdirSync('.cache', { recursive: true });
const astro = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
  stdio: 'inherit',
  env: { ...process.env, SITE_OUT: `./${next}`, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
});
if (astro.status !== 0) stop('The site could not be built; the message above says why. dist/ is as it was before.');

const { pages, bytes } = await indexSite(next);
rmSync(previous, { recursive: true, force: true });
if (existsSync('dist')) renameSync('dist', previous);
renameSync(next, 'dist');
rmSync(previous, { recursive: true, force: true });
console.log(`dist/ is complete: ${catalogue.pages.size} content pages, ${pages} in the search index (${Math.round(bytes / 1024)} kB).`);

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
