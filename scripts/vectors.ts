import { readFileSync } from 'node:fs';
import { clinicalInstrument } from '../src/model/clinical-instrument.ts';
import { loadContent } from '../src/model/load.ts';
import { runVector, type Vector } from './vectors/run.ts';
import { readVectors } from './vectors/read.ts';

// npm run vectors -- FILE: runs worked examples through the instruments of content/, with the functions that the pages use.
const [file] = process.argv.slice(2);
if (file === undefined) fail('Name a file of vectors: npm run vectors -- FILE');

const vectors: Vector[] = read(file);
const { catalogue, problems } = loadContent(process.cwd());
if (problems.length > 0) fail(`content/ has ${problems.length} problems; run npm run check first.`);
const instruments = new Map([...catalogue.instruments.keys()].map((id) => [id, clinicalInstrument(catalogue, id)]));

const reports = vectors.map((vector) => runVector(vector, (id) => instruments.get(id)!));
for (const { vector, state, lines } of reports) {
  if (state === 'passed') continue;
  console.log(`${state === 'failed' ? 'FAILED ' : 'skipped'} ${vector.id} (${vector.instrument})`);
  for (const line of lines) console.log(`         ${line}`);
}
const number = (state: string) => reports.filter((report) => report.state === state).length;
console.log(`${number('passed')} passed, ${number('failed')} failed, ${number('skipped')} skipped`);
process.exitCode = number('failed') > 0 ? 1 : 0;

function read(path: string): Vector[] {
  try {
    return readVectors(readFileSync(path, 'utf8'));
  } catch (error) {
    return fail(`${path}: ${(error as Error).message}`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
