import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const path = 'pathway/follow-up/';

/** For each attribute by which lines are filtered: how many with another value can be seen, and how many there are. */
function others(page: Page, attribute: string, value: string): Promise<{ seen: number; all: number; kept: number }> {
  return page.evaluate(([name, wanted]) => {
    const lines = [...document.querySelectorAll<HTMLElement>(`.visit li[${name}], .matrix tr[${name}]`)];
    const isSeen = (line: HTMLElement) => line.getClientRects().length > 0;
    const fits = (line: HTMLElement) => line.getAttribute(name!)!.split(' ').includes(wanted!);
    const unfit = lines.filter((line) => !fits(line));
    return { seen: unfit.filter(isSeen).length, all: unfit.length, kept: lines.filter((line) => fits(line) && isSeen(line)).length };
  }, [attribute, value]);
}

test.describe('the follow-up page', () => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
      test.use({ javaScriptEnabled });

      test('narrows the list and the matrix by each answer, and shows all again', async ({ page, site }) => {
        await page.goto(site + path);
        await page.locator('.schedule-filter summary').click();
        const radios = await page.locator('.schedule-filter input').evaluateAll((inputs) => inputs.map((input) => ({ id: input.id, name: (input as HTMLInputElement).name, value: (input as HTMLInputElement).value })));
        expect(radios.length).toBeGreaterThan(18);
        const lines = page.locator('.visit li');
        const shownAtFirst = await lines.filter({ visible: true }).count();
        for (const { id, name, value } of radios.filter((radio) => radio.value !== '')) {
          await page.locator(`#${id}`).check();
          const found = await others(page, `data-${name}`, value);
          expect(found.seen, `${id} leaves lines of others`).toBe(0);
          expect(found.kept, `${id} hides its own lines`).toBeGreaterThan(0);
          if (found.all > 0) expect(await lines.filter({ visible: true }).count(), id).toBeLessThan(shownAtFirst);
          await page.locator(`#filter-${name}-all`).check();
        }
        await page.locator('#filter-d-myeloma').check();
        await page.getByRole('button', { name: 'Show all' }).click();
        expect(await lines.filter({ visible: true }).count()).toBe(shownAtFirst);
      });
    });
  }

  test('keeps what is for everybody under every answer', async ({ page, site }) => {
    await page.goto(site + path);
    const everybody = page.locator('.visit li:not([data-d]):not([data-p]):not([data-a])');
    const all = await everybody.count();
    await page.locator('.schedule-filter summary').click();
    for (const id of ['filter-d-myeloma', 'filter-p-obe-cel', 'filter-a-paediatric']) await page.locator(`#${id}`).check();
    expect(await everybody.filter({ visible: true }).count()).toBe(all);
  });

  test('opens at a visit that a link names', async ({ page, site }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${site}${path}#month-6`);
    await expect(page.locator('#month-6')).toBeInViewport();
  });

  test('keeps the name of the check in sight while the matrix scrolls, at 320 px', async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(site + path);
    const region = page.locator('.table:has(> .matrix)');
    await region.scrollIntoViewIfNeeded();
    await region.evaluate((element) => element.scrollTo({ left: element.scrollWidth, top: 200 }));
    const box = (await region.boundingBox())!;
    const name = (await page.locator('.matrix tbody tr:not(.matrix-group) th').nth(6).boundingBox())!;
    const visit = (await page.locator('.matrix thead th').last().boundingBox())!;
    expect(name.x).toBeGreaterThanOrEqual(box.x - 1);
    expect(visit.x + visit.width).toBeLessThanOrEqual(box.x + box.width + 1);
    expect(visit.y).toBeGreaterThanOrEqual(box.y - 1);
  });

  test('prints the matrix on landscape sheets and the rest upright', async ({ page, site }) => {
    await page.goto(site + path);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/MediaBox\s*\[\s*0 0 (\d+)(?:\.\d+)? (\d+)/g)].map(([, width, height]) => Number(width) > Number(height));
    expect(boxes.filter(Boolean).length).toBeGreaterThan(0);
    expect(boxes.filter((wide) => !wide).length).toBeGreaterThan(5);
  });
});
