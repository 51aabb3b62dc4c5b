import type { Outcome } from '../../clinical/instrument/outcome.ts';
import type { OutcomeText } from './outcome-text.ts';
import type { Say, ToolTexts } from './tool-texts.ts';

/**
 * The line that is copied into a record: every result with what it means and what is missing, the answers with units, how well a
 * predictor did elsewhere, the tool with its edition. Points and criteria one by one follow from the answers and are left out.
 *
 * @param version - Version of the site.
 */
export function recordText({ title, edition, performance }: ToolTexts, outcome: Exclude<Outcome, { kind: 'refused' }>, { head, lines }: OutcomeText, answers: readonly string[], version: string, say: Say): string {
  const { of } = outcome.finding;
  const items = of === 'points' ? Object.keys(outcome.finding.items).length : of === 'count' ? Object.keys(outcome.finding.criteria).length : 0;
  const parts = [head, ...lines.slice(items), `${say('line.answers')}: ${answers.join('; ')}`, ...(performance === undefined ? [] : [performance]), say('line.end', { title: `${title} (${edition})`, version })];
  return parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');
}
