import type { SearchTerms, TermEntry, TermPage } from './terms.ts';

/** One text a column, one line a row; lists in a row are parted by `|`. That is a fifth smaller than objects. */
type Columns = Readonly<Record<string, string>>;

/** The terms as they travel: pages and entries in columns. */
export type PackedTerms = Omit<SearchTerms, 'pages' | 'entries'> & { readonly pages: Columns; readonly entries: Columns };

/** Packs the terms for the file. What parts rows and lists in it becomes a space in a name. */
export function packTerms({ pages, entries, ...others }: SearchTerms): PackedTerms {
  return {
    ...others,
    pages: columns(pages, {
      address: (page) => [page.address],
      title: (page) => [page.title],
      names: (page) => page.names,
      sv: (page) => page.sv,
      sections: (page) => page.sections.map(([id, heading]) => `${id}:${heading}`),
      status: (page) => [page.status ?? ''],
      products: (page) => page.products ?? [],
      phases: (page) => page.phases ?? [],
      leadsTo: (page) => page.leadsTo ?? [],
    }),
    entries: columns(entries, { id: (entry) => [entry.id], see: (entry) => [entry.see ?? ''], term: (entry) => [entry.term], short: (entry) => [entry.short ?? ''], partOf: (entry) => [entry.partOf ?? ''], names: (entry) => entry.names, sv: (entry) => entry.sv }),
  };
}

/** The reverse of `packTerms`. */
export function unpackTerms({ pages, entries, ...others }: PackedTerms): SearchTerms {
  return {
    ...others,
    pages: rows(pages).map(({ address, title, names, sv, sections, status, products, phases, leadsTo }): TermPage => ({
      address: one(address),
      title: one(title),
      names: names!,
      sv: sv!,
      sections: sections!.map((text) => [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1)]),
      ...optional('status', status![0]),
      ...optional('products', some(products)),
      ...optional('phases', some(phases)),
      ...optional('leadsTo', some(leadsTo)),
    })),
    entries: rows(entries).map(({ id, see, term, short, partOf, names, sv }): TermEntry => ({ id: one(id), term: one(term), names: names!, sv: sv!, ...optional('short', short![0]), ...optional('partOf', partOf![0]), ...optional('see', see![0]) })),
  };
}

function columns<Row>(list: readonly Row[], fields: Readonly<Record<string, (row: Row) => readonly string[]>>): Columns {
  return Object.fromEntries(Object.entries(fields).map(([name, read]) => [name, list.map((row) => read(row).map((text) => text.replace(/[|\n]/g, ' ')).join('|')).join('\n')]));
}

function rows(table: Columns): Record<string, string[]>[] {
  const read = Object.entries(table).map(([name, text]) => [name, text.split('\n').map((line) => (line === '' ? [] : line.split('|')))] as const);
  if (Object.values(table).every((text) => text === '')) return [];
  return (read[0]?.[1] ?? []).map((_, at) => Object.fromEntries(read.map(([name, lines]) => [name, lines[at] ?? []])));
}

const one = (list: readonly string[] | undefined) => list?.[0] ?? '';
const some = (list: readonly string[] | undefined) => (list === undefined || list.length === 0 ? undefined : list);

function optional<Name extends string, Value>(name: Name, value: Value | undefined): { [Key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]?: Value });
}
