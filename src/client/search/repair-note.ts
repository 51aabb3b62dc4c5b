import { element } from '../element.ts';
import type { FoundDirect } from './found.ts';
import { searchWord } from './words.ts';

/** Says which words were read as others, with the button that undoes it. */
export function repairNote(repairs: FoundDirect['repairs'], query: string, undo: () => void): Node[] {
  if (repairs.length === 0) return [];
  const button = element('button', { type: 'button', class: 'search-undo' }, searchWord('as-typed', { query }));
  button.addEventListener('click', undo);
  return [...repairs.map((repair) => element('p', {}, searchWord('repaired', repair))), button];
}
