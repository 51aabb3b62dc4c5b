import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** The browser that tests can use now: the one named in BROWSER_PATH, Playwright's own, or one of the system. */
export function foundBrowser(): string | undefined {
  const named = process.env.BROWSER_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return [chromium.executablePath(), ...SYSTEM].find((path) => path && existsSync(path));
}

/**
 * Finds a browser for the tests, and installs one where none is: Playwright's Chromium, or Debian's as root.
 *
 * @throws Error that says what was tried and how to go on.
 */
export function ensureBrowser(): string {
  const named = process.env.BROWSER_PATH;
  if (named && !existsSync(named)) throw new Error(`BROWSER_PATH names "${named}", which does not exist. Correct it, or unset it to let the tests look for a browser.`);
  const found = foundBrowser() ?? installed();
  if (found) return found;
  throw new Error(`No browser was found, and none could be installed. Tried Playwright's Chromium and ${SYSTEM.join(', ')}.
Install Chromium or Chrome by the system's package manager, or set BROWSER_PATH to one.`);
}

function installed(): string | undefined {
  console.log('No browser was found; installing one for the tests.');
  run('node_modules/.bin/playwright', ['install', 'chromium']);
  if (foundBrowser()) return foundBrowser();
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  return foundBrowser();
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 300_000 });
}
