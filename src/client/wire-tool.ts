import { loadScript } from './loading.ts';

let forms: Promise<void> | undefined;

/** Loads the form of a tool: at once on its own page, on the first opening where it is folded. If it does not load, the text in its place stays. */
export function wireTool(place: HTMLElement): void {
  const details = place.closest('details');
  let loaded: Promise<void> | undefined;
  const load = () => {
    forms ??= loadScript('tools');
    loaded ??= forms.then(() => loadScript(`tools/${place.dataset['tool']}`));
    // The next opening tries again.
    loaded.catch(() => (forms = loaded = undefined));
  };
  if (details === null) load();
  else details.addEventListener('toggle', load);
}
