import type { Filter } from '../../search/filter.ts';
import type { Breadth } from '../../search/query.ts';
import type { SearchTerms } from '../../search/terms.ts';

/** What the overlay and the script that answers say to each other. */
export interface Finder {
  /** Loads the names of the site, then begins to load the index. Rejects when the names do not load. */
  prepare(): Promise<SearchTerms>;
  /** The answers that need no index. Rejects when the names of the site did not load. */
  direct(question: Question): Promise<FoundDirect>;
  /**
   * What the index finds besides the direct answers.
   *
   * @param isStale - Whether a newer query has been typed meanwhile.
   * @returns Undefined when stale. Rejects with IndexUnavailable.
   */
  text(question: Question, direct: readonly Result[], isStale: () => boolean): Promise<FoundText | undefined>;
}

export interface Question {
  query: string;
  filter: Filter;
  /** The reader refused the spelling repair. */
  asTyped: boolean;
}

export interface Result {
  /** `kind/id` or `kind/id#section`. */
  address: string;
  href: string;
  /** Title of the page. */
  page: string;
  /** The term of the glossary that leads there; left out when it is the title or the heading. */
  term?: string;
  /** Left out when the page as a whole answers. */
  section?: string;
  kind: string;
  status: string;
  /** Below a sign: what it most likely is. */
  think?: string;
  /** As Pagefind writes it; empty for a direct answer. */
  excerpt: string;
}

export interface FoundDirect {
  results: Result[];
  /** Words that were read as another one. */
  repairs: readonly { readonly typed: string; readonly read: string }[];
  /** Whether the query is in a language in which the site has no page. */
  otherLanguage: boolean;
}

export interface FoundText {
  breadth: Breadth;
  missing: readonly string[];
  /** The number of pages found, of which only the first are in `results`. */
  count: number;
  results: Result[];
}
