import { element } from '../element.ts';
import type { Result } from './found.ts';
import { resultOption } from './result-option.ts';
import { searchWord } from './words.ts';

/** One of the two parts of the list, under its heading; nothing when it has no result. */
export function resultGroup(results: readonly Result[], part: 'direct' | 'text'): { options: HTMLElement[]; rows: Node[] } {
  const options = results.map((result, at) => resultOption(result, `search-${part}-${at}`));
  if (options.length === 0) return { options, rows: [] };
  const heading = element('div', { class: 'search-heading', id: `search-${part}`, role: 'presentation' }, searchWord(part));
  return { options, rows: [element('div', { role: 'group', 'aria-labelledby': heading.id }, heading, ...options)] };
}
