import type { Outcome } from '../../clinical/instrument/outcome.ts';
import type { RawAnswer } from '../../clinical/instrument/read-answers.ts';
import { answerTexts } from '../../format/tool/answer-text.ts';
import { recordText } from '../../format/tool/record-text.ts';
import { outcomeText } from '../../format/tool/outcome-text.ts';
import type { ToolView } from '../../format/tool/tool-view.ts';
import { element } from '../element.ts';
import { pageLocale } from '../search/words.ts';
import { say } from './words.ts';

export interface ResultPanel {
  root: HTMLElement;
  show(outcome: Outcome, given: Readonly<Record<string, RawAnswer | undefined>>): void;
  /** Takes the last result away, so that no old one stands beside new answers. */
  clear(): void;
}

/** The region that says what came out. Its data attributes hold the outcome for tests and for local style. */
export function resultPanel({ texts, leadsTo, edition }: ToolView): ResultPanel {
  const root = element('div', { class: 'tool-result', role: 'status', 'aria-label': say('result') });
  const clear = () => {
    for (const { name } of [...root.attributes]) if (name.startsWith('data-')) root.removeAttribute(name);
    root.replaceChildren(element('p', {}, say('waiting')));
  };
  clear();
  return {
    root,
    clear,
    show(outcome, given) {
      const locale = pageLocale();
      const text = outcomeText(texts, outcome, locale, say);
      const { head, grade, lines, working = [] } = text;
      clear();
      for (const [name, value] of Object.entries(tokens(outcome))) root.setAttribute(`data-${name}`, String(value));
      root.replaceChildren(
        element('p', { class: 'tool-head' }, ...(grade !== undefined && grade >= 1 && grade <= 4 ? [element('span', { class: `badge b${grade}`, 'aria-hidden': 'true' }, String(grade)), ' '] : []), head),
        ...(texts.performance !== undefined && outcome.kind !== 'refused' ? [element('p', { class: 'tool-performance' }, texts.performance)] : []),
        ...(lines.length + working.length > 0 ? [element('ul', {}, ...[...lines, ...working].map((line) => element('li', {}, line)))] : []),
        ...(outcome.kind !== 'refused' && leadsTo ? [element('p', {}, element('a', { class: 'tool-next', href: leadsTo.cards[String(grade)] ?? leadsTo.to }, leadsTo.text))] : []),
        // What was refused may be no number at all: it is not repeated.
        ...(outcome.kind !== 'refused' && (outcome.kind === 'result' || hasFinding(outcome)) ? [recordLine(recordText(texts, outcome, text, answerTexts(texts, given, locale), edition, say))] : []),
      );
    },
  };
}

const hasFinding = (outcome: Outcome) => outcome.kind === 'incomplete' && outcome.finding.of === 'values' && Object.keys(outcome.finding.values).length > 0;

function recordLine(record: string): HTMLElement {
  const copy = element('button', { type: 'button' }, say('copy'));
  const print = element('button', { type: 'button' }, say('print'));
  const text = element('p', { class: 'tool-line' }, record);
  copy.addEventListener('click', () => {
    void navigator.clipboard?.writeText(record).then(() => (copy.textContent = say('copied')), () => getSelection()?.selectAllChildren(text));
  });
  print.addEventListener('click', () => globalThis.print());
  return element('div', { class: 'tool-record' }, element('p', { class: 'tool-record-head' }, say('line')), text, element('p', { class: 'tool-buttons' }, copy, print));
}

function tokens(outcome: Outcome): Record<string, string | number | boolean> {
  if (outcome.kind === 'refused') return { outcome: 'refused', refusal: outcome.refusals[0]!.kind };
  const { finding } = outcome;
  const told: Record<string, string | number | boolean> = { outcome: outcome.kind, of: finding.of };
  if ('atLeast' in finding) Object.assign(told, { 'at-least': finding.atLeast, 'at-most': finding.atMost });
  if (finding.of === 'match' && finding.outcome !== undefined) told['match'] = finding.outcome;
  if (finding.of === 'values') told['values'] = JSON.stringify(finding.values);
  if (finding.of === 'count' && finding.fulfilled !== undefined) told['fulfilled'] = finding.fulfilled;
  if (finding.of === 'points' && finding.band !== undefined) told['band'] = finding.band;
  return told;
}
