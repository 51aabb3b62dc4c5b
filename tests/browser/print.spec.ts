import { builtPages } from '../site/pages.ts';
import { expect, test } from './site.ts';

const paths = builtPages().map((page) => page.path);
/** Printable width of A4 in CSS pixels with the margins of print.css: 210 mm less 2 × 14 mm. */
const A4_WIDTH = 688;

test.describe('on paper', () => {
  test('no page loses an element at its edge', async ({ page, site }) => {
    await page.setViewportSize({ width: A4_WIDTH, height: 1000 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const path of paths) {
      await page.goto(site + path);
      const clipped = await page.evaluate((width) => {
        const shown = [...document.querySelectorAll<HTMLElement>('main *')].filter((element) => element.offsetParent !== null);
        const past = shown.filter((element) => element.getBoundingClientRect().right > width + 1).map((element) => element.outerHTML.slice(0, 100));
        const cut = shown.filter((element) => getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1).map((element) => `cut: ${element.outerHTML.slice(0, 100)}`);
        return [...past, ...cut];
      }, A4_WIDTH);
      expect(clipped, path).toEqual([]);
    }
  });

  test('every page makes a PDF with page numbers, and dark colours stay on the screen', async ({ page, site }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const path of ['', 'signs/fever/', 'toxicities/crs/', 'drugs/tocilizumab/']) {
      await page.goto(site + path);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), path).toBe('rgb(255, 255, 255)');
      const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      // A4 in points, as @page asks; without it the paper would be Letter.
      expect(pdf.toString('latin1')).toMatch(/MediaBox\s*\[\s*0 0 59[45](?:\.\d+)? 84[12]/);
    }
  });

  test('every quick card is one sheet', async ({ page, site }) => {
    for (const path of paths.filter((each) => /^signs\/./.test(each))) {
      await page.goto(site + path);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length, path).toBe(1);
    }
  });

  test('a printed page says its status and version', async ({ page, site }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${site}toxicities/crs/`);
    await expect(page.locator('.print-note')).toBeVisible();
    await expect(page.locator('.print-note')).toContainText(/Draft · Version \d+\.\d+\.\d+/);
    await expect(page.locator('header.brand')).toBeHidden();
  });
});
