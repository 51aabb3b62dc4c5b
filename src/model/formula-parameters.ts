import type { Measure } from '../clinical/quantity/measure.ts';
import type { Dose } from '../schema/fact.ts';
import type { FormulaTool } from '../schema/instrument.ts';
import type { Catalogue } from './catalogue.ts';
import { factLimits } from './clinical-condition.ts';

/** What a formula takes from content: doses, limits and measures, each read from the fact that states it. */
export function formulaParameters(catalogue: Catalogue, tool: FormulaTool, measureOf: (id: string) => Measure): unknown {
  switch (tool.formula) {
    case 'banded-dose': return { bands: (tool.doses ?? []).map((address) => band(doseFact(catalogue, address), address)) };
    case 'conversions': return { measures: Object.fromEntries(tool.inputs.flatMap((input) => (input.kind === 'number' ? [[input.id, measureOf(input.measure)]] : []))) };
    case 'easix': return { highAbove: factLimits(catalogue, named(tool.highAbove, 'highAbove')).above };
    case 'lymphodepletion': return { regimens: regimens(catalogue, tool), renal: renal(catalogue, tool) };
    case 'body-surface': case 'ckd-epi-2021': case 'creatinine-clearance': case 'neutrophils': return {};
  }
}

function band(dose: Dose, address: string) {
  if (dose.unit !== 'mg/kg' || typeof dose.amount !== 'number' || dose.maxDose?.unit !== 'mg' || dose.minHoursApart === undefined || dose.maxDoses?.total === undefined) {
    throw new Error(`"${address}" is not one dose in mg/kg with a maximum in mg, an interval and a number of doses.`);
  }
  return { ...dose.weightBand, mgPerKg: dose.amount, maxMg: dose.maxDose.value, minHoursApart: dose.minHoursApart, maxTotal: dose.maxDoses.total, maxIn24h: dose.maxDoses.in24h };
}

function regimens(catalogue: Catalogue, tool: FormulaTool) {
  return Object.fromEntries(
    (tool.regimens ?? []).map(({ id, doses }) => [
      id,
      doses.map(({ drug, of }) => {
        const dose = doseFact(catalogue, of);
        const days = dose.days ?? dose.onDays?.length;
        if (!/^mg\/m2(?:\/day)?$/.test(dose.unit) || typeof dose.amount !== 'number' || typeof days !== 'number') throw new Error(`"${of}" is not one dose in mg/m² a day with a number of days.`);
        return { drug, mgPerM2: dose.amount, days };
      }),
    ]),
  );
}

function renal(catalogue: Catalogue, tool: FormulaTool) {
  const { drug, reduceUpTo } = named(tool.renal, 'renal');
  const fact = catalogue.facts.get(reduceUpTo)?.fact;
  if (fact?.kind !== 'value' || typeof fact.value !== 'number' || fact.unit !== 'percent') throw new Error(`"${reduceUpTo}" is not one value in per cent.`);
  return { drug, reduceUpToPercent: fact.value };
}

function doseFact(catalogue: Catalogue, address: string): Dose {
  const fact = catalogue.facts.get(address)?.fact;
  if (fact?.kind !== 'dose') throw new Error(`"${address}" is not a fact of kind dose.`);
  return fact;
}

function named<Value>(value: Value | undefined, field: string): Value {
  if (value === undefined) throw new Error(`The formula needs the field "${field}".`);
  return value;
}
