import { builtPages } from '../site/pages.ts';
import { pastTheEdge, sheetsOf, withoutSpace } from './pdf-text.ts';
import { expect, test } from './site.ts';

const sheets = builtPages().map((page) => page.path).filter((path) => /^pathway\/handover\/./.test(path));

test.describe('the hand-over sheets', () => {
  test('are seven, one for each product', () => expect(sheets.length).toBe(7));

  for (const path of sheets) {
    test(`${path} is one A4 with all that the home hospital needs`, async ({ page, site }) => {
      await page.goto(site + path);
      const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
      expect(sheets.length).toBe(1);
      const [sheet] = sheets;
      expect([Math.round(sheet!.width), Math.round(sheet!.height)]).toEqual([595, 842]);
      expect(pastTheEdge(sheet!)).toEqual([]);
      const lines = await page.locator('.handover :is(li, dt, th, td, .label-box p, .handover-foot)').evaluateAll((elements) => elements.map((element) => {
        const copy = element.cloneNode(true) as HTMLElement;
        for (const hidden of copy.querySelectorAll('.vh')) hidden.remove();
        return copy.textContent.trim();
      }));
      expect(lines.filter((line) => !sheet!.text.includes(withoutSpace(line)))).toEqual([]);

      await page.setViewportSize({ width: 704, height: 1000 });
      await page.emulateMedia({ media: 'print' });
      for (const part of ['risk', 'call', 'drugs', 'blood', 'hiv', 'life']) await expect(page.locator(`[data-part="${part}"] li`).first(), part).toBeVisible();
      for (const [part, words] of [
        ['call', /Fever/], ['drugs', /Corticosteroids/], ['drugs', /live vaccine/], ['drugs', /immunosuppression/], ['drugs', /prophylaxis/],
        ['blood', /IRRADIATED/], ['hiv', /HIV nucleic acid test/], ['life', /driving/i], ['life', /donates/], ['risk', /CRS began/], ['risk', /Watch for life/],
      ] as const) await expect(page.locator(`[data-part="${part}"]`)).toContainText(words);
      await expect(page.locator('[data-field="label"]')).toBeVisible();
      await expect(page.locator('[data-field="contact"]')).toContainText('CAR-T centre');
      for (const visit of ['Day 28', 'Month 6', 'Month 12', 'After year 15']) await expect(page.locator('[data-field="visits"] thead')).toContainText(visit);
      await expect(page.locator('[data-field="visits"] tbody tr').nth(5)).toBeVisible();
    });

    test(`${path} asks for nothing that names a patient`, async ({ page, site }) => {
      await page.goto(site + path);
      await expect(page.locator('main input, main textarea, main select')).toHaveCount(0);
      await expect(page.locator('[data-field="fill-in"]')).not.toContainText(/\b(?:patient name|name|personal|identity|birth|address)\b/i);
      // No telephone number stands on a sheet that nobody has filled in.
      await expect(page.locator('main')).not.toContainText(/(?:\+46|\b0\d{1,3})[- ]?\d{2,3}[- ]?\d{2}/);
    });
  }

  test('say of a lentiviral product that an HIV test may be false, of the others that the label was not read', async ({ page, site }) => {
    for (const [product, words] of [['tisagenlecleucel', 'FALSELY POSITIVE'], ['ciltacabtagene-autoleucel', 'FALSELY POSITIVE'], ['axicabtagene-ciloleucel', 'the label was not read'], ['brexucabtagene-autoleucel', 'the label was not read']]) {
      await page.goto(`${site}pathway/handover/${product}/`);
      await expect(page.locator('[data-part="hiv"]'), product).toContainText(words!);
    }
  });
});
