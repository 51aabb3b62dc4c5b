import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** The script of axe, for `page.addInitScript`. The policy of the site lets no script in from outside: the test needs `bypassCSP`. */
export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, and AAA for contrast. */
export const everything = { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }, rules: { 'color-contrast-enhanced': { enabled: true } } };
/** What a change of theme alone can break. */
export const contrast = { runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced'] } };

/** What axe finds on the page as it stands, one line a rule. */
export async function violations(page: Page, options: object): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const { axe: engine } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations: all } = await engine.run(wanted);
    return all.map(({ id, nodes }) => `${id}: ${nodes.length}, for example ${nodes[0]?.html.slice(0, 200)}`);
  }, options);
}
