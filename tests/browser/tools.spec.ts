import type { Locator, Page } from '@playwright/test';
import { loadContent } from '../../src/model/load.ts';
import type { Case } from '../../src/schema/cases.ts';
import { expect, test } from './site.ts';

const { catalogue } = loadContent(process.cwd());

/** The tool page of an instrument. */
function pageOf(instrument: string): string {
  for (const { address, kind, prose } of catalogue.pages.values()) {
    if (kind === 'tools' && prose.en!.tags.some(({ name, attributes }) => name === 'Tool' && attributes['of'] === instrument)) return `${address}/`;
  }
  throw new Error(`No page shows ${instrument}.`);
}

async function open(page: Page, site: string, instrument: string): Promise<Locator> {
  await page.goto(site + pageOf(instrument));
  const tool = page.locator(`[data-tool="${instrument}"]`);
  await expect(tool.locator('form')).toBeVisible();
  return tool;
}

async function answer(tool: Locator, answers: Case['answers']): Promise<void> {
  const hidden = await answerVisible(tool, answers);
  // A question may be asked only after another was answered; one that is never asked needs no answer.
  await answerVisible(tool, Object.fromEntries(hidden.map((id) => [id, answers[id]!])));
}

/** Answers what is asked now, and names what is not. */
async function answerVisible(tool: Locator, answers: Case['answers']): Promise<string[]> {
  const hidden: string[] = [];
  for (const [id, given] of Object.entries(answers)) {
    const field = tool.locator(`[data-input="${id}"]`);
    if (!(await field.isVisible())) {
      hidden.push(id);
      continue;
    }
    if (typeof given === 'string') {
      await field.locator(`input[value="${given}"]`).check();
      continue;
    }
    const text = 'values' in given ? given.values.map((value) => value ?? '-').join(' ') : String(given.value);
    if ((await field.locator('select').count()) > 0) await field.locator('select').selectOption(given.unit);
    await field.locator('input[type="text"], textarea').fill(text);
    await field.locator('input[type="text"], textarea').dispatchEvent('change');
    const confirm = field.locator('input[type="checkbox"]');
    if ('confirmed' in given && given.confirmed === true && (await confirm.isVisible())) await confirm.check();
  }
  return hidden;
}

const result = (tool: Locator) => tool.locator('.tool-result');

/** Answers a case through the form's own controls in one go, and reads the tokens of the result. */
function outcomeOf(tool: Locator, answers: Case['answers']): Promise<Record<string, string | undefined>> {
  return tool.evaluate((root, given) => {
    const change = (control: Element) => control.dispatchEvent(new Event('change', { bubbles: true }));
    root.querySelector<HTMLButtonElement>('form .tool-buttons button')!.click();
    const open = new Set(Object.keys(given));
    // A question may be asked only after another was answered; one that is never asked needs no answer.
    for (let round = 0; round < 2; round += 1) {
      for (const id of open) {
        const field = root.querySelector<HTMLElement>(`[data-input="${id}"]`)!;
        if (field.hidden) continue;
        open.delete(id);
        const answer = given[id]!;
        if (typeof answer === 'string') {
          field.querySelector<HTMLInputElement>(`input[value="${answer}"]`)!.click();
          continue;
        }
        const unit = field.querySelector('select');
        if (unit) unit.value = answer.unit;
        const text = field.querySelector<HTMLInputElement | HTMLTextAreaElement>('input[type="text"], textarea')!;
        text.value = 'values' in answer ? answer.values.map((value) => value ?? '-').join(' ') : String(answer.value);
        change(text);
        const confirm = field.querySelector<HTMLInputElement>('input[type="checkbox"]')!;
        if ('confirmed' in answer && answer.confirmed === true && !confirm.closest('label')!.hidden) confirm.click();
      }
    }
    return { ...root.querySelector<HTMLElement>('.tool-result')!.dataset };
  }, answers);
}

function expectOutcome(told: Record<string, string | undefined>, { name, expect: wanted }: Case): void {
  const same = (field: string, value: unknown) => {
    if (value !== undefined) expect(told[field], `${name}: ${field}`).toBe(String(value));
  };
  same('outcome', wanted.kind);
  if (wanted.kind === 'refused') return same('refusal', wanted.refusal);
  same('atLeast', wanted.grade ?? wanted.total ?? wanted.met ?? wanted.atLeast);
  if (wanted.kind === 'incomplete') same('atMost', wanted.atMost);
  same('band', wanted.band);
  same('fulfilled', wanted.fulfilled);
  same('match', wanted.outcome);
  const values = JSON.parse(told['values'] ?? '{}') as Record<string, number>;
  for (const [id, value] of Object.entries(wanted.values ?? {})) expect(Math.abs(values[id]! - value), `${name}: ${id}`).toBeLessThanOrEqual(Math.abs(value) * (wanted.tolerance ?? 1e-9));
}

/** Cases that a form can hold: nobody grades a death by a form, and an empty form shows no outcome. */
const isAsked = ({ answers }: Case) => !('death' in answers) && Object.values(answers).some((given) => typeof given === 'string' || !('values' in given) || given.values.length > 0);

for (const [instrument, { value }] of catalogue.cases) {
  test(`${instrument}: every case through the form`, async ({ page, site }) => {
    const tool = await open(page, site, instrument);
    const cases = value.cases.filter(isAsked);
    expect(cases.length).toBeGreaterThan(2);
    for (const each of cases) expectOutcome(await outcomeOf(tool, each.answers), each);
  });
}

test.describe('what must never go wrong', () => {
  test('ICE 0 and awake is grade 3; ICE 0 and cannot be woken is grade 4', async ({ page, site }) => {
    const tool = await open(page, site, 'icans-astct-2019');
    const rest = { seizure: 'none', motor: 'none', icp: 'none' };
    await answer(tool, { ice: { value: 0, unit: 'point' }, consciousness: 'spontaneous', ...rest });
    await expect(result(tool)).toContainText('ICANS grade 3 (ASTCT 2019)');
    await answer(tool, { consciousness: 'unarousable' });
    await expect(result(tool)).toContainText('ICANS grade 4 (ASTCT 2019)');
  });

  test('ICE 8 with a brief seizure is at least grade 3, whatever is not yet answered', async ({ page, site }) => {
    const tool = await open(page, site, 'icans-astct-2019');
    await answer(tool, { ice: { value: 8, unit: 'point' }, seizure: 'brief' });
    await expect(result(tool)).toContainText('ICANS at least grade 3 (ASTCT 2019)');
    await expect(result(tool)).toContainText('Not yet answered: Consciousness');
  });

  test('fever of exactly 38.0 counts, with comma and point; vasopressin is no second vasopressor', async ({ page, site }) => {
    const tool = await open(page, site, 'crs-astct-2019');
    for (const typed of ['38,0', '38.0']) {
      await tool.getByRole('button', { name: 'Clear all' }).click();
      await tool.getByLabel('Temperature').fill(typed);
      await answer(tool, { hypotension: 'none', hypoxia: 'none' });
      await expect(result(tool)).toContainText('CRS grade 1 (ASTCT 2019)');
    }
    await answer(tool, { hypotension: 'one-and-vasopressin' });
    await expect(result(tool)).toContainText('CRS grade 3 (ASTCT 2019)');
    await expect(result(tool).getByRole('link', { name: 'What to do at this grade' })).toHaveAttribute('href', /\/toxicities\/crs\/#grade-3$/);
  });

  test('EASIX in Swedish units is 6.11, never 9.0', async ({ page, site }) => {
    const tool = await open(page, site, 'easix-2021');
    await tool.getByLabel('LDH (LD)', { exact: true }).fill('6,0');
    await tool.getByLabel('Creatinine', { exact: true }).fill('90');
    await tool.getByLabel('Platelets', { exact: true }).fill('60');
    await expect(result(tool).locator('.tool-head')).toHaveText('EASIX: 6.11');
    await expect(result(tool)).toContainText('AUC 0.61');
  });

  test('a likely wrong unit is refused with reason and suggestion; a doubtful one is asked about', async ({ page, site }) => {
    const tool = await open(page, site, 'easix-2021');
    await tool.getByLabel('Creatinine', { exact: true }).fill('0,9');
    await expect(result(tool)).toContainText('Is it in mg/dL? That would be 79.56 µmol/L');
    await tool.getByLabel('Creatinine', { exact: true }).fill('90');
    await tool.getByLabel('LDH (LD)', { exact: true }).fill('400');
    await expect(result(tool)).toContainText('Is it in U/L?');
    await tool.getByLabel('LDH (LD)', { exact: true }).fill('6');
    await tool.getByLabel('Unit of CRP').selectOption('mg/dl');
    await tool.getByLabel('CRP', { exact: true }).fill('3');
    await expect(result(tool)).toContainText('CRP: is the unit right? In mg/L it would be 3 mg/L');
    await tool.getByLabel('The report says mg/dL').check();
    await expect(result(tool)).toHaveAttribute('data-outcome', 'incomplete');
    await expect(result(tool)).toContainText('Platelets');
  });

  test('text that is no number gives no result, and an old result never stands beside new answers', async ({ page, site }) => {
    const tool = await open(page, site, 'tocilizumab-dose');
    const weight = tool.getByLabel('Body weight');
    await weight.fill('140');
    await expect(result(tool)).toContainText('800 mg');
    await expect(result(tool)).toContainText('The maximum was applied');
    await weight.fill('14o');
    await expect(result(tool)).not.toContainText('800 mg');
    await expect(result(tool)).toContainText('not a number');
  });
});

test('a number with two readings, or one that nobody reads off a report, is refused', async ({ page, site }) => {
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  const tool = await open(page, site, 'unit-conversion');
  for (const [label, typed] of [['Ferritin', '1,200'], ['Ferritin', '1.200'], ['CRP', '0.0000001']] as const) {
    await tool.getByRole('button', { name: 'Clear all' }).click();
    await tool.getByLabel(label, { exact: true }).fill(typed);
    await expect(result(tool), typed).toHaveAttribute('data-refusal', 'not-a-number');
  }
  await tool.getByRole('button', { name: 'Clear all' }).click();
  await tool.getByLabel('Ferritin', { exact: true }).fill('1 200');
  await expect(result(tool)).toContainText('1200 µg/L');
  expect(failures).toEqual([]);
});

test('nothing is stored, sent or put into the address', async ({ page, site }) => {
  const tool = await open(page, site, 'crs-astct-2019');
  await page.waitForLoadState('networkidle');
  const { length } = page.context().pages();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const state = () => page.evaluate(async () => ({ local: { ...localStorage }, session: { ...sessionStorage }, cookie: document.cookie, address: location.href, history: history.length, databases: (await indexedDB.databases()).length }));
  const before = await state();
  await answer(tool, { temperature: { value: 38.5, unit: 'C' }, hypotension: 'one-vasopressor', hypoxia: 'low-flow', 'oxygen-flow': { value: 4, unit: 'l/min' } });
  await tool.getByLabel('Temperature').press('Enter');
  await expect(result(tool)).toHaveAttribute('data-at-least', '3');
  expect(await state()).toEqual(before);
  expect(requests).toEqual([]);
  expect(page.context().pages().length).toBe(length);
});

test('works by keyboard alone, and is announced', async ({ page, site }) => {
  const tool = await open(page, site, 'tocilizumab-dose');
  await tool.getByLabel('Body weight').focus();
  await page.keyboard.type('61');
  await page.keyboard.press('Enter');
  await expect(result(tool)).toHaveRole('status');
  await expect(result(tool)).toContainText('One dose: 488 mg');
  await page.keyboard.press('Tab');
  await expect(tool.getByRole('button', { name: 'Clear all' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tool.getByLabel('Body weight')).toBeFocused();
  await expect(result(tool)).not.toHaveAttribute('data-outcome');
});

test('stands on its toxicity page as well, and leads to the card of the grade there', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${site}toxicities/crs/`);
  const inline = page.locator('details.tool-inline');
  await expect(inline.locator('form')).toHaveCount(0);
  await inline.locator('summary').click();
  const tool = inline.locator('[data-tool]');
  await expect(tool.locator('form')).toBeVisible();
  await answer(tool, { temperature: { value: 39, unit: 'C' }, hypotension: 'fluids-only', hypoxia: 'none' });
  await result(tool).getByRole('link', { name: 'What to do at this grade' }).click();
  await expect(page).toHaveURL(/toxicities\/crs\/#grade-2$/);
  await expect(page.locator('#grade-2')).toBeInViewport();
});

test('every control is at least 44 pixels high', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const instrument of ['crs-astct-2019', 'easix-2021', 'icaht-early-eha-ebmt-2023']) {
    const tool = await open(page, site, instrument);
    if (instrument.startsWith('icaht')) await tool.getByLabel('A count for each day from day 0').check();
    const heights = await tool.locator('.tool-option:visible, .tool-value input:visible, .tool-value select:visible, .tool-value textarea:visible, button:visible').evaluateAll((controls) => controls.map((control) => control.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(2);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  }
});

test('without script the table and the examples give the answer', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}tools/crs-grade/`);
  await expect(page.getByText('The form needs script.')).toBeVisible();
  await expect(page.locator('input, select, textarea')).toHaveCount(0);
  await expect(page.locator('table.scale')).toBeVisible();
  expect(await page.locator('ol.examples > li').count()).toBeGreaterThanOrEqual(3);
  await context.close();
});
