import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

test.describe('search', () => {
  for (const { query, page: title, link } of [
    { query: 'toci', page: /Tocilizumab/, link: /\/drugs\/tocilizumab\// },
    { query: 'yescarta', page: /Axicabtagene/, link: /\/products\/axicabtagene-ciloleucel\// },
    { query: 'cytokine storm', page: /Cytokine release syndrome/, link: /\/toxicities\/crs\// },
    { query: 'ICE', page: /ICE|ICANS|neurotoxicity/i, link: /\/(?:toxicities\/icans|tools\/(?:ice|icans))/ },
  ]) {
    test(`finds "${query}"`, async ({ page, site }) => {
      await page.goto(site);
      await ask(page, query);
      const first = results(page).first();
      await expect(first).toContainText(title);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(link);
    });
  }

  test('works by keyboard alone, from / to Esc, and gives the focus back', async ({ page, site }) => {
    await page.goto(site);
    await page.getByRole('link', { name: /^Search/ }).focus();
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox')).toBeFocused();
  });

  test('opens again for a / that follows Esc before the page was painted', async ({ page, site }) => {
    await page.goto(site);
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox')).toBeFocused();
    await Promise.all([page.keyboard.press('Escape'), page.keyboard.press('/')]);
    await expect(page.getByRole('combobox')).toBeFocused();
    await expect(page.getByRole('combobox')).toHaveValue('');
  });

  test('says which word had no match', async ({ page, site }) => {
    await page.goto(site);
    await ask(page, 'tocilizumab xyzzyqwert');
    await expect(page.getByRole('status')).toContainText('No match for: xyzzyqwert');
  });

  test('answers from the names while the index is still loading, and moves nothing when it comes', async ({ page, site }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/pagefind/**', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(site);
    await ask(page, 'feber dag 3 yescarta');
    const direct = page.getByRole('group', { name: 'Direct answers' }).getByRole('option');
    await expect(direct.first()).toContainText('Fever after CAR-T');
    const before = await direct.evaluateAll((options) => options.map((option) => [option.getAttribute('href'), option.getBoundingClientRect().top - option.parentElement!.getBoundingClientRect().top]));
    await page.keyboard.press('ArrowDown');
    await expect(direct.first()).toHaveAttribute('aria-selected', 'true');
    release();
    await expect(page.getByRole('group', { name: 'Found in the text' }).getByRole('option').first()).toBeVisible();
    expect(await direct.evaluateAll((options) => options.map((option) => [option.getAttribute('href'), option.getBoundingClientRect().top - option.parentElement!.getBoundingClientRect().top]))).toEqual(before);
    await expect(direct.first()).toHaveAttribute('aria-selected', 'true');
  });

  test('announces what it found in a live region, not in the list', async ({ page, site }) => {
    await page.goto(site);
    await ask(page, 'neutropenic fever');
    await expect(page.getByRole('status')).toContainText(/\d direct answers?\. .*in the text/);
    await expect(page.getByRole('combobox')).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    const active = await page.getByRole('combobox').getAttribute('aria-activedescendant');
    await expect(page.locator(`#${active}`)).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator(`#${active}`)).toHaveRole('option');
  });

  test('says what it corrected, and searches as typed on request, by keyboard', async ({ page, site }) => {
    await page.goto(site);
    await ask(page, 'tocilizumap');
    await expect(page.getByRole('dialog')).toContainText('Searching for “tocilizumab”, not “tocilizumap”.');
    await expect(results(page).first()).toContainText('Tocilizumab');
    await page.getByRole('button', { name: 'Search instead for “tocilizumap”' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toContainText('No name on the site matches.');
    await expect(page.getByRole('dialog')).not.toContainText('Searching for');
    await expect(page.getByRole('combobox')).toBeFocused();
  });

  test('says that pages are in English when the query is Swedish', async ({ page, site }) => {
    await page.goto(site);
    await ask(page, 'feber efter');
    await expect(page.getByRole('status')).toContainText('no Swedish page yet');
    await page.getByRole('combobox').fill('fever day 3');
    await expect(results(page).first()).toBeVisible();
    await expect(page.getByRole('status')).not.toContainText('Swedish');
  });

  test('keeps to the filters, names them, and clears them', async ({ page, site }) => {
    await page.goto(site);
    await ask(page, 'tocilizumab');
    const kinds = page.locator('.search-facts');
    await expect(kinds.first()).toBeVisible();
    await page.getByRole('dialog').locator('summary').click();
    await page.getByLabel('Kind of page').selectOption({ label: 'Toxicity' });
    await expect(page.locator('.search-filters summary')).toHaveText('Filter on: Toxicity');
    await expect(kinds.first()).toContainText('Toxicity');
    await expect(page.getByRole('group', { name: 'Found in the text' })).toBeVisible();
    for (const text of await kinds.allTextContents()) expect(text).toContain('Toxicity');
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await expect(kinds.first()).toContainText('Drug');
  });

  test('shows direct answers and says so when the index cannot be loaded', async ({ page, site }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(site);
    await ask(page, 'fever');
    await expect(results(page).first()).toContainText('Fever after CAR-T');
    await expect(page.getByRole('status')).toContainText('could not be loaded');
    await expect(page.getByRole('dialog').getByRole('link', { name: /A–Z/ })).toBeVisible();
  });

  test('searches the text and says so when the names cannot be loaded', async ({ page, site }) => {
    await page.route('**/assets/search-terms.js', (route) => route.abort());
    await page.goto(site);
    await ask(page, 'tocilizumab');
    await expect(page.getByRole('status')).toContainText('no direct answers');
    await expect(page.getByRole('group', { name: 'Found in the text' }).getByRole('option').first()).toBeVisible();
  });

  test('says that nothing was searched when neither can be loaded, and tries again later', async ({ page, site }) => {
    await page.route(/pagefind|search-terms/, (route) => route.abort());
    await page.goto(site);
    await ask(page, 'fever');
    await expect(page.getByRole('status')).toContainText('nothing was searched');
    await page.unroute(/pagefind|search-terms/);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('/');
    await expect(results(page).first()).toContainText('Fever after CAR-T');
  });

  test('is a link to the A–Z index without script', async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site);
    await page.getByRole('link', { name: /^Search/ }).click();
    await expect(page).toHaveURL(`${site}a-z/`);
    await context.close();
  });

  test('loads at most 120 kB for the first search of the text, and 12 kB for a later one (Brotli)', async ({ page, site }) => {
    const loaded: string[] = [];
    await page.goto(site, { waitUntil: 'networkidle' });
    page.on('response', (response) => loaded.push(new URL(response.url()).pathname));
    await ask(page, 'neutropenia grade');
    await expect(page.getByRole('group', { name: 'Found in the text' }).getByRole('option').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const first = weight(loaded);
    expect(loaded.filter((path) => path.endsWith('.pf_index')).length).toBeGreaterThan(0);
    expect(first, loaded.join('\n')).toBeLessThanOrEqual(120_000);

    for (const query of ['seizure', 'fludarabine kidney', 'driving']) {
      // What is said of the last query must be gone before the next answer can be awaited.
      await page.getByRole('combobox').fill('');
      await expect(page.getByRole('status')).toBeEmpty();
      loaded.length = 0;
      await page.getByRole('combobox').fill(query);
      await expect(page.getByRole('status')).toContainText('in the text');
      await page.waitForLoadState('networkidle');
      expect(weight(loaded), `${query}\n${loaded.join('\n')}`).toBeLessThanOrEqual(12_000);
    }
  });

  test('breaks no rule of the policy', async ({ page, site }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(site);
    await ask(page, 'fever');
    await expect(results(page).first()).toBeVisible();
    expect(complaints).toEqual([]);
  });
});

/** The results; the filters have options of their own. */
function results(page: Page) {
  return page.locator('#search-results').getByRole('option');
}

async function ask(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill(query);
}

/** Bytes of files of the site: the files of the index are compressed already. */
function weight(paths: readonly string[]): number {
  return paths.reduce((sum, path) => {
    const file = readFileSync(`dist${path}`);
    return sum + (/\.pf_|\.pagefind$/.test(path) ? file.length : brotliCompressSync(file).length);
  }, 0);
}
