/** A text field that steers a list of links: the focus stays in the field, which points to the active link. */
export interface Combobox {
  /** Replaces the whole list. No option is active. */
  show(options: readonly HTMLElement[], rows?: readonly Node[]): void;
  /** Adds options at the end; what was there stays where it is, and the active option stays active. */
  add(options: readonly HTMLElement[], rows?: readonly Node[]): void;
  /** Does nothing when the list is empty. */
  activateFirst(): void;
  /** Opens the active option as a click would; false when none is active. */
  openActive(): boolean;
  deactivate(): void;
}

/**
 * Wires the ARIA combobox pattern: arrows move, Home and End jump once an option is active.
 *
 * @param input - With role `combobox`.
 * @param list - With role `listbox` and an id. Its rows are the options, or groups of them.
 */
export function combobox(input: HTMLInputElement, list: HTMLElement): Combobox {
  let options: readonly HTMLElement[] = [];
  let active = -1;

  const activate = (index: number) => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = options[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', option.id);
  };

  input.addEventListener('keydown', (event) => {
    const next = event.isComposing ? undefined : nextOption(event.key, active, options.length);
    if (next === undefined) return;
    event.preventDefault();
    activate(next);
  });

  const unfold = () => {
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(options.length > 0));
  };

  return {
    show(newOptions, rows = newOptions) {
      activate(-1);
      options = newOptions;
      list.replaceChildren(...rows);
      list.scrollTop = 0;
      unfold();
    },
    add(moreOptions, rows = moreOptions) {
      options = [...options, ...moreOptions];
      list.append(...rows);
      unfold();
    },
    activateFirst: () => activate(options.length > 0 ? 0 : -1),
    openActive() {
      options[active]?.click();
      return active >= 0;
    },
    deactivate: () => activate(-1),
  };
}

/**
 * Which option a key moves to. The list is a ring.
 *
 * @param active - The active option, -1 for none: then Home and End belong to the text field.
 * @returns The option, or undefined when the key does not move.
 */
export function nextOption(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return active <= 0 ? count - 1 : active - 1;
  if (active < 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
