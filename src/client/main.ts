import { loadScript } from './loading.ts';
import { wireTool } from './wire-tool.ts';
import { asksForSearch } from './search-shortcut.ts';
import { applyStoredTheme, wireThemeChoice } from './theme.ts';

// The script of every page. It runs deferred and blocks rendering, so the document is parsed and not yet painted.
applyStoredTheme();
for (const choice of document.querySelectorAll<HTMLElement>('[data-theme-choice]')) wireThemeChoice(choice);

for (const place of document.querySelectorAll<HTMLElement>('[data-tool]')) wireTool(place);
// The planner and its data; if they do not load, the sentence in their place stays.
if (document.querySelector('[data-planner]')) void loadScript('planner').then(() => loadScript('plan-data')).catch(() => undefined);

const opener = document.querySelector<HTMLAnchorElement>('a[data-search-open]');
if (opener !== null) wireSearch(opener);

/** Makes the link to the A–Z index open the search. If the search does not load, the link is followed. */
function wireSearch(link: HTMLAnchorElement): void {
  link.setAttribute('aria-haspopup', 'dialog');
  link.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');

  let loaded: Promise<void> | undefined;
  const open = async (event: Event, focusAfter?: HTMLElement) => {
    event.preventDefault();
    try {
      await (loaded ??= loadScript('search'));
      globalThis.cartSearch!.open(focusAfter);
    } catch {
      location.assign(link.href);
    }
  };

  link.addEventListener('click', (event) => {
    if (!(event.ctrlKey || event.metaKey || event.shiftKey)) void open(event, link);
  });
  document.addEventListener('keydown', (event) => {
    if (asksForSearch(event)) void open(event);
  });
}
