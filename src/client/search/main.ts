import { SearchOverlay } from './overlay.ts';

// The script that is loaded when the search is first opened. Every page has the link to the A–Z index that opens it.
// Its style comes with it, as an object: the policy allows no style element, and a file would be one more that can fail.
const style = new CSSStyleSheet();
style.replaceSync(SEARCH_STYLE);
document.adoptedStyleSheets.push(style);

const { href } = document.querySelector<HTMLAnchorElement>('a[data-search-open]')!;
const overlay = new SearchOverlay(href);

globalThis.cartSearch = { open: (opener) => overlay.open(opener) };
