import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gradeCards } from './grade-cards.ts';
import { placesInProse } from './testing.ts';

const foot = (name: string) => `<${name}>\n\nText.\n\n</${name}>\n\n`;
const card = (n: number, feet = foot('IfBetter') + foot('IfWorse')) => `<Grade n="${n}">\n\nAct.\n\n${feet}</Grade>\n\n`;
const cards = (...inner: string[]) => `Text.\n\n<Grades of="crs-2019">\n\n${inner.join('')}</Grades>\n`;

describe('grade-cards', () => {
  it('accepts four cards, each with both feet', () => assert.deepEqual(placesInProse(gradeCards, cards(card(1), card(2), card(3), card(4))), []));

  for (const { what, inner } of [
    { what: 'three cards', inner: [card(1), card(2), card(3)] },
    { what: 'cards in another order', inner: [card(1), card(3), card(2), card(4)] },
    { what: 'a card twice', inner: [card(1), card(2), card(2), card(3), card(4)] },
    { what: 'no card', inner: ['Text.\n\n'] },
  ]) {
    it(`finds ${what}`, () => assert.deepEqual(placesInProse(gradeCards, cards(...inner)), ['3:1']));
  }

  it('finds each foot that a card lacks', () => {
    assert.deepEqual(placesInProse(gradeCards, cards(card(1, foot('IfBetter')), card(2), card(3), card(4))), ['5:1']);
    assert.deepEqual(placesInProse(gradeCards, cards(card(1, ''), card(2), card(3), card(4))), ['5:1', '5:1']);
  });
});
