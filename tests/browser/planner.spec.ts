import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { pastTheEdge, sheetsOf, withoutSpace } from './pdf-text.ts';
import { expect, test } from './site.ts';

const path = 'pathway/follow-up/plan/';
const visit = (page: Page, id: string) => page.locator(`[data-visit="${id}"]`);

async function planFor(page: Page, site: string, day: string): Promise<void> {
  await page.goto(site + path);
  await page.getByLabel('Day of infusion').fill(day);
}

async function fileOf(page: Page, action: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-plan-action="${action}"]`).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test.describe('the planner', () => {
  test('answers one input without a scroll on a phone', async ({ page, site }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(site + path);
    await expect(page.getByLabel('Day of infusion')).toBeInViewport();
    await page.getByLabel('Day of infusion').fill('2026-11-25');
    await expect(page.locator('.plan-summary p').first()).toBeInViewport();
    await expect(page.getByText('Through Wednesday 23 Dec 2026').first()).toBeInViewport();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('dates visits with weekday and window, both ends included', async ({ page, site }) => {
    await planFor(page, site, '2026-11-25');
    await expect(visit(page, 'day-28')).toContainText('Wednesday 23 Dec 2026');
    await expect(visit(page, 'day-28')).toContainText('Window 20 Dec 2026 to 26 Dec 2026, both days included.');
    await expect(visit(page, 'month-6')).toContainText('Tuesday 25 May 2027');
    await expect(visit(page, 'year-15')).toContainText('25 Nov 2041');
    await expect(visit(page, 'after-year-15')).toContainText('for life');
  });

  test('holds months that are too short, and leap days', async ({ page, site }) => {
    await planFor(page, site, '2027-08-31');
    await expect(visit(page, 'month-6')).toContainText('29 Feb 2028');
    await page.getByLabel('Day of infusion').fill('2028-02-29');
    await expect(visit(page, 'month-12')).toContainText('28 Feb 2029');
    await expect(visit(page, 'year-4')).toContainText('29 Feb 2032');
  });

  test('names a Swedish holiday and the nearest working day', async ({ page, site }) => {
    await planFor(page, site, '2026-11-27');
    await expect(visit(page, 'day-28')).toContainText('Swedish public holiday: Christmas Day.');
    await expect(visit(page, 'day-28')).toContainText('Nearest working day in the window: Wednesday 23 Dec 2026.');
  });

  test('narrows by product and disease, and says what it left out', async ({ page, site }) => {
    await planFor(page, site, '2026-11-25');
    await page.locator('.plan-form summary').click();
    await page.getByLabel('Product').selectOption('axicabtagene-ciloleucel');
    await expect(page.getByText('Left out, because another disease was chosen')).toBeVisible();
    await expect(page.locator('[data-plan-result]')).not.toContainText('M-protein, free light chains (myeloma) (');
    await page.getByLabel('Product').selectOption('obecabtagene-autoleucel');
    await expect(page.locator('.plan-summary')).toContainText('The EU text of obe-cel has not been read.');
    await expect(page.getByLabel('Disease').locator('option[value="myeloma"]')).toBeDisabled();
  });

  test('shows a role only what it sees to', async ({ page, site }) => {
    await planFor(page, site, '2026-11-25');
    const all = await page.locator('.plan-visits > li').count();
    await page.locator('.plan-form summary').click();
    await page.getByLabel('Whose list').selectOption('primary-care');
    const some = await page.locator('.plan-visits > li').count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
  });

  test('makes a calendar file that another program reads, with the same names each time', async ({ page, site }) => {
    await planFor(page, site, '2026-11-25');
    const visits = await page.locator('.plan-visits > li').count();
    const { name, text } = await fileOf(page, 'ics');
    expect(name).toBe('car-t-plan-2026-11-25.ics');
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(events.length).toBeGreaterThan(visits);
    const day28 = events.find((event) => event.summary === 'CAR-T: Day 28 (month 1)')!;
    expect(day28.startDate.toString()).toBe('2026-12-23');
    expect(day28.startDate.isDate).toBe(true);
    expect(day28.description).toContain('Do: Full blood count with differential. CAR-T centre');
    const again = await fileOf(page, 'ics');
    const uids = (file: string) => new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((each) => String(each.getFirstPropertyValue('uid')));
    expect(uids(again.text)).toEqual(uids(text));
    expect(new Set(uids(text)).size).toBe(events.length);
    for (const event of events) expect([event.startDate.isDate, event.endDate.isDate, event.endDate > event.startDate], event.summary).toEqual([true, true, true]);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('names its events otherwise for another day or product, so that two plans never mix', async ({ page, site }) => {
    await planFor(page, site, '2026-11-25');
    const names = async () => [...(await fileOf(page, 'ics')).text.matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid!);
    const first = await names();
    await page.getByLabel('Day of infusion').fill('2026-11-26');
    const second = await names();
    expect(second.filter((uid) => first.includes(uid))).toEqual([]);
  });

  test('has no place for a free text, and puts nothing into its files that was not on the page', async ({ page, site }) => {
    await planFor(page, site, '2026-11-25');
    await page.locator('.plan-form summary').click();
    expect(await page.locator('main input:not([type="date"], [type="checkbox"]), main textarea, main [contenteditable]').count()).toBe(0);
    await page.getByLabel('ICANS of any grade').check();
    const { text } = await fileOf(page, 'ics');
    expect(text).not.toMatch(/^(?:ATTENDEE|ORGANIZER|LOCATION|CONTACT|COMMENT|GEO)/m);
    const shown = withoutSpace((await page.locator('main').textContent())!);
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    // A title is "CAR-T: visit", or "CAR-T: last day: subject: rule".
    const endings = (title: string) => [1, 2, 3].map((from) => title.split(': ').slice(from).join(': ')).filter(Boolean);
    const lost = events.map(({ summary }) => summary).filter((title) => !endings(title).some((ending) => shown.includes(withoutSpace(ending))));
    expect(lost).toEqual([]);
    expect(events.map(({ summary }) => summary)).toContain('CAR-T: last day: Driving and machines: No driving or machines after infusion, EU product texts');
  });

  test('makes a table with a row for each check', async ({ page, site }) => {
    await planFor(page, site, '2026-11-25');
    const { name, text } = await fileOf(page, 'csv');
    expect(name).toBe('car-t-plan-2026-11-25.csv');
    expect(text).toContain('"2026-12-23","2026-12-23","2026-12-20","2026-12-26","Day 28 (month 1)","Full blood count with differential","Do"');
    expect(text).toContain('"working proposal"');
  });

  test('stores nothing, sends nothing, leaves the address as it was, and works without network', async ({ page, site, context }) => {
    await page.addInitScript(() => {
      globalThis.print = () => void (document.documentElement.dataset['printed'] = '1');
    });
    await page.goto(site + path);
    await expect(page.getByLabel('Day of infusion')).toBeVisible();
    await context.setOffline(true);
    const sockets: string[] = [];
    page.on('websocket', (socket) => sockets.push(socket.url()));
    const requests: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('blob:')) requests.push(request.url());
    });
    await page.getByLabel('Day of infusion').fill('2026-11-25');
    await page.locator('.plan-form summary').click();
    await page.getByLabel('Product').selectOption('tisagenlecleucel');
    await page.getByLabel('ICANS of any grade').check();
    await expect(visit(page, 'day-28')).toBeVisible();
    await fileOf(page, 'ics');
    await fileOf(page, 'csv');
    await page.locator('[data-plan-action="print"]').click();
    expect(await page.evaluate(() => document.documentElement.dataset['printed'])).toBe('1');
    expect(requests).toEqual([]);
    expect(sockets).toEqual([]);
    expect(page.url()).toBe(site + path);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, history.length, history.state])).toEqual([0, 0, '', 2, null]);
    expect(await page.evaluate(async () => [(await indexedDB.databases()).length, (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length])).toEqual([0, 0, 0]);
    expect(await context.cookies()).toEqual([]);
    // A reader who comes back finds an empty form.
    await context.setOffline(false);
    await page.reload();
    await expect(page.getByLabel('Day of infusion')).toHaveValue('');
    await expect(page.locator('[data-plan-result]')).toBeEmpty();
  });

  test('breaks no rule of the policy', async ({ page, site }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await planFor(page, site, '2026-11-25');
    await fileOf(page, 'ics');
    expect(complaints).toEqual([]);
  });

  test('clips nothing at 320 px and on paper', async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await planFor(page, site, '2026-11-25');
    await page.locator('.plan-form summary').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await page.setViewportSize({ width: 688, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const past = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('main *:not(.vh)')].filter((element) => element.offsetParent !== null && element.getBoundingClientRect().right > 689).length);
    expect(past).toBe(0);
    await expect(page.locator('.plan-actions')).toBeHidden();
  });

  test('loses nothing on paper: every visit, check and rule is in the PDF', async ({ page, site }) => {
    await planFor(page, site, '2026-11-25');
    const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets.flatMap(pastTheEdge)).toEqual([]);
    const all = sheets.map(({ text }) => text).join('');
    const texts = await page.locator('.plan-visits :is(h3, p:not(.plan-more)), .plan-rules :is(h3, li), .plan-summary p, .plan-title').allTextContents();
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => !all.includes(withoutSpace(text)))).toEqual([]);
  });
});

test.describe('the planner without script', () => {
  test.use({ javaScriptEnabled: false });

  test('lists the visits by day and says that dates need script', async ({ page, site }) => {
    await page.goto(site + path);
    await expect(page.getByText('The dates are worked out by script')).toBeVisible();
    await expect(page.getByLabel('Day of infusion')).toBeHidden();
    await expect(page.getByRole('row', { name: /Day 28 \(month 1\)/ })).toContainText('day 25–31');
  });
});
