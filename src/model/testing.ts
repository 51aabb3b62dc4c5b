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
