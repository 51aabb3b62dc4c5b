import type { SearchTerms, TermPage } from './terms.ts';

/** What the reader wants to see only; a choice left out is no limit. */
export interface Filter {
  readonly kind?: string;
  /** Id of a product. */
  readonly product?: string;
  readonly phase?: string;
}

/**
 * Whether a place may be shown. A page about no product or phase in particular is about all of them, and is shown.
 *
 * @param address - `kind/id`, with or without `#section`; entries of the A–Z index have the kind `glossary`.
 */
export function passes(address: string, { kind, product, phase }: Filter, pages: ReadonlyMap<string, TermPage>): boolean {
  const page = pages.get(address.replace(/#.*/, ''));
  const kindOf = page === undefined && address.startsWith('a-z') ? 'glossary' : address.split('/')[0];
  return (kind === undefined || kind === kindOf) && holds(page?.products, product) && holds(page?.phases, phase);
}

export function pagesByAddress({ pages }: SearchTerms): Map<string, TermPage> {
  return new Map(pages.map((page) => [page.address, page]));
}

function holds(list: readonly string[] | undefined, wanted: string | undefined): boolean {
  return wanted === undefined || list === undefined || list.includes(wanted);
}
