import { builtPages } from '../site/pages.ts';
import { expect, test } from './site.ts';

const paths = builtPages().map((page) => page.path);

test.describe('on paper', () => {
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
