import { join } from 'node:path';
import { clinicalInstrument } from '../../src/model/clinical-instrument.ts';
import { loadContent } from '../../src/model/load.ts';

const { catalogue } = loadContent(join(import.meta.dirname, '../..'));

/** Every instrument of content/ as it is evaluated. */
export const instruments = new Map([...catalogue.instruments.keys()].map((id) => [id, clinicalInstrument(catalogue, id)]));

/** The cases of every instrument. */
export const casesOf = new Map([...catalogue.cases].map(([id, { value }]) => [id, value.cases]));

