import { scheduleFiles, type Catalogue } from '../model/catalogue.ts';
import type { DataFile, Path, Position } from '../model/data-file.ts';
import type { Provenance } from '../schema/provenance.ts';

/** Something with a source in a data file. */
export interface Stated {
  statement: Provenance;
  file: string;
  at(path: Path): Position;
  /** What it is, for a message. */
  name: string;
}

/** Everything in data files that carries provenance: facts, statements, scales, rules, schedules, the home grid. */
export function statementsOf(catalogue: Catalogue): Stated[] {
  const files: DataFile<unknown>[] = [
    ...catalogue.drugs.values(), ...catalogue.products.values(), ...catalogue.thresholds.values(), ...catalogue.instruments.values(),
    ...scheduleFiles(catalogue),
    ...(catalogue.home ? [catalogue.home] : []),
    ...(catalogue.handover ? [catalogue.handover] : []),
  ];
  return files.flatMap((data) => collect(data, data.value, []));
}

function collect(data: DataFile<unknown>, value: unknown, path: Path): Stated[] {
  if (typeof value !== 'object' || value === null) return [];
  const found = Object.entries(value).flatMap(([key, each]) => collect(data, each, [...path, Array.isArray(value) ? Number(key) : key]));
  if (!isStatement(value)) return found;
  const name = 'id' in value && typeof value.id === 'string' ? value.id : path.join('.');
  return [{ statement: value, file: data.file, at: (inner) => data.at([...path, ...inner]), name }, ...found];
}

function isStatement(value: object): value is Provenance {
  return 'sources' in value && 'checked' in value && Array.isArray(value.sources);
}
