import { citeId, readMarks, type CitationMark } from '../markdown/citation-numbers.ts';
import { referenceOf, type Catalogue } from '../model/catalogue.ts';
import { factsInText } from '../model/fact-text.ts';
import type { Provenance, Source } from '../schema/provenance.ts';

/** One citation link. Only the first of a work in a block has an id, so that back links find one place. */
export interface CiteView {
  number: number;
  id?: string | undefined;
  locator?: string | undefined;
}

/** Makes the citation links of one component: numbers come from its `refs`, each work's first link gets the id. */
export class BlockCites {
  readonly #catalogue: Catalogue;
  readonly #marks: Map<string, CitationMark>;
  readonly #used = new Set<string>();

  constructor(catalogue: Catalogue, refs: string | undefined) {
    this.#catalogue = catalogue;
    this.#marks = readMarks(refs);
  }

  /** The links for a statement and for the facts that its text shows. */
  ofText(statement: Pick<Provenance, 'sources'>, text: string): CiteView[] {
    const facts = factsInText(text).flatMap((address) => this.#catalogue.facts.get(address)?.fact.sources ?? []);
    const all = new Map([...statement.sources, ...facts].map((source) => [`${source.ref} ${source.at ?? ''}`, source]));
    return this.of([...all.values()]);
  }

  /** The links for those of the sources that the component was given numbers for. */
  numbered(sources: readonly Source[]): CiteView[] {
    return this.of(sources.filter(({ ref }) => this.#marks.has(referenceOf(this.#catalogue, ref)?.id ?? ref)));
  }

  /** The links for a list of sources, in the order of their numbers. */
  of(sources: readonly Source[]): CiteView[] {
    return sources.map((source) => this.#view(source)).sort((a, b) => a.number - b.number);
  }

  #view({ ref, at }: Source): CiteView {
    const key = referenceOf(this.#catalogue, ref)?.id ?? ref;
    const mark = this.#marks.get(key);
    if (!mark) throw new Error(`The work "${ref}" was not numbered on this page.`);
    const first = !this.#used.has(key);
    this.#used.add(key);
    return { number: mark.number, locator: at, ...(first ? { id: citeId(mark) } : {}) };
  }
}
