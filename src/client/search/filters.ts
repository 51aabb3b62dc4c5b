import type { Filter } from '../../search/filter.ts';
import type { SearchTerms } from '../../search/terms.ts';
import { element } from '../element.ts';
import { searchWord, type SearchWord } from './words.ts';

const kinds = ['kind', 'product', 'phase'] as const satisfies (keyof Filter)[];

/** The filters of the overlay: closed until asked for, and named when one is on. */
export class Filters {
  readonly box: HTMLDetailsElement;
  readonly #summary: HTMLElement;
  readonly #choices = new Map<keyof Filter, HTMLSelectElement>();

  /** @param changed - Called after the reader chose. */
  constructor(changed: () => void) {
    this.#summary = element('summary', {}, searchWord('filters'));
    const clear = element('button', { type: 'button', class: 'search-close' }, searchWord('filters.clear'));
    const row = element('div', { class: 'search-choices' });
    for (const kind of kinds) {
      const choice = element('select', {}, new Option(searchWord('filter.all'), ''));
      choice.addEventListener('change', () => this.#chosen(changed));
      this.#choices.set(kind, choice);
      row.append(element('label', {}, searchWord(`filter.${kind}` satisfies SearchWord), choice));
    }
    clear.addEventListener('click', () => {
      for (const choice of this.#choices.values()) choice.value = '';
      this.#chosen(changed);
    });
    row.append(clear);
    this.box = element('details', { class: 'search-filters', hidden: '' }, this.#summary, row);
  }

  /** What there is to choose. Until the names of the site are there, no filter is shown. */
  offer({ kinds: names, pages, phases }: SearchTerms): void {
    if (!this.box.hidden) return;
    const used = new Set(pages.map(({ address }) => address.split('/')[0]!));
    const products = pages.filter(({ address }) => address.startsWith('products/')).map(({ address, title }) => [address.slice('products/'.length), title] as const);
    const offers: Record<(typeof kinds)[number], (readonly [string, string])[]> = {
      kind: Object.entries(names).filter(([kind]) => used.has(kind)),
      product: products,
      phase: Object.entries(phases),
    };
    for (const kind of kinds) this.#choices.get(kind)!.append(...offers[kind].map(([value, name]) => new Option(name, value)));
    this.box.hidden = false;
  }

  get filter(): Filter {
    return Object.fromEntries(kinds.map((kind) => [kind, this.#choices.get(kind)!.value]).filter(([, value]) => value !== ''));
  }

  #chosen(changed: () => void): void {
    const names = [...this.#choices.values()].filter(({ value }) => value !== '').map((choice) => choice.selectedOptions[0]!.text);
    this.#summary.textContent = names.length === 0 ? searchWord('filters') : searchWord('filters.on', { names: names.join(', ') });
    changed();
  }
}
