import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { directAnswers } from '../../src/search/direct.ts';
import { lexiconOf, withNames, type Lexicon } from '../../src/search/lexicon.ts';
import { most, placeOf, withoutDirect } from '../../src/search/in-order.ts';
import type { SearchTerms } from '../../src/search/terms.ts';
import { unpackTerms, type PackedTerms } from '../../src/search/terms-file.ts';
import { unpackNames, type MoreNames } from '../../src/search/more-names.ts';
import { wordFilesOf } from '../../src/search/word-files.ts';
import { textResults } from '../../src/search/text-results.ts';
import { pagefindInNode } from './pagefind-in-node.ts';

/** A result as the reader sees it. */
export interface SeenResult {
  /** `kind/id`, with `#section` where it leads to one. */
  address: string;
  /** Title of the page, heading of the section, term of the glossary: whatever of them is printed. */
  titles: string[];
  direct: boolean;
}

/** Searches for a query: what the overlay shows, in its order. */
export type SiteSearch = (query: string) => Promise<SeenResult[]>;

/**
 * The search of a built site, by the code and the files that run in the browser.
 *
 * @throws Error when the site has not been built.
 */
export async function siteSearch(folder: string): Promise<SiteSearch> {
  const lexiconFor = siteLexicon(folder);
  const pagefind = await pagefindInNode(join(folder, 'pagefind'));
  const index = { pageCount: siteTerms(folder).pages.length, search: async (term: string) => (await pagefind.search(term)).results.filter(({ score }) => score > 0) };

  return async (query) => {
    const lexicon = lexiconFor(query);
    const { answers } = directAnswers(query, lexicon, { limit: most.direct });
    const direct = answers.map(({ place, term }): SeenResult => ({ address: place.address, titles: [place.title, ...(term ?? []).length === 0 ? [] : [term!], ...(place.section === undefined ? [] : [place.section])], direct: true }));
    const text = await textResults(query, index, lexicon, { limit: most.text });
    const below = withoutDirect(text?.results ?? [], new Set(direct.map(({ address }) => address)));
    return [...direct, ...below.map(({ url, title, section }): SeenResult => ({ address: placeOf(url), titles: [title, ...(section === undefined ? [] : [section])], direct: false }))];
  };
}

/** What is known of the names when a query is typed: the terms, and the further names of its words. */
export function siteLexicon(folder: string): (query: string) => Lexicon {
  const core = lexiconOf(siteTerms(folder));
  return (query) => withNames(core, wordFilesOf(query).map((number) => readWordFile(join(folder, `assets/words/${number}.js`))));
}

/** The names of the built site. */
export function siteTerms(folder: string): SearchTerms {
  return readTerms(join(folder, 'assets/search-terms.js'));
}

function readTerms(file: string): SearchTerms {
  if (!existsSync(file)) throw new Error(`${file} is missing. Build the site first: npm run build`);
  let packed: PackedTerms | undefined;
  runInNewContext(readFileSync(file, 'utf8'), { cartTerms: (given: PackedTerms) => (packed = given) });
  return unpackTerms(packed!);
}

function readWordFile(file: string): MoreNames {
  let names = '';
  runInNewContext(readFileSync(file, 'utf8'), { cartWords: (_: number, given: string) => (names = given) });
  return unpackNames(names);
}
