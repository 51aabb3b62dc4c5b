import { bandedDose } from './banded-dose.ts';
import { bodySurface } from './body-surface.ts';
import { ckdEpi2021 } from './ckd-epi-2021.ts';
import { conversions } from './conversions.ts';
import { creatinineClearance } from './creatinine-clearance.ts';
import { easix } from './easix.ts';
import type { Formula } from './formula.ts';
import { lymphodepletion } from './lymphodepletion.ts';
import { neutrophils } from './neutrophils.ts';

/** The formulas that an instrument may name. Each takes its parameters from content, where a schema has checked them. */
export const formulas: Readonly<Record<string, Formula<never>>> = {
  'banded-dose': bandedDose,
  'body-surface': bodySurface,
  'ckd-epi-2021': ckdEpi2021,
  conversions,
  'creatinine-clearance': creatinineClearance,
  easix,
  lymphodepletion,
  neutrophils,
};
