/** A page as the search knows it before the index is there. */
export interface TermPage {
  /** `<kind>/<id>` */
  address: string;
  title: string;
  /** Left out for a draft, which is how every page starts. */
  status?: string;
  /** Ids of the products and phases that the page is about; left out when it is about all. */
  products?: readonly string[];
  phases?: readonly string[];
  /** Of a sign: the toxicities that it may be, likeliest first. */
  leadsTo?: readonly string[];
  /** What else it is called: the title in the other language, short titles, aliases, codes. */
  names: readonly string[];
  /** What it is called in Swedish. */
  sv: readonly string[];
  /** Id and heading of each section. */
  sections: readonly (readonly [id: string, heading: string])[];
}

/** A term of the glossary, which leads to a page or section, or to its own entry in the A–Z index. */
export interface TermEntry {
  /** Id of its entry in the A–Z index; a number when it leads elsewhere. */
  id: string;
  term: string;
  /** Its abbreviation, printed behind it; left out when the term holds it. */
  short?: string;
  /** Id of the term that it belongs to, which answers first: "CD3+ count" belongs to "Leukapheresis". */
  partOf?: string;
  /** Every other name, and what readers type for it. */
  names: readonly string[];
  /** What it is called in Swedish. */
  sv: readonly string[];
  /** Address of the page or section that treats it; left out when only the A–Z index has it. */
  see?: string;
}

/** The file of direct answers: what the site calls things and where it treats them. One file a language of the interface. */
export interface SearchTerms {
  /** The languages in which the site has pages. */
  languages: readonly string[];
  /** Names of the kinds of page; `glossary` is the A–Z index. */
  kinds: Readonly<Record<string, string>>;
  /** Names of the statuses that a page can have. */
  statuses: Readonly<Record<string, string>>;
  /** Names of the phases of care, in their order. */
  phases: Readonly<Record<string, string>>;
  pages: readonly TermPage[];
  entries: readonly TermEntry[];
  /** What readers call the sections that many pages have, by id of the section. */
  sectionNames: Readonly<Record<string, readonly string[]>>;
  /** Names of medicines without a page here, which no spelling repair may turn into one that has a page. */
  otherNames: readonly string[];
}

/** A term as it is printed: some readers know only its abbreviation. */
export function printedTerm({ term, short }: TermEntry): string {
  return short === undefined ? term : `${term} (${short})`;
}

/** Everything that a page or a term is called, its title first. */
export function allNames(it: TermPage | TermEntry): string[] {
  return ['title' in it ? it.title : it.term, ...it.names, ...it.sv];
}
