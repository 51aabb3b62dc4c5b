import { builtPages } from '../site/pages.ts';
import { expect, test } from './site.ts';

const signs = builtPages().map((page) => page.path).filter((path) => /^signs\/./.test(path));

test.describe('the night nurse', () => {
  test('goes from home to what to do about fever in one click', async ({ page, site }) => {
    await page.goto(site);
    await page.getByRole('link', { name: /^Fever.*day 4–7/ }).click();
    await expect(page).toHaveURL(/\/signs\/fever\/#day-4-7$/);
    await expect(page.locator('#day-4-7')).toBeInViewport();
    await expect(page.getByRole('heading', { name: 'Do now' })).toBeAttached();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`sees the whole card of every sign on the first screen of a phone, without script (${colorScheme})`, async ({ browser, site }) => {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false, colorScheme });
      const page = await context.newPage();
      for (const path of signs) {
        await page.goto(site + path);
        await expect(page.getByRole('heading', { level: 1 }), path).toBeInViewport({ ratio: 1 });
        await expect(page.locator('.status').first(), path).toBeInViewport({ ratio: 1 });
        const rows = page.locator('.card-row');
        await expect(rows, path).toHaveCount(6);
        for (let row = 0; row < 6; row += 1) await expect(rows.nth(row), `${path} row ${row + 1}`).toBeInViewport({ ratio: 0.99 });
      }
      await context.close();
    });
  }

  test('reads at most 180 words on a card', async ({ page, site }) => {
    for (const path of signs) {
      await page.goto(site + path);
      const words = await page.locator('.card').evaluate((card) => {
        const copy = card.cloneNode(true) as HTMLElement;
        for (const mark of copy.querySelectorAll('.cite, .unchecked')) mark.remove();
        return (copy.textContent ?? '').split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
      });
      expect(words, path).toBeLessThanOrEqual(180);
    }
  });

  test('finds a card behind every cell of the grid, at its window, without script', async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site);
    const links = await page.locator('table.now td a').evaluateAll((cells) => cells.map((cell) => (cell as HTMLAnchorElement).getAttribute('href')!));
    expect(links.length).toBe(await page.locator('table.now tbody td').count());
    for (const path of new Set(links.map((link) => link.split('#')[0]!))) {
      await page.goto(new URL(path, site).href);
      for (const link of links.filter((each) => each.startsWith(`${path}#`))) await expect(page.locator(`[id="${link.split('#')[1]}"]`)).toHaveCount(1);
    }
    await context.close();
  });
});
