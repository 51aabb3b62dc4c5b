import type { Outcome } from '../../src/clinical/instrument/outcome.ts';
import { conversionName } from '../../src/clinical/formulas/conversions.ts';
import { choice, reading, valueOf, type Adapter } from './adapter.ts';

const verdict = (outcome: Outcome, name: string) => (outcome.kind !== 'refused' && outcome.finding.of === 'values' ? outcome.finding.says[name] : undefined);
const yes = (said: string | undefined) => (said === undefined ? null : said === 'yes');

const easix: Adapter = {
  instrument: 'easix-2021',
  keys: ['ldh_U_per_L', 'ldh_ukat_per_L', 'creatinine_mg_per_dL', 'creatinine_umol_per_L', 'crp_mg_per_dL', 'crp_mg_per_L', 'platelets_e9L'],
  answers: (inputs) => ({
    ldh: reading(inputs, { ldh_ukat_per_L: 'microkat/l', ldh_U_per_L: 'unit/l' }),
    creatinine: reading(inputs, { creatinine_umol_per_L: 'micromol/l', creatinine_mg_per_dL: 'mg/dl' }),
    crp: reading(inputs, { crp_mg_per_L: 'mg/l', crp_mg_per_dL: 'mg/dl' }),
    platelets: reading(inputs, { platelets_e9L: '10^9/l' }),
  }),
  says: (outcome) => ({
    ldh_U_per_L: valueOf(outcome, 'ldh-in-units'), creatinine_mg_per_dL: valueOf(outcome, 'creatinine-in-mg-dl'), crp_mg_per_dL: valueOf(outcome, 'crp-in-mg-dl'),
    EASIX: valueOf(outcome, 'easix'), s_EASIX: valueOf(outcome, 's-easix'), m_EASIX: valueOf(outcome, 'm-easix'), EASIX_log2: valueOf(outcome, 'log2-easix'),
    korell_high_gt_4_67: yes(verdict(outcome, 'high')),
  }),
};

const body = { height_cm: 'cm', weight_kg: 'kg' } as const;
const size = (inputs: Readonly<Record<string, unknown>>) => ({ height: reading(inputs, { height_cm: body.height_cm }), weight: reading(inputs, { weight_kg: body.weight_kg }) });

const bsa: Adapter = { instrument: 'bsa', keys: ['height_cm', 'weight_kg'], answers: size, says: (outcome) => ({ mosteller_m2: valueOf(outcome, 'mosteller'), dubois_m2: valueOf(outcome, 'du-bois') }) };

const sexes = { F: 'female', f: 'female', M: 'male', m: 'male' };
const creatinine = (inputs: Readonly<Record<string, unknown>>) => reading(inputs, { creatinine_umol_L: 'micromol/l', creatinine_mg_dL: 'mg/dl' });

const actions: Readonly<Record<string, string>> = { full: 'full_dose', reduced: 'reduce_up_to_50_percent', contraindicated: 'contraindicated' };
const actionOf = (outcome: Outcome) => (outcome.kind === 'result' && outcome.finding.of === 'match' ? (actions[outcome.finding.outcome!] ?? null) : null);

const clearance: Adapter = {
  instrument: 'cockcroft-gault-1976',
  keys: ['age_years', 'weight_kg', 'creatinine_umol_L', 'creatinine_mg_dL', 'sex'],
  answers: (inputs) => ({ age: reading(inputs, { age_years: 'year' }), weight: reading(inputs, { weight_kg: 'kg' }), creatinine: creatinine(inputs), sex: choice(inputs['sex'], sexes) }),
  says: (outcome, _inputs, evaluateOther) => {
    const value = valueOf(outcome, 'clearance');
    return { crcl_mL_min: value, fludarabine_eu_smpc: value === null ? null : actionOf(evaluateOther('fludarabine-renal-eu', { clearance: { value, unit: 'ml/min' } })) };
  },
};

const egfr: Adapter = {
  instrument: 'ckd-epi-2021',
  keys: ['age_years', 'creatinine_umol_L', 'creatinine_mg_dL', 'sex'],
  answers: (inputs) => ({ age: reading(inputs, { age_years: 'year' }), creatinine: creatinine(inputs), sex: choice(inputs['sex'], sexes) }),
  says: (outcome) => ({ egfr_mL_min_1_73m2: valueOf(outcome, 'filtration') }),
};

const fludarabine: Adapter = { instrument: 'fludarabine-renal-eu', keys: ['crcl_mL_min'], answers: (inputs) => ({ clearance: reading(inputs, { crcl_mL_min: 'ml/min' }) }), says: (outcome) => ({ action: actionOf(outcome) }) };

/** A regimen of the format and a product that is given with it. */
const regimens = { cy500_flu30_x3: 'axi-cel', cy300_flu30_x3: 'ide-cel', flu30x4_cy500x2: 'tisa-cel-all', flu25_cy250_x3: 'tisa-cel-lymphoma', cy250_flu25_x3: 'tisa-cel-lymphoma', flu25x3_cy900x1: 'brexu-cel-all' };

const lymphodepletion: Adapter = {
  instrument: 'lymphodepletion-dose',
  keys: ['regimen', 'height_cm', 'weight_kg', 'bsa_formula', 'renal_adjustment'],
  answers: (inputs) => ({ regimen: choice(inputs['regimen'], regimens), ...size(inputs), surface: choice(inputs['bsa_formula'], { Mosteller: 'mosteller', DuBois: 'du-bois', 'Du Bois': 'du-bois' }), kidneys: choice(inputs['renal_adjustment'], { none: 'full', reduce_up_to_50_percent: 'reduced' }) }),
  says: (outcome) => ({
    bsa_m2: valueOf(outcome, 'surface'),
    ...Object.fromEntries(['cyclophosphamide', 'fludarabine'].flatMap((drug) => [[`${drug}_mg_per_day`, valueOf(outcome, `${drug}-daily`)], [`${drug}_days`, valueOf(outcome, `${drug}-days`)], [`${drug}_total_mg`, valueOf(outcome, `${drug}-total`)]])),
  }),
};

const tocilizumab: Adapter = {
  instrument: 'tocilizumab-dose',
  keys: ['weight_kg'],
  answers: (inputs) => ({ weight: reading(inputs, { weight_kg: 'kg' }) }),
  says: (outcome) => ({ dose_mg: valueOf(outcome, 'dose'), mg_per_kg: valueOf(outcome, 'mg-per-kg'), min_interval_h: valueOf(outcome, 'hours-apart'), max_total_doses: valueOf(outcome, 'most-doses'), capped: yes(verdict(outcome, 'capped')) }),
};

const anc: Adapter = {
  instrument: 'anc',
  keys: ['wbc_e9L', 'segmented_percent', 'band_percent'],
  answers: (inputs) => ({ leucocytes: reading(inputs, { wbc_e9L: '10^9/l' }), segmented: reading(inputs, { segmented_percent: 'percent' }), band: reading(inputs, { band_percent: 'percent' }) }),
  says: (outcome) => ({ anc_e9L: valueOf(outcome, 'neutrophils') }),
};

const analytes: Readonly<Record<string, string>> = { CRP: 'crp', LDH: 'ldh', AST: 'ast', ALT: 'ast', hemoglobin: 'haemoglobin', haemoglobin: 'haemoglobin', ANC: 'neutrophils', uric_acid: 'urate' };
const units: Readonly<Record<string, string>> = { 'umol/L': 'micromol/l', 'mg/dL': 'mg/dl', 'mg/L': 'mg/l', 'ukat/L': 'microkat/l', 'U/L': 'unit/l', 'g/dL': 'g/dl', 'g/L': 'g/l', 'ng/mL': 'ng/ml', 'ug/L': 'microgram/l', 'mmol/L': 'mmol/l', '/uL': '/microlitre', '10^9/L': '10^9/l' };
const inputOf = (analyte: unknown) => analytes[String(analyte)] ?? String(analyte).toLowerCase();
const unitOf = (name: unknown) => units[String(name)] ?? String(name);

const conversion: Adapter = {
  instrument: 'unit-conversion',
  keys: ['analyte', 'value', 'from', 'to'],
  answers: ({ analyte, value, from }) => ({ [inputOf(analyte)]: typeof value === 'number' ? { value, unit: unitOf(from), confirmed: true } : undefined }),
  says: (outcome, { analyte, to }) => ({ value: valueOf(outcome, conversionName(inputOf(analyte), unitOf(to))) }),
};

/** Calculations. */
export const calculations: Readonly<Record<string, Adapter>> = {
  EASIX_family: easix, BSA: bsa, CockcroftGault: clearance, CKD_EPI_2021: egfr, fludarabine_renal_EU_SmPC: fludarabine, lymphodepletion_dose: lymphodepletion, tocilizumab_dose: tocilizumab, ANC: anc, unit_conversion: conversion,
};
