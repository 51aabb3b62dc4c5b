import type { Outcome } from '../../src/clinical/instrument/outcome.ts';
import { Either, reading, yesNo, type Adapter, type VectorInputs } from './adapter.ts';

function counted(outcome: Outcome): { met: number | null; fulfilled: unknown } {
  if (outcome.kind === 'refused' || outcome.finding.of !== 'count') return { met: null, fulfilled: new Either(null, false) };
  const { atLeast, fulfilled = null } = outcome.finding;
  return outcome.kind === 'result' ? { met: atLeast, fulfilled } : { met: null, fulfilled: new Either(null, fulfilled) };
}

const hlh: Adapter = {
  instrument: 'hlh-2004',
  keys: ['temperature_C', 'splenomegaly', 'hb_gL', 'plt_e9L', 'anc_e9L', 'tg_mmolL', 'fibrinogen_gL', 'hemophagocytosis', 'nk_low', 'ferritin_ugL', 'scd25_U_mL'],
  answers: (inputs) => ({
    temperature: reading(inputs, { temperature_C: 'C' }),
    spleen: yesNo(inputs['splenomegaly']),
    haemoglobin: reading(inputs, { hb_gL: 'g/l' }),
    platelets: reading(inputs, { plt_e9L: '10^9/l' }),
    neutrophils: reading(inputs, { anc_e9L: '10^9/l' }),
    triglycerides: reading(inputs, { tg_mmolL: 'mmol/l' }),
    fibrinogen: reading(inputs, { fibrinogen_gL: 'g/l' }),
    haemophagocytosis: yesNo(inputs['hemophagocytosis']),
    nk: yesNo(inputs['nk_low']),
    ferritin: reading(inputs, { ferritin_ugL: 'microgram/l' }),
    scd25: reading(inputs, { scd25_U_mL: 'unit/ml' }),
  }),
  says: (outcome) => {
    const { met, fulfilled } = counted(outcome);
    return { criteria_met: met, fulfilled_5_of_8: fulfilled };
  },
};

const electrolytes = (inputs: VectorInputs) => ({
  child: yesNo(inputs['child']),
  urate: reading(inputs, { urate_umol_L: 'micromol/l' }),
  potassium: reading(inputs, { potassium_mmol_L: 'mmol/l' }),
  phosphate: reading(inputs, { phosphate_mmol_L: 'mmol/l' }),
  calcium: reading(inputs, { corrected_calcium_mmol_L: 'mmol/l' }),
});
const electrolyteKeys = ['urate_umol_L', 'potassium_mmol_L', 'phosphate_mmol_L', 'corrected_calcium_mmol_L', 'child'];

function laboratory(outcome: Outcome) {
  const { met, fulfilled } = counted(outcome);
  return { criteria_met: met, laboratory_tls: fulfilled };
}

const cairoBishop: Adapter = {
  instrument: 'tls-lab-cairo-bishop-2004',
  keys: [...electrolyteKeys, 'baseline', 'within_day_minus3_to_plus7'],
  answers: (inputs) => {
    const baseline = inputs['baseline'] as VectorInputs | null | undefined;
    const before = baseline
      ? { 'urate-before': reading(baseline, { ua: 'micromol/l' }), 'potassium-before': reading(baseline, { k: 'mmol/l' }), 'phosphate-before': reading(baseline, { p: 'mmol/l' }), 'calcium-before': reading(baseline, { ca: 'mmol/l' }) }
      : {};
    return { window: yesNo(inputs['within_day_minus3_to_plus7']), ...electrolytes(inputs), before: baseline === undefined ? undefined : baseline === null ? 'no' : 'yes', ...before };
  },
  says: laboratory,
};

const howard: Adapter = {
  instrument: 'tls-howard-2011',
  keys: [...electrolyteKeys, 'same_24h'],
  answers: (inputs) => ({ 'same-day': yesNo(inputs['same_24h']), ...electrolytes(inputs) }),
  says: laboratory,
};

/** Definitions by number of criteria. */
export const definitions: Readonly<Record<string, Adapter>> = { HLH_2004: hlh, TLS_lab_CairoBishop2004: cairoBishop, TLS_lab_Howard2011: howard };
