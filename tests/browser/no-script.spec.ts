import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test.describe('without script', () => {
  test('the search field leads to the index, and the index to the section', async ({ page, site }) => {
    await page.goto(site);
    await page.getByRole('link', { name: /^Search/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'A–Z index' })).toBeVisible();
    await page.locator('#ice').getByRole('link').click();
    await expect(page).toHaveURL(/\/toxicities\/icans\/#ice$/);
  });

  test('all grades of CRS stand on the page', async ({ page, site }) => {
    await page.goto(`${site}toxicities/crs/`);
    for (const grade of [1, 2, 3, 4]) await expect(page.locator(`#grade-${grade}`)).toBeVisible();
    await expect(page.getByText('max 800 mg').first()).toBeVisible();
  });

  test('a citation leads to its reference and back', async ({ page, site }) => {
    await page.goto(`${site}toxicities/crs/`);
    const cite = page.locator('sup.cite a').first();
    await cite.click();
    await expect(page).toHaveURL(/#ref-1$/);
    await expect(page.locator('#ref-1')).toBeInViewport();
    await page.locator('#ref-1 .back a').first().click();
    await expect(page).toHaveURL(/#cite-1-1$/);
  });
});
