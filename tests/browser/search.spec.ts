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
      const first = page.getByRole('option').first();
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

  test('says which word had no match', async ({ page, site }) => {
    await page.goto(site);
    await ask(page, 'tocilizumab xyzzyqwert');
    await expect(page.getByRole('dialog')).toContainText('xyzzyqwert');
  });

  test('says when the index cannot be loaded', async ({ page, site }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(site);
    await ask(page, 'fever');
    await expect(page.getByRole('dialog')).toContainText(/could not be loaded|not available|incomplete/i);
    await expect(page.getByRole('dialog').getByRole('link', { name: /A–Z/ })).toBeVisible();
  });

  test('breaks no rule of the policy', async ({ page, site }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(site);
    await ask(page, 'fever');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(complaints).toEqual([]);
  });
});

async function ask(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill(query);
}
