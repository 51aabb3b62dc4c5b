import { axe, everything, violations } from './axe.ts';
import { expect, test } from './site.ts';

// The policy of the site lets no script in from outside; axe comes in as the test's own tool.
test.use({ bypassCSP: true });

for (const { colorScheme, width } of [{ colorScheme: 'light', width: 320 }, { colorScheme: 'dark', width: 1280 }] as const) {
  test(`the open search is accessible and fits (${colorScheme}, ${width} px)`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.emulateMedia({ colorScheme });
    await page.addInitScript(axe);
    await page.goto(site);
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('tocilizumap feber');
    await expect(page.getByRole('group', { name: 'Found in the text' })).toBeVisible();
    await page.locator('.search-filters summary').click();
    await page.keyboard.press('Tab');
    expect(await violations(page, everything)).toEqual([]);
    const dialog = page.getByRole('dialog');
    expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    for (const control of await dialog.locator('select:visible, button:visible, summary:visible, .search-result:visible').all()) {
      expect((await control.boundingBox())!.height, await control.textContent() ?? '').toBeGreaterThanOrEqual(44);
    }
  });
}
