import { element } from '../element.ts';
import { setSlashOpensSearch, slashOpensSearch } from '../search-shortcut.ts';
import { searchWord } from './words.ts';

/** The elements of the search overlay. */
export interface OverlayParts {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  close: HTMLButtonElement;
  status: HTMLElement;
  /** Says what was corrected in the query; outside the status, because it holds a button. */
  note: HTMLElement;
  list: HTMLElement;
}

/**
 * Builds the overlay: field, status, results and, always in sight, the way to the A–Z index.
 *
 * @param indexHref - Address of the A–Z index.
 * @param filters - What limits the results.
 */
export function overlayParts(indexHref: string, filters: HTMLElement): OverlayParts {
  const input = element('input', {
    class: 'search-input',
    type: 'text',
    role: 'combobox',
    'aria-label': searchWord('label'),
    'aria-autocomplete': 'list',
    'aria-controls': 'search-results',
    'aria-expanded': 'false',
    placeholder: searchWord('what'),
    enterkeyhint: 'search',
    maxlength: '200',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
  });
  const close = element('button', { class: 'search-close', type: 'button' }, searchWord('close'));
  const status = element('div', { class: 'search-status', role: 'status' });
  const note = element('div', { class: 'search-note' });
  const list = element('div', {
    class: 'search-results',
    id: 'search-results',
    role: 'listbox',
    'aria-label': searchWord('results'),
    hidden: '',
  });
  const dialog = element(
    'dialog',
    { class: 'search', 'aria-label': searchWord('label') },
    element('div', { class: 'search-bar' }, input, close),
    filters,
    status,
    note,
    list,
    element(
      'div',
      { class: 'search-foot' },
      element('a', { class: 'search-az', href: indexHref }, searchWord('az')),
      element('span', { class: 'search-keys' }, searchWord('keys')),
      slashChoice(),
    ),
  );
  return { dialog, input, close, status, note, list };
}

/** A single-key shortcut must be possible to turn off (WCAG 2.1.4). */
function slashChoice(): HTMLLabelElement {
  const box = element('input', { type: 'checkbox' });
  box.checked = slashOpensSearch();
  box.addEventListener('change', () => setSlashOpensSearch(box.checked));
  return element('label', { class: 'search-slash' }, box, searchWord('slash'));
}
