import { expect, test } from './site.ts';

test.describe('layout', () => {
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
