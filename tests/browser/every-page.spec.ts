import type { Page } from '@playwright/test';
import { builtPages } from '../site/pages.ts';
import { axe, contrast, everything, violations } from './axe.ts';
import { expect, test } from './site.ts';

const paths = builtPages().map((page) => page.path);
const widths = [320, 390, 1280];
/** Pages of one test: few enough to run beside another worker, many enough to be worth a browser. */
const CHUNK = 8;
/** Printable width of A4 in CSS pixels with the margins of print.css: 210 mm less 2 × 14 mm. */
const A4_WIDTH = 688;

// The policy of the site lets no script in from outside; axe comes in as the test's own tool.
test.use({ bypassCSP: true });

for (let start = 0; start < paths.length; start += CHUNK) {
  const chunk = paths.slice(start, start + CHUNK);
  test(`accessible in both themes, no sideways scroll, nothing clipped on paper: /${chunk[0]} to /${chunk.at(-1)}`, async ({ page, site }) => {
    test.setTimeout(600_000);
    await page.addInitScript(axe);
    const found: string[] = [];
    for (const path of chunk) {
      await page.goto(site + path, { waitUntil: 'domcontentloaded' });
      const at = (where: string) => (what: string) => `/${path} ${where}: ${what}`;
      for (const width of widths) {
        await page.setViewportSize({ width, height: 844 });
        for (const [colorScheme, options] of [['light', everything], ['dark', contrast]] as const) {
          await page.emulateMedia({ colorScheme, media: 'screen' });
          found.push(...(await violations(page, options)).map(at(`${colorScheme} ${width} px`)));
        }
        found.push(...(await sideways(page)).map(at(`${width} px`)));
      }
      await page.setViewportSize({ width: A4_WIDTH, height: 1000 });
      await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
      found.push(...(await clipped(page)).map(at('paper')));
    }
    expect(found).toEqual([]);
  });
}

/** By how much the page is wider than the screen, if it is. */
async function sideways(page: Page): Promise<string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return over > 0 ? [`scrolls ${over} px sideways`] : [];
}

/** Elements that paper would lose: past the edge, or cut off by a region that scrolls on the screen. */
async function clipped(page: Page): Promise<string[]> {
  return page.evaluate((width) => {
    const shown = [...document.querySelectorAll<HTMLElement>('main *:not(.vh)')].filter((element) => element.offsetParent !== null);
    const past = shown.filter((element) => element.getBoundingClientRect().right > width + 1).map((element) => `past the edge ${element.outerHTML.slice(0, 100)}`);
    const cut = shown.filter((element) => getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1).map((element) => `cut ${element.outerHTML.slice(0, 100)}`);
    return [...past, ...cut];
  }, A4_WIDTH);
}
