import type { Prose } from '../markdown/prose.ts';
import type { Cases } from '../schema/cases.ts';
import type { Drug } from '../schema/drug.ts';
import type { Fact } from '../schema/fact.ts';
import type { GlossaryTerm } from '../schema/glossary.ts';
import type { Approval } from '../schema/governance.ts';
import type { HandoverFile } from '../schema/handover.ts';
import type { Home } from '../schema/home.ts';
import type { Instrument } from '../schema/instrument.ts';
import type { MeasureFile } from '../schema/measure.ts';
import type { Page, PageKind } from '../schema/page.ts';
import type { Product } from '../schema/product.ts';
import type { Reference } from '../schema/reference.ts';
import type { SearchWords } from '../schema/search-words.ts';
import type { ToolList } from '../schema/tool-list.ts';
import type { ScheduleCheckFile, ScheduleFrame } from '../schema/schedule.ts';
import type { DataFile } from './data-file.ts';
import type { Locale } from '../i18n/locales.ts';

/** One page: its folder, its page.yaml and its prose by language. */
export interface PageEntry {
  /** `<kind>/<id>`: the folder below content/ and the path on the site. */
  address: string;
  kind: PageKind;
  id: string;
  data: DataFile<Page>;
  prose: Partial<Record<Locale, Prose>>;
  approvals: Approval[];
}

/** One fact and the file that states it. */
export interface FactEntry {
  /** `<folder>/<file>#<id>`. */
  address: string;
  fact: Fact;
  file: string;
  line: number;
  column: number;
}

/** The files of one schedule: its frame, and its checks by id. `scheduleOf` joins them. */
export interface ScheduleFiles {
  frame: DataFile<ScheduleFrame>;
  checks: ReadonlyMap<string, DataFile<ScheduleCheckFile>>;
}

type Files<Value> = ReadonlyMap<string, DataFile<Value>>;

/** Everything that content/ says, read once and frozen. Keys are ids; of pages and facts, addresses. */
export interface Catalogue {
  pages: ReadonlyMap<string, PageEntry>;
  facts: ReadonlyMap<string, FactEntry>;
  drugs: Files<Drug>;
  products: Files<Product>;
  thresholds: Files<{ title: { en: string; sv: string }; facts: Fact[] }>;
  instruments: Files<Instrument>;
  /** Worked cases by the id of their instrument. */
  cases: Files<Cases>;
  measures: Files<MeasureFile>;
  schedules: ReadonlyMap<string, ScheduleFiles>;
  references: Files<Reference>;
  /** Keys under which a merged work is also cited, and the key of its file. */
  referenceAliases: ReadonlyMap<string, string>;
  glossary: Files<GlossaryTerm>;
  home: DataFile<Home> | undefined;
  toolList: DataFile<ToolList> | undefined;
  searchWords: DataFile<SearchWords> | undefined;
  handover: DataFile<HandoverFile> | undefined;
  redirects: ReadonlyMap<string, string>;
}

/** The reference that a citekey or one of its older keys names. */
export function referenceOf(catalogue: Catalogue, key: string): Reference | undefined {
  return catalogue.references.get(catalogue.referenceAliases.get(key) ?? key)?.value;
}

/** Completes a short address: `tocilizumab#crs` in a `<Dose>` is `drugs/tocilizumab#crs`, in any other component `thresholds/…`. */
export function factAddress(component: string, of: string): string {
  if (of.includes('/')) return of;
  return `${component === 'Dose' || component === 'WeightTable' ? 'drugs' : 'thresholds'}/${of}`;
}

/** Every file of every schedule. */
export function scheduleFiles(catalogue: Catalogue): DataFile<ScheduleFrame | ScheduleCheckFile>[] {
  return [...catalogue.schedules.values()].flatMap(({ frame, checks }) => [frame, ...checks.values()]);
}
