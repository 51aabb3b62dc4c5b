/** A page as the direct answers know it. */
export interface TermPage {
  /** `<kind>/<id>` */
  address: string;
  kind: string;
  title: string;
  /** Left out for a draft, which is how every page starts. */
  status?: string;
  /** Ids of the products and phases that the page is about; left out when it is about all. */
  products?: readonly string[];
  phases?: readonly string[];
  /** Titles and aliases, in both languages. */
  names: readonly string[];
  /** Addresses and headings. */
  sections: readonly (readonly [id: string, heading: string])[];
}

/** A term of the glossary. */
export interface GlossaryEntry {
  id: string;
  term: string;
  /** Every other name, in both languages. */
  names: readonly string[];
  definition: string;
  /** Page or section that answers; without it the definition is all that the site says. */
  see?: string;
  /** The term names these sections on whatever page another word names: "dose" is #dose of each drug. */
  sections?: readonly string[];
}

/** The file of direct answers: what the site calls things and where it treats them. One file a language of the interface. */
export interface SearchTerms {
  pages: readonly TermPage[];
  glossary: readonly GlossaryEntry[];
  /** Words of the prose that look like a misspelt name and are not. */
  known: readonly string[];
}
