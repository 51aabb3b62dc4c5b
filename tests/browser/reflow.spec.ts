import { builtPages } from '../site/pages.ts';
import { expect, test } from './site.ts';

const paths = builtPages().map((page) => page.path);

test.describe('layout', () => {
  for (const width of [320, 390, 1280]) {
    test(`no page scrolls sideways at ${width} px`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 844 });
      for (const path of paths) {
        await page.goto(site + path);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(over, path).toBeLessThanOrEqual(0);
      }
    });
  }

  test('controls outside running text are at least 44 px high', async ({ page, site }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of ['', 'toxicities/crs/', 'a-z/']) {
      await page.goto(site + path);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('header a, button:not([hidden] *), summary, .now td a, .shortcuts a, .grade-jump a, .letters a')]
          .filter((element) => element.offsetParent !== null && element.getBoundingClientRect().height < 44)
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(small, path).toEqual([]);
    }
  });
});
