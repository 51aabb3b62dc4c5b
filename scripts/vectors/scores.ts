import type { Outcome } from '../../src/clinical/instrument/outcome.ts';
import { choice, Either, reading, yesNo, type Adapter, type VectorInputs } from './adapter.ts';

type Points = Extract<Extract<Outcome, { finding: unknown }>['finding'], { of: 'points' }>;

const pointsOf = (outcome: Outcome): Points | undefined => (outcome.kind !== 'refused' && outcome.finding.of === 'points' ? outcome.finding : undefined);
const total = (outcome: Outcome) => (outcome.kind === 'result' ? (pointsOf(outcome)?.atLeast ?? null) : null);

/** What the band of the total says; of an incomplete total nothing, or what both bounds agree on. */
function banded(outcome: Outcome, names: readonly unknown[]): unknown {
  const band = pointsOf(outcome)?.band;
  const named = band === undefined ? null : names[band];
  return outcome.kind === 'result' ? named : new Either(null, named);
}

/** Points of each item by the format's names; null where they are not certain. */
function itemPoints(outcome: Outcome, names: Readonly<Record<string, string>>): Record<string, unknown> {
  const items = pointsOf(outcome)?.items ?? {};
  return Object.fromEntries(Object.entries(names).map(([name, id]) => [name, items[id] && items[id].atLeast === items[id].atMost ? items[id].atLeast : null]));
}

const task = (value: unknown) => (value === undefined || value === null ? undefined : `points-${String(value)}`);
const tasks = (inputs: VectorInputs, names: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(names).map(([id, name]) => [id, task(inputs[name])]));

const iceTasks = { orientation: 'orientation', naming: 'naming', commands: 'commands', writing: 'writing', attention: 'attention' };
const ice: Adapter = { instrument: 'ice-2019', keys: Object.values(iceTasks), answers: (inputs) => tasks(inputs, iceTasks), says: (outcome) => ({ ice_total: total(outcome) }) };

const capdTasks = { 'eye-contact': 'eye_contact', purposeful: 'purposeful', aware: 'aware', communicates: 'communicates', restless: 'restless', inconsolable: 'inconsolable', underactive: 'underactive', 'slow-response': 'slow_response' };
const capd: Adapter = { instrument: 'capd-2014', keys: Object.values(capdTasks), answers: (inputs) => tasks(inputs, capdTasks), says: (outcome) => ({ capd_total: total(outcome), positive: banded(outcome, [false, true]) }) };

const hematotox: Adapter = {
  instrument: 'car-hematotox-2021',
  keys: ['platelets_e9L', 'anc_e9L', 'hb_g_per_L', 'hb_g_per_dL', 'crp_mg_per_L', 'crp_mg_per_dL', 'ferritin_ug_per_L', 'ferritin_ng_per_mL'],
  answers: (inputs) => ({
    platelets: reading(inputs, { platelets_e9L: '10^9/l' }),
    anc: reading(inputs, { anc_e9L: '10^9/l' }),
    haemoglobin: reading(inputs, { hb_g_per_L: 'g/l', hb_g_per_dL: 'g/dl' }),
    crp: reading(inputs, { crp_mg_per_L: 'mg/l', crp_mg_per_dL: 'mg/dl' }),
    ferritin: reading(inputs, { ferritin_ug_per_L: 'microgram/l', ferritin_ng_per_mL: 'ng/ml' }),
  }),
  says: (outcome) => ({ points: itemPoints(outcome, { platelets: 'platelets', anc: 'anc', hb: 'haemoglobin', crp: 'crp', ferritin: 'ferritin' }), total: total(outcome), risk: banded(outcome, ['low', 'high']) }),
};

const hscoreItems = { immunosuppression: 'immunosuppression', temperature: 'temperature', organomegaly: 'organomegaly', cytopenias: 'cytopenias', ferritin: 'ferritin', triglycerides: 'triglycerides', fibrinogen: 'fibrinogen', ast: 'ast', hemophagocytosis: 'haemophagocytosis' };
const hscore: Adapter = {
  instrument: 'hscore-2014',
  keys: ['immunosuppression', 'temperature_C', 'organomegaly', 'hb_gL', 'wbc_e9L', 'plt_e9L', 'ferritin_ugL', 'tg_mmolL', 'fibrinogen_gL', 'ast_UL', 'ast_ukatL', 'hemophagocytosis_bm'],
  answers: (inputs) => ({
    immunosuppression: yesNo(inputs['immunosuppression']),
    temperature: reading(inputs, { temperature_C: 'C' }),
    organomegaly: choice(inputs['organomegaly'], { hepatomegaly_or_splenomegaly: 'one', hepatomegaly: 'one', splenomegaly: 'one' }),
    haemoglobin: reading(inputs, { hb_gL: 'g/l' }),
    leucocytes: reading(inputs, { wbc_e9L: '10^9/l' }),
    platelets: reading(inputs, { plt_e9L: '10^9/l' }),
    ferritin: reading(inputs, { ferritin_ugL: 'microgram/l' }),
    triglycerides: reading(inputs, { tg_mmolL: 'mmol/l' }),
    fibrinogen: reading(inputs, { fibrinogen_gL: 'g/l' }),
    ast: reading(inputs, { ast_ukatL: 'microkat/l', ast_UL: 'unit/l' }),
    haemophagocytosis: yesNo(inputs['hemophagocytosis_bm']),
  }),
  says: (outcome) => ({ points: itemPoints(outcome, hscoreItems), total: total(outcome), above_cutoff_169: banded(outcome, [false, true]) }),
};

const dic: Adapter = {
  instrument: 'isth-dic-2001',
  keys: ['underlying_disorder', 'platelets_e9L', 'fibrin_marker', 'pt_prolongation_s', 'fibrinogen_gL'],
  answers: (inputs) => ({
    cause: yesNo(inputs['underlying_disorder']),
    platelets: reading(inputs, { platelets_e9L: '10^9/l' }),
    'fibrin-marker': choice(inputs['fibrin_marker']),
    'prothrombin-time': reading(inputs, { pt_prolongation_s: 'second' }),
    fibrinogen: reading(inputs, { fibrinogen_gL: 'g/l' }),
  }),
  // Without an underlying disorder the score does not apply: no score, and for certain no overt DIC by it.
  says: (outcome) => ({ score: total(outcome), overt_dic: outcome.kind === 'refused' ? new Either(null, false) : banded(outcome, [false, true]) }),
};

/** Scales that add points. */
export const scores: Readonly<Record<string, Adapter>> = { ICE: ice, CAPD: capd, CAR_HEMATOTOX: hematotox, HScore: hscore, ISTH_DIC: dic };
