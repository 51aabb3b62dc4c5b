import { element } from '../element.ts';
import { excerptPieces } from './excerpt.ts';
import type { Result } from './find.ts';

/**
 * One result as an option of the list. The option is the link itself, because an option may hold no other control.
 *
 * @param id - Unique in the page; the search field points to it.
 */
export function resultOption(result: Result, id: string): HTMLAnchorElement {
  const { href, page, section, kind, status, excerpt } = result;
  const title = element('span', { class: 'search-title' }, page);
  if (section !== undefined) title.append(' — ', element('span', { class: 'search-section' }, section));
  const facts = [kind, status].filter((fact) => fact !== undefined).join(' · ');

  return element(
    'a',
    { href, id, role: 'option', class: 'search-result', tabindex: '-1', 'aria-selected': 'false' },
    title,
    ' ',
    element('span', { class: 'search-facts' }, facts),
    ' ',
    element('span', { class: 'search-excerpt' }, ...excerptNodes(excerpt, section ?? page)),
  );
}

function excerptNodes(excerpt: string, heading: string): (Node | string)[] {
  return excerptPieces(excerpt, heading).map(({ text, found }) => (found ? element('mark', {}, text) : text));
}
