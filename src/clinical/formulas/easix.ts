import { isWithin } from '../quantity/compare.ts';
import type { Formula, FormulaResult } from './formula.ts';

const UNITS_IN_MICROKAT = 60;
const CREATININE_FACTOR = 88.4;
const CRP_FACTOR = 10;

interface EasixParameters {
  /** EASIX before lymphodepletion above this is called high (Korell 2022). */
  highAbove: number;
}

/**
 * EASIX = LDH [U/L] × creatinine [mg/dL] / platelets [10⁹/L] (Luft 2017); s-EASIX leaves creatinine out, m-EASIX puts CRP [mg/dL] in
 * its place (Pennisi 2021). Inputs are in Swedish units: ldh in µkat/L, creatinine in µmol/L, crp in mg/L, platelets in 10⁹/L,
 * all above 0. Each score needs its own inputs only; one that lacks an input is left out.
 */
export const easix: Formula<EasixParameters> = (answers, { highAbove }) => {
  const result: FormulaResult = { values: {}, says: {}, missing: [] };
  const converted = {
    ldh: scaled(answers['ldh'], UNITS_IN_MICROKAT),
    creatinine: scaled(answers['creatinine'], 1 / CREATININE_FACTOR),
    crp: scaled(answers['crp'], 1 / CRP_FACTOR),
    platelets: scaled(answers['platelets'], 1),
  };
  result.missing = Object.entries(converted).flatMap(([name, value]) => (value === undefined ? [name] : []));
  const { ldh, creatinine, crp, platelets } = converted;
  if (ldh !== undefined) result.values['ldh-in-units'] = ldh;
  if (creatinine !== undefined) result.values['creatinine-in-mg-dl'] = creatinine;
  if (crp !== undefined) result.values['crp-in-mg-dl'] = crp;
  if (ldh === undefined || platelets === undefined) return result;

  result.values['s-easix'] = ldh / platelets;
  if (crp !== undefined) result.values['m-easix'] = (ldh * crp) / platelets;
  if (creatinine !== undefined) {
    const value = (ldh * creatinine) / platelets;
    result.values['easix'] = value;
    result.values['log2-easix'] = Math.log2(value);
    result.says['high'] = isWithin(value, { above: highAbove }) ? 'yes' : 'no';
  }
  return result;
};

const scaled = (answer: unknown, factor: number) => (typeof answer === 'number' ? answer * factor : undefined);
