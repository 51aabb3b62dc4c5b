/** The part of Pagefind 1.6 that the site uses. The package types only its indexer, not its browser code. */
export interface PagefindApi {
  /** Before `init`, so that no worker is started. */
  options(options: {
    noWorker: boolean;
    baseUrl: string;
    excerptLength: number;
    excerptEllipsis: string;
    ranking: { metaWeights: Record<string, number> };
  }): Promise<void>;
  /** Starts to load; resolves at once and never rejects. */
  init(): Promise<void>;
  /** Forgets everything, a failed start included. */
  destroy(): Promise<void>;
  search(term: string): Promise<{ results: PagefindHit[] }>;
}

export interface PagefindHit {
  id: string;
  score: number;
  /** One object a page, changed by the next search that finds the page: copy what is needed at once. */
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  /** Words separated by white space; a location is the number of a word in it. */
  content: string;
  /** The words around the best location, `<` and `>` escaped, found words in `<mark>`. */
  excerpt: string;
  meta: Record<string, string>;
  /** The parts of the page with a found word: the page before its first heading with an id, then one a heading. */
  sub_results: PagefindSection[];
}

export interface PagefindSection {
  title: string;
  url: string;
  excerpt: string;
  weighted_locations: { location: number; balanced_score: number }[];
}
