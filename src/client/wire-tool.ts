import { loadScript } from './loading.ts';

/** Loads the form of a tool: at once on its own page, on the first opening where it is folded. If it does not load, the text in its place stays. */
export function wireTool(place: HTMLElement): void {
  const details = place.closest('details');
  const load = () => void loadScript('tools').then(() => loadScript(`tools/${place.dataset['tool']}`)).catch(() => undefined);
  if (details === null) load();
  else details.addEventListener('toggle', load, { once: true });
}
