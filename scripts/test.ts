/** `npm test`: types, unit tests, content checks, a build, tests of the built site, browser tests. Stops at the first part that fails. */
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './find-browser.ts';
import { requireNode } from './node-version.ts';

requireNode();
const browser = ensureBrowser();
console.log(`Browser for the tests: ${browser}`);
for (const part of ['types', 'test:unit', 'build', 'test:site', 'test:browser']) {
  console.log(`\n> npm run ${part}`);
  const { status } = spawnSync('npm', ['run', '--silent', part], { stdio: 'inherit', env: { ...process.env, BROWSER_PATH: browser, ASTRO_TELEMETRY_DISABLED: '1' } });
  if (status === 0) continue;
  console.error(`\n"npm run ${part}" failed; the parts after it did not run.`);
  process.exit(1);
}
console.log('\nAll tests passed.');
