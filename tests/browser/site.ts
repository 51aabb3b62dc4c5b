import type { Server } from 'node:http';
import { test as base } from '@playwright/test';
import { serveSite } from '../../scripts/serve-site.ts';

/** Playwright's test with the built site served for the worker: `page.goto(site + 'signs/fever/')`. */
export const test = base.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      const { address, server } = await serveSite('dist', 0);
      await use(address);
      await closed(server);
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
