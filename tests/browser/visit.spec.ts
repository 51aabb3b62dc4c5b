import { expect, test } from './site.ts';

test.describe('a cold visit', () => {
  test('takes at most four requests, all to the site itself, and leaves nothing behind', async ({ page, site, context }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${site}toxicities/crs/`, { waitUntil: 'networkidle' });
    expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(4);
    for (const url of requests) expect(url.startsWith(site), url).toBe(true);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('breaks no rule of the policy', async ({ page, site }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    for (const path of ['', 'signs/fever/', 'toxicities/crs/', 'a-z/', 'about/unverified/']) await page.goto(site + path, { waitUntil: 'networkidle' });
    expect(complaints).toEqual([]);
  });

  test('to an address that leads nowhere says so, and offers the index', async ({ page, site }) => {
    const response = await page.goto(`${site}drugs/no-such-drug/`);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'A–Z index' })).toBeVisible();
  });

  test('shows a preview of a reference on keyboard focus', async ({ page, site }) => {
    await page.goto(`${site}toxicities/crs/`);
    const cite = page.locator('sup.cite a').first();
    const preview = page.locator(`#${await cite.getAttribute('interestfor')}`);
    await expect(preview).toBeHidden();
    await cite.scrollIntoViewIfNeeded();
    await cite.hover();
    await expect(preview).toBeVisible();
  });
});
