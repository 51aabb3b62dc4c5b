import type { Problem } from './problem.ts';
import { freezeDeep } from './freeze.ts';
import { gate } from '../markdown/gate.ts';
import { parseProse } from '../markdown/parse.ts';
import { collectProse, type Prose } from '../markdown/prose.ts';
import { isLocale } from '../i18n/locales.ts';
import type { Fact } from '../schema/fact.ts';
import { pageKinds } from '../schema/page.ts';
import type { Catalogue, FactEntry, PageEntry } from './catalogue.ts';
import { readContentFiles, type ContentFile } from './content-files.ts';
import { dataKinds, prosePath, type DataKind } from './content-kinds.ts';
import { readData, type DataFile } from './data-file.ts';
import { referenceAliasesOf } from './reference-aliases.ts';
import { schedulesOf } from './schedule-files.ts';

export interface Loaded {
  catalogue: Catalogue;
  problems: Problem[];
}

type Shelf = { [Kind in DataKind]: Map<string, DataFile<unknown>> };
type Report = (problem: Problem) => void;

/**
 * Reads all of content/ below a project root into one frozen catalogue and collects every problem on the way. Reading goes on
 * after a problem, so that one run shows all of them; a catalogue with problems is good for more checks, never for a build.
 */
export function loadContent(root: string): Loaded {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const shelf = Object.fromEntries(Object.keys(dataKinds).map((kind) => [kind, new Map()])) as Shelf;
  const prose = new Map<string, Partial<Record<string, Prose>>>();
  for (const file of readContentFiles(root, report)) readOne(file, shelf, prose, report);
  const catalogue = assemble(shelf, prose, report);
  return { catalogue: freezeDeep(catalogue), problems };
}

function readOne({ file, text }: ContentFile, shelf: Shelf, prose: Map<string, Partial<Record<string, Prose>>>, report: Report): void {
  for (const [kind, { path, schema }] of Object.entries(dataKinds)) {
    const match = path.exec(file);
    if (!match) continue;
    const data = readData(file, text, schema, report);
    if (data) shelf[kind as DataKind].set(match[1]!, data);
    return;
  }
  const match = prosePath.exec(file);
  if (!match) {
    report({ file, line: 1, column: 1, check: 'unknown-file', what: 'No kind of content has a file with this path.', fix: 'Move or rename it: docs/content-model.md lists the folders and file names. Names are lower-case with hyphens.' });
    return;
  }
  const read = readProse(file, text, report);
  if (read) prose.set(match[1]!, { ...prose.get(match[1]!), [match[2]!]: read });
}

function readProse(file: string, text: string, report: Report): Prose | undefined {
  if (text.startsWith('---')) {
    report({ file, line: 1, column: 1, check: 'no-front-matter', what: 'Prose files have no front matter.', fix: 'Put the fields into page.yaml beside this file.' });
    return undefined;
  }
  const parsed = parseProse(text);
  if ('finding' in parsed) {
    report({ file, ...parsed.finding });
    return undefined;
  }
  for (const finding of gate(parsed.tree)) report({ file, ...finding });
  return collectProse(file, text, parsed.tree);
}

function assemble(shelf: Shelf, prose: Map<string, Partial<Record<string, Prose>>>, report: Report): Catalogue {
  const files = <Value>(kind: DataKind) => shelf[kind] as Map<string, DataFile<Value>>;
  const references = files<Catalogue['references'] extends ReadonlyMap<string, DataFile<infer R>> ? R : never>('reference');
  const redirects = [...files<{ moved: { from: string; to: string }[] }>('redirects').values()].flatMap((file) => file.value.moved);
  return {
    pages: pagesOf(shelf, prose, report),
    facts: factsOf(shelf, report),
    drugs: files('drug'), products: files('product'), thresholds: files('threshold'), instruments: files('instrument'),
    cases: files('cases'), measures: files('measure'),
    schedules: schedulesOf(files('schedule'), files('scheduleCheck'), report),
    references, referenceAliases: referenceAliasesOf(references, report),
    glossary: files('glossary'),
    home: files<NonNullable<Catalogue['home']>['value']>('home').get('home'),
    searchWords: files<NonNullable<Catalogue['searchWords']>['value']>('searchWords').get('search'),
    toolList: files<NonNullable<Catalogue['toolList']>['value']>('toolList').get('tools'),
    handover: files<NonNullable<Catalogue['handover']>['value']>('handover').get('handover'),
    redirects: new Map(redirects.map(({ from, to }) => [from, to])),
  };
}

function pagesOf(shelf: Shelf, prose: Map<string, Partial<Record<string, Prose>>>, report: Report): Map<string, PageEntry> {
  const pages = new Map<string, PageEntry>();
  for (const [address, data] of shelf.page as Map<string, PageEntry['data']>) {
    const [kind, id] = address.split('/') as [PageEntry['kind'], string];
    const texts = prose.get(address) ?? {};
    if (!texts['en']) report({ file: data.file, line: 1, column: 1, check: 'missing-prose', what: `The page ${address} has no English text that can be read.`, fix: 'Add en.mdx beside page.yaml, or correct the problem reported in it.' });
    const record = kind === 'drugs' ? 'drug' : kind === 'products' ? 'product' : undefined;
    if (record && !shelf[record].has(id)) report({ file: data.file, line: 1, column: 1, check: 'missing-data-file', what: `The page ${address} has no ${record}.yaml that can be read.`, fix: `Add ${record}.yaml beside page.yaml, or correct the problem reported in it.` });
    const approvals = (shelf.approval.get(address)?.value as { approvals: PageEntry['approvals'] } | undefined)?.approvals ?? [];
    pages.set(address, { address, kind, id, data, approvals, prose: Object.fromEntries(Object.entries(texts).filter(([locale]) => isLocale(locale))) });
  }
  for (const [address, texts] of prose) {
    const file = Object.values(texts)[0]!.file;
    if (!pages.has(address) && pageKinds.some((kind) => address.startsWith(`${kind}/`))) report({ file, line: 1, column: 1, check: 'missing-page-file', what: 'This text has no page.yaml beside it that can be read.', fix: 'Add page.yaml, or correct the problem reported in it.' });
  }
  return pages;
}

/** Every fact by its address. Two facts with one id in a file are a problem: only one of them could count. */
function factsOf(shelf: Shelf, report: Report): Map<string, FactEntry> {
  const facts = new Map<string, FactEntry>();
  const folders = { drug: 'drugs', product: 'products', threshold: 'thresholds' } as const;
  for (const [kind, folder] of Object.entries(folders)) {
    for (const [id, data] of shelf[kind as keyof typeof folders] as Map<string, DataFile<{ facts: Fact[] }>>) {
      for (const [index, fact] of data.value.facts.entries()) {
        const address = `${folder}/${id}#${fact.id}`;
        const { line, column } = data.at(['facts', index, 'id']);
        if (facts.has(address)) report({ file: data.file, line, column, check: 'duplicate-id', what: `Two facts of this file have the id "${fact.id}".`, fix: 'Give each fact its own id.' });
        else facts.set(address, { address, fact, file: data.file, line, column });
      }
    }
  }
  return facts;
}
