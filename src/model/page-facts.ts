import type { Tag } from '../markdown/prose.ts';
import type { Provenance } from '../schema/provenance.ts';
import type { Labels } from '../schema/text.ts';
import { factAddress, type Catalogue, type PageEntry } from './catalogue.ts';
import { factsInText } from './fact-text.ts';
import { instrumentLabels } from './instrument-labels.ts';
import { scheduleOf } from './schedule.ts';
import { scheduleStatements, type SchedulePart, type ScheduleStatement } from './schedule-statements.ts';

/** One statement with its sources, as shown by a component or by the head of a page. */
export interface ShownStatement {
  /** Of a fact its address; of another statement `<folder>/<file>#<list>-<number>`. */
  address: string;
  statement: Provenance;
  /** What it is about, where the statement itself does not say it in a label. */
  name?: Labels;
  /** False where the component shows it without the numbers of its sources: another one on the page has them. */
  cited?: false;
}

type TagLike = Pick<Tag, 'name' | 'attributes'>;
type Lister = (catalogue: Catalogue, of: string, tag: TagLike) => ShownStatement[];

/** What each component shows that has a source. Components that are not named here show nothing of their own. */
const listers: Readonly<Record<string, Lister>> = {
  Dose: oneFact, Threshold: oneFact, Fact: oneFact, WeightTable: oneFact,
  FactTable: listedFacts, OnsetChart: listedFacts,
  Doses: (catalogue, of) => (catalogue.drugs.get(of)?.value.facts ?? []).flatMap(({ id }) => fact(catalogue, `drugs/${of}#${id}`)),
  Cautions: (catalogue, of) => list(catalogue, `drugs/${of}#caution`, catalogue.drugs.get(of)?.value.cautions),
  Warnings: (catalogue, of) => list(catalogue, `products/${of}#warning`, catalogue.products.get(of)?.value.warnings),
  Glance: (catalogue, of) => list(catalogue, `products/${of}#glance`, catalogue.products.get(of)?.value.glance),
  Indications: (catalogue, of) => list(catalogue, `products/${of}#indication`, catalogue.products.get(of)?.value.indications),
  InSweden: (catalogue, of) => list(catalogue, `products/${of}#sweden`, catalogue.products.get(of)?.value.sweden),
  Grades: scale, ScoreTable: scaleWithRules, GradeTable: scaleWithRules, ToolTable: scaleWithRules,
  Visits: schedule('visit', 'cell'), VisitTimeline: schedule('visit'), CheckEnds: schedule('stop'), Reminders: reminders,
  VisitMatrix: (catalogue, of) => schedule('cell')(catalogue, of).map((shown) => ({ ...shown, cited: false as const })),
  HandoverLines: (catalogue) => (catalogue.handover?.value.lines ?? []).flatMap((line) => [{ address: `handover#${line.id}`, statement: line, name: line.text }, ...textFacts(catalogue, line.text.en)]),
  RegistryDates: (catalogue, of) => shownIn(catalogue, scheduleStatements(catalogue, of).filter(({ check }) => check === 'registry')),
};

/** The statements that one component of the prose shows, in their order on the page. */
export function tagStatements(catalogue: Catalogue, tag: TagLike): ShownStatement[] {
  return listers[tag.name]?.(catalogue, tag.attributes['of'] ?? '', tag) ?? [];
}

/** The statements in the head of a page: of a drug and a product its status in the EU. */
export function headStatements(catalogue: Catalogue, page: PageEntry): ShownStatement[] {
  const drug = page.kind === 'drugs' ? catalogue.drugs.get(page.id)?.value : undefined;
  const product = page.kind === 'products' ? catalogue.products.get(page.id)?.value : undefined;
  const record = drug ?? product;
  if (!record) return [];
  return [
    { address: `${page.address}#eu-status`, statement: record.euStatus },
    ...(record.atc ? [{ address: `${page.address}#atc`, statement: record.atc }] : []),
    ...(product ? [{ address: `${page.address}#identity`, statement: product.identity }] : []),
  ];
}

/** Every statement of a page once, in the order of the English text. */
export function pageStatements(catalogue: Catalogue, page: PageEntry): ShownStatement[] {
  const shown = [...headStatements(catalogue, page), ...(page.prose.en?.tags ?? []).flatMap((tag) => tagStatements(catalogue, tag))];
  return [...new Map(shown.map((each) => [each.address, each])).values()];
}

/** The addresses of a page's statements that nobody has yet read in their sources. */
export function pageUnverified(catalogue: Catalogue, page: PageEntry): string[] {
  return pageStatements(catalogue, page).flatMap(({ address, statement }) => (statement.checked === 'unverified' ? [address] : []));
}

function listedFacts(catalogue: Catalogue, of: string, tag: TagLike): ShownStatement[] {
  return (tag.attributes['facts'] ?? '').split(' ').flatMap((id) => fact(catalogue, `${of}#${id}`));
}

function oneFact(catalogue: Catalogue, of: string, tag: TagLike): ShownStatement[] {
  return fact(catalogue, factAddress(tag.name, of));
}

function fact(catalogue: Catalogue, address: string): ShownStatement[] {
  const entry = catalogue.facts.get(address);
  return entry ? [{ address, statement: entry.fact }] : [];
}

function list(catalogue: Catalogue, stem: string, statements: readonly (Provenance & { text: { en: string } })[] = []): ShownStatement[] {
  return statements.flatMap((statement, index) => [{ address: `${stem}-${index + 1}`, statement }, ...textFacts(catalogue, statement.text.en)]);
}

/** The facts that the text of a label shows. */
function textFacts(catalogue: Catalogue, text: string): ShownStatement[] {
  return factsInText(text).flatMap((address) => fact(catalogue, address));
}

function scale(catalogue: Catalogue, of: string): ShownStatement[] {
  const instrument = catalogue.instruments.get(of)?.value;
  if (!instrument) return [];
  return [{ address: `instruments/${of}`, statement: instrument }, ...instrumentLabels(instrument).flatMap((label) => textFacts(catalogue, label.en))];
}

function scaleWithRules(catalogue: Catalogue, of: string): ShownStatement[] {
  const rules = catalogue.instruments.get(of)?.value.rules ?? [];
  return [...scale(catalogue, of), ...rules.flatMap((rule) => [{ address: `instruments/${of}#${rule.id}`, statement: rule }, ...textFacts(catalogue, rule.text.en)])];
}

function schedule(...parts: SchedulePart[]): (catalogue: Catalogue, of: string) => ShownStatement[] {
  return (catalogue, of) => shownIn(catalogue, scheduleStatements(catalogue, of).filter(({ part }) => parts.includes(part)));
}

/** The reminders in words, and the facts that give the others their time. */
function reminders(catalogue: Catalogue, of: string): ShownStatement[] {
  const rules = catalogue.schedules.has(of) ? scheduleOf(catalogue, of).reminders : [];
  return [...schedule('reminder')(catalogue, of), ...rules.flatMap((rule) => [rule.fact ?? '', ...rule.needs].flatMap((address) => fact(catalogue, address)))];
}

function shownIn(catalogue: Catalogue, statements: readonly ScheduleStatement[]): ShownStatement[] {
  return statements.flatMap(({ texts, part: _part, check: _check, ...shown }) => [shown, ...texts.flatMap((text) => textFacts(catalogue, text))]);
}
