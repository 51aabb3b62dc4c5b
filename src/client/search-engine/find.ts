import { directAnswers, type DirectAnswer } from '../../search/direct.ts';
import { lexiconOf, withNames, type Lexicon } from '../../search/lexicon.ts';
import { pagesByAddress, passes } from '../../search/filter.ts';
import { most, pathOf, placeOf, withoutDirect } from '../../search/in-order.ts';
import { isSwedish } from '../../search/language.ts';
import type { SearchTerms, TermPage } from '../../search/terms.ts';
import { textResults } from '../../search/text-results.ts';
import { wordFilesOf } from '../../search/word-files.ts';
import { loadPagefind, loadTerms, loadWordFile, resultHref } from '../loading.ts';
import { siteRoot } from '../own-script.ts';
import type { FoundDirect, FoundText, Question, Result } from '../search/found.ts';

/** Milliseconds that a direct answer waits for the names of its words. */
const longestWait = 400;

let core: { lexicon: Lexicon; pages: ReadonlyMap<string, TermPage> } | undefined;

async function names() {
  const terms = await loadTerms();
  return (core ??= { lexicon: lexiconOf(terms), pages: pagesByAddress(terms) });
}

let last: { files: string; lexicon: Lexicon } | undefined;

/** The lexicon with the further names of the words of a query. Without those that do not come in time, it answers from the others. */
async function lexiconFor(query: string): Promise<Lexicon> {
  const { lexicon } = await names();
  const numbers = wordFilesOf(query);
  const files = numbers.join(' ');
  if (last?.files === files) return last.lexicon;
  const late = new Promise<undefined>((resolve) => window.setTimeout(resolve, longestWait));
  const loaded = await Promise.all(numbers.map((number) => Promise.race([loadWordFile(number).catch(() => undefined), late])));
  const found = loaded.filter((each) => each !== undefined);
  const full = withNames(lexicon, found);
  if (found.length === numbers.length) last = { files, lexicon: full };
  return full;
}

/** `Finder.prepare` */
export async function prepare(): Promise<SearchTerms> {
  try {
    return (await names()).lexicon.terms;
  } finally {
    void loadPagefind().catch(() => undefined);
  }
}

/** `Finder.direct` */
export async function findDirect({ query, filter, asTyped }: Question): Promise<FoundDirect> {
  const [lexicon, { pages }] = await Promise.all([lexiconFor(query), names()]);
  const { answers, repairs, asked } = directAnswers(query, lexicon, { limit: most.direct, asTyped, only: ({ address }) => passes(address, filter, pages) });
  return {
    results: answers.map((answer) => directResult(answer, lexicon)),
    repairs: asTyped ? [] : repairs,
    otherLanguage: !lexicon.terms.languages.includes('sv') && isSwedish(query, asked, lexicon.vocabulary),
  };
}

/** `Finder.text` */
export async function findText({ query, filter, asTyped }: Question, direct: readonly Result[], isStale: () => boolean): Promise<FoundText | undefined> {
  const [index, known, lexicon] = await Promise.all([loadPagefind(), names().catch(() => undefined), lexiconFor(query).catch(() => undefined)]);
  const base = new URL(siteRoot()).pathname;
  const only = (url: string) => known === undefined || passes(placeOf(url, base), filter, known.pages);
  const found = await textResults(query, index, lexicon, { limit: most.text, asTyped, isStale, only });
  if (found === undefined) return undefined;
  const others = withoutDirect(found.results, new Set(direct.map(({ address }) => address)), base);
  const results = others.map(({ url, title, section, excerpt, kind, status }): Result => ({ address: placeOf(url, base), href: resultHref(url), page: title, kind, status, excerpt, ...(section === undefined ? {} : { section }) }));
  return { ...found, results };
}

/** Whether the title or the heading says the term already. */
function isSaid(term: string, { title, section = '' }: DirectAnswer['place']): boolean {
  const bare = term.replace(/ \([^)]*\)$/, '').toLowerCase();
  return `${title} ${section}`.toLowerCase().includes(bare);
}

function directResult({ place, term }: DirectAnswer, { terms }: Lexicon): Result {
  const likeliest = terms.pages.find(({ address }) => address === place.page?.leadsTo?.[0]);
  return {
    address: place.address,
    href: resultHref(pathOf(place.address, new URL(siteRoot()).pathname)),
    page: place.title,
    kind: terms.kinds[place.kind] ?? '',
    status: place.kind === 'glossary' ? '' : (terms.statuses[place.page?.status ?? 'draft'] ?? ''),
    excerpt: '',
    ...(place.section === undefined ? {} : { section: place.section }),
    ...(term === undefined || isSaid(term, place) ? {} : { term }),
    ...(place.section !== undefined || likeliest === undefined ? {} : { think: likeliest.title }),
  };
}
