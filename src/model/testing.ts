/** Small content trees for tests. Nothing but tests imports this file. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadContent, type Loaded } from './load.ts';

/** Files below content/ by path. */
export type Tree = Readonly<Record<string, string>>;

const SOURCED = 'region: international, basis: consensus, sources: [{ ref: lee2019 }], checked: read';
const LEVELS = Array.from({ length: 4 }, (_, index) => `${index + 1}: { en: level, sv: nivå }`).join(', ');

/** A fact as one line of a list. */
export const factLine = (id: string, fields: string) => `  - { id: ${id}, label: { en: Limit, sv: Gräns }, ${SOURCED}, ${fields} }\n`;

/** A page.yaml; further fields are given as lines. */
export const pageFile = (title: string, fields = '', status = 'status: draft, version: 0.1.0') =>
  `title: { en: "${title}", sv: "${title}" }\npurpose: { en: Test, sv: Test }\naudience: [nurse]\n${fields}governance: { ${status} }\n`;

/** A small schedule: two visits, one group, one check with a cell that was read and one that is open. */
export const scheduleTree: Tree = {
  'schedules/small/schedule.yaml': `title: { en: Small, sv: Liten }
visits:
  - { id: day-28, label: { en: Day 28, sv: Dag 28 }, when: { kind: day, day: 28, before: 3, after: 3 }, who: { role: centre, ${SOURCED} }, ${SOURCED} }
  - { id: month-6, label: { en: Month 6, sv: Månad 6 }, when: { kind: months, months: 6 }, who: { role: home-hospital, also: [patient], checked: unverified }, checked: unverified }
diseases: [{ id: lbcl, label: { en: Lymphoma, sv: Lymfom }, products: [axi] }]
groups: [{ id: steroid, label: { en: Steroids, sv: Steroider }, when: { history: true } }]
categories: [{ id: lab, label: { en: Blood, sv: Blod }, checks: [blood-count] }]
reminders: [{ id: stay, subject: stay-near, turn: until, fact: "thresholds/near#near" }]
`,
  'schedules/small/blood-count.yaml': `label: { en: Blood count, sv: Blodstatus }
stops: [{ text: { en: "Until {thresholds/crs#fever}.", sv: "Till {thresholds/crs#fever}." }, ${SOURCED} }]
cells:
  - { visits: [month-6, day-28], need: required, detail: { en: "Monthly, {thresholds/near#near}." }, ${SOURCED} }
  - { visits: [day-28], for: steroid, need: optional, who: { role: patient, checked: unverified }, checked: unverified }
`,
  'thresholds/near.yaml': `title: { en: Near, sv: Nära }\nfacts:\n${factLine('near', 'kind: value, value: 4, unit: week, bound: at-least')}`,
  'products/axi/product.yaml': `inn: axi\nbrand: Axi\nshortName: axi\nholder: H\ntarget: CD19\ncostimulation: CD28\nvector: gammaretroviral\nidentity: { ${SOURCED} }\neuStatus: { text: { en: Yes, sv: Ja }, asOf: "2026-01-01", ${SOURCED} }\nindications: [{ label: { en: L, sv: L }, text: { en: T, sv: T }, ${SOURCED} }]\n`,
};

/** What every tree holds: one work, fact, drug, scale, score, term and window. */
const base: Tree = {
  'references/lee2019.json': '{ "id": "lee2019", "type": "article", "title": "Grading", "DOI": "10.1000/lee", "custom": { "verified": true } }',
  'thresholds/crs.yaml': `title: { en: CRS, sv: CRS }\nfacts:\n${factLine('fever', 'kind: threshold, comparison: at-least, value: 38, unit: C')}`,
  'drugs/tocilizumab/drug.yaml': `name: { en: Tocilizumab, sv: Tocilizumab }\nclass: { en: Antibody, sv: Antikropp }\neuStatus: { licence: on-label, text: { en: Yes, sv: Ja }, asOf: "2026-01-01", ${SOURCED} }\nfacts:\n${factLine('crs', 'kind: dose, amount: 8, unit: mg/kg, maxDose: { value: 800, unit: mg }, licence: on-label')}`,
  'instruments/crs-2019.yaml': `title: { en: CRS, sv: CRS }\nshort: { en: CRS, sv: CRS }\nsystem: ASTCT\nyear: 2019\npopulation: { en: All, sv: Alla }\nkind: worst-domain\ndomains: [{ id: fever, label: { en: Fever, sv: Feber }, levels: { ${LEVELS} }, options: [{ id: no-fever, label: { en: None, sv: Ingen }, level: 0 }, { id: high, label: { en: High, sv: Hög }, level: 1 }] }]\n${SOURCED.replaceAll(/, (?=\w+:)/g, '\n')}\n`,
  'instruments/ice-2019.yaml': `title: { en: ICE, sv: ICE }\nshort: { en: ICE, sv: ICE }\nsystem: ASTCT\nyear: 2019\npopulation: { en: All, sv: Alla }\nkind: sum\nitems: [{ id: naming, label: { en: Naming, sv: Benämning }, points: 3 }]\n${SOURCED.replaceAll(/, (?=\w+:)/g, '\n')}\n`,
  'glossary/icans.yaml': 'term: { en: ICANS, sv: ICANS }\nsynonyms: { en: [], sv: [] }\ndefinition: { en: Neurotoxicity, sv: Neurotoxicitet }\n',
  'home.yaml': `windows: [{ id: day-0-3, from: 0, to: 3 }]\nrows: [{ label: { en: Fever, sv: Feber }, cells: [{ window: day-0-3, cause: { en: CRS, sv: CRS }, callNow: true }] }]\n${SOURCED.replaceAll(/, (?=\w+:)/g, '\n')}\n`,
  'about/page/page.yaml': pageFile('The page'),
  'about/page/en.mdx': 'Text.\n',
};

/** Reads the base tree with other files laid over it. */
export function load(files: Tree): Loaded {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    for (const [path, text] of Object.entries({ ...base, ...files })) {
      const file = join(root, 'content', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return loadContent(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}
