import type { Page } from '@playwright/test';
import { pastTheEdge, sheetsOf, withoutSpace } from './pdf-text.ts';
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
        await expect(page.locator('.filtered').filter({ visible: true })).toHaveCount(0);
        await page.locator('#filter-d-myeloma').check();
        await page.locator('.schedule-filter summary').click();
        await expect(page.locator('.filtered').filter({ visible: true })).toHaveCount(2);
        await page.locator('.schedule-filter summary').click();
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

  test('keeps the names of the visits in sight while the matrix scrolls down', async ({ page, site }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(site + path);
    const region = page.locator('.table:has(> .matrix)');
    await region.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await region.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
    const top = (await region.boundingBox())!.y;
    const head = (await page.locator('.matrix thead th').nth(3).boundingBox())!;
    expect(Math.abs(head.y - top)).toBeLessThanOrEqual(2);
    await expect(page.locator('.matrix tbody tr').last()).toBeInViewport();
  });

  test('clips no cell of the matrix: all of it can be scrolled to at 320 px', async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(site + path);
    const cut = await page.evaluate(() => {
      const region = document.querySelector('.table:has(> .matrix)')!;
      const table = region.querySelector('.matrix')!;
      const cells = [...table.querySelectorAll('th, td')].filter((cell) => cell.scrollWidth > cell.clientWidth + 1 || cell.scrollHeight > cell.clientHeight + 1);
      return { cells: cells.map((cell) => cell.textContent), lost: table.scrollWidth - region.scrollWidth };
    });
    expect(cut.cells).toEqual([]);
    expect(cut.lost).toBeLessThanOrEqual(1);
  });

  test('loses nothing on paper: every line, row and cell is in the PDF, the matrix on landscape sheets', async ({ page, site }) => {
    test.setTimeout(180_000);
    await page.goto(site + path);
    const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets.flatMap(pastTheEdge)).toEqual([]);
    const all = sheets.map(({ text }) => text).join('');
    const texts = await shownTexts(page, '.visit h3, .visit h4, .visit li, .visit-when, main th, main td, .prose > p, .prose > ul > li');
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((text) => !all.includes(withoutSpace(text)))).toEqual([]);

    const wide = sheets.filter(({ width, height }) => width > height);
    expect(sheets.length - wide.length).toBeGreaterThan(5);
    const onWide = wide.map(({ text }) => text).join('');
    const inMatrix = await shownTexts(page, '.matrix th');
    expect(inMatrix.filter((text) => !onWide.includes(withoutSpace(text)))).toEqual([]);
    const signs = (await shownTexts(page, '.matrix-sheet .matrix td')).join('').replace(/[^●○◇]/g, '');
    const legend = (await shownTexts(page, '.matrix-legend')).join('').replace(/[^●○◇]/g, '');
    expect(onWide.replace(/[^●○◇]/g, '').length).toBe(signs.length + legend.length);
    // Each sheet names its visits.
    for (const { text } of wide) for (const visit of await shownTexts(page, '.matrix thead th')) expect(text).toContain(withoutSpace(visit));
  });
});

/** The texts of elements as they are seen: what is for screen readers alone is not on paper. */
function shownTexts(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((wanted) => [...document.querySelectorAll<HTMLElement>(wanted)].filter((element) => element.getClientRects().length > 0).map((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const hidden of copy.querySelectorAll('.vh')) hidden.remove();
    return copy.textContent.trim();
  }).filter((text) => text !== ''), selector);
}
