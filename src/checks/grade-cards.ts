import type { Nodes } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { isComponent, type Component } from '../markdown/gate.ts';
import { attributesOf } from '../markdown/prose.ts';
import type { Check } from './check.ts';
import { allProse } from './prose.ts';

/** A table of actions has all four grades in order, and each says what to do when the patient gets better and when worse. */
export const gradeCards: Check = {
  name: 'grade-cards',
  run(catalogue, report) {
    for (const prose of allProse(catalogue)) {
      visitParents(prose.tree, (node: Nodes) => {
        if (!isComponent(node) || node.name !== 'Grades') return;
        const cards = node.children.filter((each): each is Component => isComponent(each) && each.name === 'Grade');
        const place = { file: prose.file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
        const numbers = cards.map((card) => attributesOf(card)['n']).join(' ');
        if (numbers !== '1 2 3 4') report({ ...place, what: `These cards are for grades ${numbers || 'none'}.`, fix: 'Write <Grade n="1"> to <Grade n="4">, in this order.' });
        for (const card of cards) {
          for (const foot of ['IfBetter', 'IfWorse']) {
            if (card.children.some((each) => isComponent(each) && each.name === foot)) continue;
            report({ file: prose.file, line: card.position?.start.line ?? 1, column: card.position?.start.column ?? 1, what: `The card of grade ${attributesOf(card)['n']} has no <${foot}>.`, fix: `Say what to do in <${foot}> … </${foot}> at the end of the card.` });
          }
        }
      });
    }
  },
};
