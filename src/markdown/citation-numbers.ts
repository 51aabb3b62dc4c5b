/** The place of one citation: the number of the work, and how many times the page has cited it so far. */
export interface CitationMark {
  key: string;
  number: number;
  use: number;
}

/** Numbers works in the order in which a page first cites them. */
export class CitationNumbers {
  readonly #uses = new Map<string, number>();
  readonly #numbers = new Map<string, number>();

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
