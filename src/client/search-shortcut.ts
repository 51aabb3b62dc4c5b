import { readStored, writeStored } from './stored.ts';

const key = 'search-key';

/** Whether `/` alone opens the search. A reader who dictates or mistypes can turn single keys off (WCAG 2.1.4). */
export function slashOpensSearch(): boolean {
  return readStored(key) !== 'off';
}

export function setSlashOpensSearch(on: boolean): void {
  writeStored(key, on ? null : 'off');
}

/** Whether a key press asks for the search: Ctrl+K, Cmd+K, or `/` outside a field. On many keyboards `/` needs Shift. */
export function asksForSearch(event: KeyboardEvent): boolean {
  if (event.altKey || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' && !event.shiftKey;
  return event.key === '/' && slashOpensSearch() && !isField(event.target);
}

/** A field that was just hidden keeps the focus until the next frame, and does not count. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select')) && target.getClientRects().length > 0;
}
