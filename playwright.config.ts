import { defineConfig } from '@playwright/test';
import { ensureBrowser } from './scripts/find-browser.ts';

// Each worker serves dist/ on a port of its own (tests/browser/site.ts). Flags keep Chromium from calling home.
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    launchOptions: {
      executablePath: ensureBrowser(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
});
