/** The place of one citation: the number of the work, and how many times the page has cited it so far. */
export interface CitationMark {
  key: string;
  number: number;
  use: number;
}

/** How many places that cite a work its reference leads back to; the browser's back button serves the rest. */
export const MAX_BACK_LINKS = 5;

/** The id of one citation, where its reference leads back to it. */
export function citeId({ number, use }: Pick<CitationMark, 'number' | 'use'>): string | undefined {
  return use <= MAX_BACK_LINKS ? `cite-${number}-${use}` : undefined;
}

/** Numbers works in the order in which a page first cites them. */
export class CitationNumbers {
  readonly #uses = new Map<string, number>();
  readonly #numbers = new Map<string, number>();
  readonly #shown = new Set<string>();

  /** Whether something was shown before on this page. */
  again(what: string): boolean {
    const before = this.#shown.has(what);
    this.#shown.add(what);
    return before;
  }

  /** Counts one more citation of a work. */
  mark(key: string): CitationMark {
    const number = this.#numbers.get(key) ?? this.#numbers.size + 1;
    this.#numbers.set(key, number);
    const use = (this.#uses.get(key) ?? 0) + 1;
    this.#uses.set(key, use);
    return { key, number, use };
  }

  /** Counts one citation each of several works and writes them for a component: `lee2019=1:1 hayden2022=2:3`. */
  use(keys: readonly string[]): string {
    return [...new Set(keys)].map((key) => this.mark(key)).map(({ key, number, use }) => `${key}=${number}:${use}`).join(' ');
  }

  /** Every work in the order of its number, with how often it was cited. */
  list(): { key: string; uses: number }[] {
    return [...this.#numbers.keys()].map((key) => ({ key, uses: this.#uses.get(key) ?? 0 }));
  }
}

/** Reads what `CitationNumbers.use` wrote. */
export function readMarks(refs: string | undefined): Map<string, CitationMark> {
  const marks = (refs ?? '').split(' ').filter(Boolean).map((pair) => {
    const [key = '', places = ''] = pair.split('=');
    const [number, use] = places.split(':').map(Number);
    return { key, number: number!, use: use! };
  });
  return new Map(marks.map((mark) => [mark.key, mark]));
}
