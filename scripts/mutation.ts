/** `npm run test:mutation`: changes src/clinical line by line and asks whether a test notices. Fails below 90 %. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { clinicalInstrument } from '../src/model/clinical-instrument.ts';
import { loadContent } from '../src/model/load.ts';
import { requireNode } from './node-version.ts';

requireNode();
// The tests of one mutant run in a copy without content/: they read the instruments and their cases from here, once for all.
const { catalogue } = loadContent(process.cwd());
const instruments = [...catalogue.cases].map(([id, { value }]) => ({ instrument: clinicalInstrument(catalogue, id), cases: value.cases }));
mkdirSync('.cache', { recursive: true });
const file = resolve('.cache/instruments.json');
writeFileSync(file, JSON.stringify(instruments, (_, value: unknown) => (value === Infinity ? 'Infinity' : value)));

const { status } = spawnSync(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', ...process.argv.slice(2)], { stdio: 'inherit', env: { ...process.env, INSTRUMENTS_FILE: file } });
process.exitCode = status ?? 1;
