import { SearchOverlay } from './overlay.ts';

// The script that is loaded when the search is first opened. Every page has the link to the A–Z index that opens it.
const { href } = document.querySelector<HTMLAnchorElement>('a[data-search-open]')!;
const overlay = new SearchOverlay(href);

globalThis.cartSearch = { open: (opener) => overlay.open(opener) };
