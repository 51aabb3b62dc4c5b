import { expect, test } from './site.ts';

test.describe('the night nurse', () => {
  test('goes from home to what to do about fever in one click', async ({ page, site }) => {
    await page.goto(site);
    await page.getByRole('link', { name: /^Fever.*day 4–7/ }).click();
    await expect(page).toHaveURL(/\/signs\/fever\/#day-4-7$/);
    await expect(page.locator('#day-4-7')).toBeInViewport();
    await expect(page.getByRole('heading', { name: 'Do first' })).toBeAttached();
  });

  test('sees on a phone, without scrolling, the sign, the first actions and whom to call', async ({ page, site }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const sign of ['fever', 'confusion']) {
      await page.goto(`${site}signs/${sign}/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
      await expect(page.locator('.do-first li').first()).toBeInViewport({ ratio: 1 });
      await expect(page.locator('.status').first()).toBeInViewport({ ratio: 1 });
    }
  });

  test('every cell with a card leads to its window', async ({ page, site }) => {
    await page.goto(site);
    const links = await page.locator('table.now td a').evaluateAll((cells) => cells.map((cell) => (cell as HTMLAnchorElement).getAttribute('href')!));
    expect(links.length).toBeGreaterThanOrEqual(10);
    for (const path of new Set(links.map((link) => link.split('#')[0]!))) {
      await page.goto(new URL(path, site).href);
      for (const link of links.filter((each) => each.startsWith(`${path}#`))) await expect(page.locator(`[id="${link.split('#')[1]}"]`)).toHaveCount(1);
    }
  });
});
