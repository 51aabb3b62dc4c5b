import { duBois, mosteller } from './body-surface.ts';
import { numbersOf, waiting, type Formula } from './formula.ts';

/** One drug of a regimen: mg/m² a day, for a number of days. */
interface RegimenDrug {
  drug: string;
  mgPerM2: number;
  days: number;
}

interface LymphodepletionParameters {
  /** The drugs of each regimen, by the id of its choice. */
  regimens: Readonly<Record<string, readonly RegimenDrug[]>>;
  /** The drug that depends on the kidneys, and the largest reduction in the band of the EU product information, in per cent. */
  renal: { drug: string; reduceUpToPercent: number };
}

/**
 * Doses of lymphodepletion in mg from body surface in m². With clearance in the band of reduction the kidney-dependent drug is given
 * as a span, never as one number; below the band it has no dose. Nothing is rounded here and nothing is capped: the products state
 * no maximum.
 */
export const lymphodepletion: Formula<LymphodepletionParameters> = (answers, { regimens, renal }) => {
  const needed = numbersOf(answers, ['height', 'weight']);
  const choices = ['regimen', 'surface', 'kidneys'].filter((name) => answers[name] === undefined);
  const missing = [...('missing' in needed ? needed.missing : []), ...choices];
  if ('missing' in needed || missing.length > 0) return waiting(missing);
  const [height, weight] = needed.numbers as [number, number];
  const surface = answers['surface'] === 'du-bois' ? duBois(height, weight) : mosteller(height, weight);
  const kidneys = answers['kidneys'] as string;
  const values: Record<string, number> = { surface };
  for (const { drug, mgPerM2, days } of regimens[answers['regimen'] as string] ?? []) {
    if (drug === renal.drug && kidneys === 'contraindicated') continue;
    values[`${drug}-days`] = days;
    const daily = mgPerM2 * surface;
    values[`${drug}-daily`] = daily;
    // A sum of full doses would read as the plan where the dose is reduced.
    if (drug === renal.drug && kidneys === 'reduced') values[`${drug}-lowest-daily`] = daily * (1 - renal.reduceUpToPercent / 100);
    else values[`${drug}-total`] = daily * days;
  }
  return { values, says: { kidneys }, missing: [] };
};
