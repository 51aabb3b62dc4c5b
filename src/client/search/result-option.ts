import { element } from '../element.ts';
import { excerptPieces } from './excerpt.ts';
import type { Result } from './found.ts';
import { searchWord } from './words.ts';

/**
 * One result as an option of the list. The option is the link itself, because an option may hold no other control.
 *
 * @param id - Unique in the page; the search field points to it.
 */
export function resultOption(result: Result, id: string): HTMLAnchorElement {
  const { href, page, section, term, kind, status, think, excerpt } = result;
  const title = element('span', { class: 'search-title' }, page);
  if (section !== undefined) title.append(' — ', element('span', { class: 'search-section' }, section));
  const facts = [kind, status].filter((fact) => fact !== '').join(' · ');

  const lines = [
    ...(term === undefined ? [] : [element('span', { class: 'search-term' }, term)]),
    title,
    ...(think === undefined ? [] : [element('span', { class: 'search-excerpt' }, searchWord('think', { name: think }))]),
    element('span', { class: 'search-facts' }, facts),
    ...(excerpt === '' ? [] : [element('span', { class: 'search-excerpt' }, ...excerptNodes(excerpt, section ?? page))]),
  ];
  return element('a', { href, id, role: 'option', class: 'search-result', tabindex: '-1', 'aria-selected': 'false' }, ...lines.flatMap((line, at) => (at === 0 ? [line] : [' ', line])));
}

function excerptNodes(excerpt: string, heading: string): (Node | string)[] {
  return excerptPieces(excerpt, heading).map(({ text, found }) => (found ? element('mark', {}, text) : text));
}
