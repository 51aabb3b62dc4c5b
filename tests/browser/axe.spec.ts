import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { builtPages } from '../site/pages.ts';
import { expect, test } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const paths = builtPages().map((page) => page.path);
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// The policy of the site lets no script in from outside; axe comes in as the test's own tool.
test.use({ bypassCSP: true });

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 390, 1280]) {
    test(`axe finds nothing on any page: ${colorScheme}, ${width} px`, async ({ browser, site }) => {
      test.setTimeout(300_000);
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 844 }, bypassCSP: true });
      const page = await context.newPage();
      await page.addInitScript(axe);
      const found: string[] = [];
      for (const path of paths) {
        await page.goto(site + path);
        found.push(...(await violations(page)).map((each) => `/${path}: ${each}`));
      }
      await context.close();
      expect(found).toEqual([]);
    });
  }
}

/** What axe finds against WCAG 2.2 A and AA, and AAA for contrast. */
async function violations(page: import('@playwright/test').Page): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const { axe: engine } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations: all } = await engine.run({ runOnly: { type: 'tag', values: wanted }, rules: { 'color-contrast-enhanced': { enabled: true } } });
    return all.map(({ id, nodes }) => `${id}: ${nodes.length}, for example ${nodes[0]?.html.slice(0, 200)}`);
  }, tags);
}
