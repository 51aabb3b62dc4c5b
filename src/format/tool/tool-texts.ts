import type { MeasureUnit, DoseUnit } from '../../schema/quantity.ts';

type Unit = MeasureUnit | DoseUnit;

/** One question in words. */
export interface FieldTexts {
  id: string;
  label: string;
  help?: string | undefined;
  /** False: presumed and not asked. */
  shown: boolean;
  /** Of a choice: its answers, the mildest first. */
  options: { id: string; label: string }[];
  /** Of a choice: the answer that is presumed, in words. */
  presumed?: string | undefined;
  /** Of a number or a row: its units, the Swedish one first. */
  units: Unit[];
}

/** The words of an instrument in one language: what a form asks and what its outcome is called. */
export interface ToolTexts {
  id: string;
  title: string;
  short: string;
  /** "ASTCT 2019" */
  edition: string;
  fields: FieldTexts[];
  /** What to say when the gate is closed. */
  closed?: string | undefined;
  contradictions: Record<string, string>;
  /** Domains, items or criteria by id. */
  parts: Record<string, string>;
  bands: string[];
  needed?: number | undefined;
  outcomes: Record<string, string>;
  outputs: { id: string; label: string; unit: Unit; decimals: number; step: boolean }[];
  verdicts: { id: string; is: string; label: string }[];
  performance?: string | undefined;
}

/** An interface text of the tools: say('grade', { n: 3 }). */
export type Say = (key: string, places?: Readonly<Record<string, string | number>>) => string;
