/** `npm run bench`: how long the search takes on a slow processor. It measures the built site in dist/; nothing is asserted, because timings are noisy. */
import { chromium } from 'playwright';
import { ensureBrowser } from './find-browser.ts';
import { serveSite } from './serve-site.ts';

/** Slower than this machine by this factor. */
const slowdown = 4;
const queries = ['feber dag 3 yescarta', 'toci dos', 'kramper', 'neutropenia grade', 'fludarabine kidney', 'körkort', 'iechs', 'när ge immunglobulin'];

const { address, server } = await serveSite('dist', 0);
const browser = await chromium.launch({ executablePath: ensureBrowser() });
const page = await browser.newPage();
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
await page.goto(address, { waitUntil: 'networkidle' });

const times = { direct: [] as number[], text: [] as number[] };
await page.keyboard.press('/');
for (const [at, query] of queries.entries()) {
  const direct = await timeTo('direct', query);
  const text = await timeTo('text', query);
  if (at > 0) {
    times.direct.push(direct);
    times.text.push(text);
  }
  console.log(`${at === 0 ? 'first, cold' : 'warm'}: "${query}": direct answers after ${direct} ms, results of the text after ${text} ms`);
}
console.log(`warm, median at ${slowdown}× slowdown: direct answers ${median(times.direct)} ms, results of the text ${median(times.text)} ms`);
await browser.close();
server.close();

/** Milliseconds from the query's last letter until a part of the list is complete. The clock runs in the page. */
async function timeTo(part: 'direct' | 'text', query: string): Promise<number> {
  await page.getByRole('combobox').fill('');
  await page.locator('.search-result').first().waitFor({ state: 'hidden' });
  return page.evaluate(
    ([wanted, text]) =>
      new Promise<number>((resolve, reject) => {
        const input = document.querySelector<HTMLInputElement>('.search-input')!;
        const start = performance.now();
        const late = setTimeout(() => reject(new Error(`"${text}" found nothing in 20 s.`)), 20_000);
        const observer = new MutationObserver(() => {
          const status = document.querySelector('.search-status')!.textContent!;
          if (wanted === 'direct' ? document.querySelector('#search-direct') === null : !status.includes('in the text')) return;
          observer.disconnect();
          clearTimeout(late);
          resolve(Math.round(performance.now() - start));
        });
        observer.observe(document.body, { subtree: true, childList: true });
        input.value = text!;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    [part, query] as const,
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
