import { choice, Either, gradeOf, reading, yesNo, type Adapter } from './adapter.ts';

const hypotension = { fluids_no_vasopressor: 'fluids-only', one_vasopressor: 'one-vasopressor', one_vasopressor_plus_vasopressin: 'one-and-vasopressin', vasopressin_only: 'vasopressin-only', vasopressin_alone: 'vasopressin-only', multiple_vasopressors: 'several-vasopressors' };
const hypoxia = { low_flow_nasal_cannula_le6: 'low-flow', low_flow_nasal_cannula: 'low-flow', high_flow_nasal_cannula_gt6: 'high-flow', high_flow_nasal_cannula: 'high-flow', facemask: 'face-mask', mechanical_ventilation: 'ventilator', intubation_mechanical_ventilation: 'ventilator' };

const crs: Adapter = {
  instrument: 'crs-astct-2019',
  keys: ['temperature_C', 'hypotension', 'hypoxia', 'oxygen_L_per_min', 'prior_crs_fever', 'antipyretic', 'anticytokine_or_steroid', 'fever_other_cause', 'death_due_to_crs'],
  answers: (inputs) => ({
    temperature: reading(inputs, { temperature_C: 'C' }),
    hypotension: choice(inputs['hypotension'], hypotension),
    hypoxia: choice(inputs['hypoxia'], hypoxia),
    'oxygen-flow': reading(inputs, { oxygen_L_per_min: 'l/min' }),
    established: inputs['prior_crs_fever'] === true && (inputs['antipyretic'] === true || inputs['anticytokine_or_steroid'] === true) ? 'yes' : 'no',
    'other-cause': yesNo(inputs['fever_other_cause'], 'no'),
    death: yesNo(inputs['death_due_to_crs'], 'no'),
  }),
  says: (outcome) => ({ crs_grade: gradeOf(outcome) }),
};

const consciousness = { awakens_spontaneously: 'spontaneous', awakens_to_voice: 'voice', awakens_to_tactile: 'touch', vigorous_or_repetitive_tactile: 'vigorous-touch', stupor_or_coma: 'stupor' };
const seizure = { resolves_rapidly: 'brief', nonconvulsive_resolves_with_intervention: 'non-convulsive', prolonged_gt5min: 'prolonged', repetitive_no_return_to_baseline: 'repeated' };
const pressure = { diffuse: 'diffuse', focal: 'focal', cn6_palsy: 'sixth-nerve', papilledema: 'papilloedema', papilloedema: 'papilloedema', cushing_triad: 'cushing' };
/** Tremor, myoclonus and haemorrhage are named by the format and have no place in the grade. */
const ignored = ['tremor_or_myoclonus', 'intracranial_haemorrhage'];
const neurological = ['consciousness', 'seizure', 'deep_focal_motor_weakness', 'edema_icp', 'death_due_to_icans', ...ignored];

function findings(inputs: Readonly<Record<string, unknown>>) {
  const weakness = yesNo(inputs['deep_focal_motor_weakness'], 'no');
  return {
    consciousness: choice(inputs['consciousness'], consciousness),
    // The format leaves out what was looked for and not found.
    seizure: choice(inputs['seizure'] ?? 'none', seizure),
    motor: weakness === 'yes' ? 'deep-weakness' : weakness === 'no' ? 'none' : weakness,
    icp: choice(inputs['edema_icp'] ?? 'none', pressure),
    death: yesNo(inputs['death_due_to_icans'], 'no'),
  };
}

const icansAdult: Adapter = {
  instrument: 'icans-astct-2019',
  keys: ['ice', ...neurological],
  answers: (inputs) => ({ ice: reading(inputs, { ice: 'point' }), ...findings(inputs) }),
  says: (outcome) => ({ icans_grade: gradeOf(outcome) }),
};

const icansChild: Adapter = {
  instrument: 'icans-astct-2019-child',
  keys: ['age_years', 'capd', 'developmental_delay', ...neurological],
  answers: (inputs) => ({ age: reading(inputs, { age_years: 'year' }), delay: yesNo(inputs['developmental_delay'], 'no'), capd: reading(inputs, { capd: 'point' }), ...findings(inputs) }),
  says: (outcome) => ({ icans_grade: gradeOf(outcome) }),
};

const icahtEarly: Adapter = {
  instrument: 'icaht-early-eha-ebmt-2023',
  keys: ['days_anc_le_0_5', 'days_anc_le_0_1', 'never_above_0_5_day0_30', 'anc_unit', 'daily_anc_e9L_from_day0'],
  answers: (inputs) => {
    const daily = inputs['daily_anc_e9L_from_day0'];
    if (Array.isArray(daily)) return { known: 'counts', daily: { values: daily as number[], unit: '10^9/l' } };
    // Days counted against limits in another unit are not these days.
    const unit = inputs['anc_unit'] === undefined || inputs['anc_unit'] === '10^9/L' ? 'day' : String(inputs['anc_unit']);
    return { known: 'days', 'days-0-5': reading(inputs, { days_anc_le_0_5: unit }), 'days-0-1': reading(inputs, { days_anc_le_0_1: unit }), 'never-above': yesNo(inputs['never_above_0_5_day0_30']) };
  },
  says: (outcome) => ({ grade: gradeOf(outcome) }),
};

const icahtLate: Adapter = {
  instrument: 'icaht-late-eha-ebmt-2023',
  keys: ['anc_e9L_after_day30'],
  answers: (inputs) => {
    const counts = inputs['anc_e9L_after_day30'];
    return Array.isArray(counts) ? { counts: { values: counts as number[], unit: '10^9/l' } } : {};
  },
  says: (outcome) => ({ grade: gradeOf(outcome) }),
};

const plateletDays = (inputs: Readonly<Record<string, unknown>>, name: string) => reading(inputs, { [name]: inputs['plt_unit'] === undefined || inputs['plt_unit'] === '10^9/L' ? 'day' : String(inputs['plt_unit']) });

const tIcahtEarly: Adapter = {
  instrument: 't-icaht-early-2025',
  keys: ['days_plt_lt_50', 'days_plt_lt_20', 'plt_unit', 'window'],
  answers: (inputs) => ({ 'days-50': plateletDays(inputs, 'days_plt_lt_50'), 'days-20': plateletDays(inputs, 'days_plt_lt_20') }),
  says: (outcome) => ({ grade: gradeOf(outcome) }),
};

const tIcahtLate: Adapter = {
  instrument: 't-icaht-late-2025',
  keys: ['days_plt_lt_100', 'days_plt_lt_50', 'days_plt_lt_20', 'measurements_ge_2', 'plt_unit', 'window'],
  answers: (inputs) => ({ tests: yesNo(inputs['measurements_ge_2']), 'days-100': plateletDays(inputs, 'days_plt_lt_100'), 'days-50': plateletDays(inputs, 'days_plt_lt_50'), 'days-20': plateletDays(inputs, 'days_plt_lt_20') }),
  says: (outcome) => ({ grade: outcome.kind === 'result' && outcome.finding.of === 'grade' && outcome.finding.gate === false ? new Either(0, null) : gradeOf(outcome) }),
};

const severity = { asymptomatic_or_mild: 'mild', moderate_intervention_directed: 'moderate', severe_medically_significant: 'severe', life_threatening: 'life-threatening', death: 'life-threatening' };

const iecHs: Adapter = {
  instrument: 'iec-hs-astct-2023',
  keys: ['attributable_to_IEC', 'alternative_cause_explains', 'ferritin_ugL', 'ferritin_ULN_ugL', 'ferritin_baseline_ugL', 'rapid_rise_clinical', 'new_or_worse_cytopenia', 'ast_alt_x_ULN', 'baseline_transaminase_normal', 'ast_alt_x_baseline', 'fibrinogen_gL', 'hemophagocytosis', 'severity'],
  answers: (inputs) => ({
    attributable: yesNo(inputs['attributable_to_IEC']),
    'other-cause': yesNo(inputs['alternative_cause_explains']),
    ferritin: reading(inputs, { ferritin_ugL: 'microgram/l' }),
    'ferritin-upper-limit': reading(inputs, { ferritin_ULN_ugL: 'microgram/l' }),
    'ferritin-before': reading(inputs, { ferritin_baseline_ugL: 'microgram/l' }),
    'fast-rise': yesNo(inputs['rapid_rise_clinical']),
    cytopenia: yesNo(inputs['new_or_worse_cytopenia']),
    transaminases: reading(inputs, { ast_alt_x_ULN: 'x-uln' }),
    'transaminases-normal-before': yesNo(inputs['baseline_transaminase_normal']),
    'transaminases-change': reading(inputs, { ast_alt_x_baseline: 'x-baseline' }),
    fibrinogen: reading(inputs, { fibrinogen_gL: 'g/l' }),
    haemophagocytosis: yesNo(inputs['hemophagocytosis']),
    severity: choice(inputs['severity'], severity),
    death: inputs['severity'] === 'death' ? 'yes' : 'no',
  }),
  says: (outcome) => ({ criteria_consistent: outcome.kind !== 'refused' && outcome.finding.of === 'grade' ? (outcome.finding.gate ?? null) : null, grade: gradeOf(outcome) }),
};

const tlsClinical: Adapter = {
  instrument: 'tls-cairo-bishop-2004',
  keys: ['creatinine_umol_L', 'creatinine_mg_dL', 'creatinine_ULN_umol_L', 'creatinine_ULN_mg_dL', 'arrhythmia', 'seizure', 'laboratory_tls', 'death'],
  answers: (inputs) => ({
    laboratory: yesNo(inputs['laboratory_tls']),
    creatinine: reading(inputs, { creatinine_umol_L: 'micromol/l', creatinine_mg_dL: 'mg/dl' }),
    'creatinine-upper-limit': reading(inputs, { creatinine_ULN_umol_L: 'micromol/l', creatinine_ULN_mg_dL: 'mg/dl' }),
    arrhythmia: choice(inputs['arrhythmia'], { no_intervention_indicated: 'no-intervention', nonurgent_intervention: 'not-urgent', symptomatic_incompletely_controlled_or_device: 'symptomatic' }),
    seizure: choice(inputs['seizure'], { one_brief_generalised_or_infrequent_focal_or_controlled: 'controlled', altered_consciousness: 'altered-consciousness', with_altered_consciousness: 'altered-consciousness', seizure_with_altered_consciousness: 'altered-consciousness', status_or_prolonged: 'status' }),
    death: yesNo(inputs['death'], 'no'),
  }),
  says: (outcome) => ({ clinical_grade: outcome.kind === 'result' && outcome.finding.of === 'grade' && outcome.finding.gate === false ? new Either(0, null) : gradeOf(outcome) }),
};

/** Scales whose result is a grade, by the names of the vector format. */
export const grading: Readonly<Record<string, Adapter>> = {
  CRS_ASTCT: crs, ICANS_ASTCT_adult: icansAdult, ICANS_ASTCT_child: icansChild, ICAHT_early: icahtEarly, ICAHT_late: icahtLate, T_ICAHT_early: tIcahtEarly, T_ICAHT_late: tIcahtLate, IEC_HS: iecHs, TLS_clinical_grade_CairoBishop2004: tlsClinical,
};
