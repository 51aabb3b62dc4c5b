import { scheduleFiles, type Catalogue } from '../model/catalogue.ts';
import type { DataFile, Path, Position } from '../model/data-file.ts';

/** One text of a label in a data file. */
export interface LabelText {
  text: string;
  file: string;
  at: Position;
}

/** Every label text of scales, products, drugs and schedules, where texts may show facts. */
export function labelsOf(catalogue: Catalogue): LabelText[] {
  return labelsIn([...catalogue.instruments.values(), ...catalogue.products.values(), ...catalogue.drugs.values(), ...scheduleFiles(catalogue), ...(catalogue.handover ? [catalogue.handover] : [])]);
}

/** Every label text that a reader sees, of all data files but the glossary. */
export function shownLabels(catalogue: Catalogue): LabelText[] {
  const pages = [...catalogue.pages.values()].map((page) => page.data);
  const other: DataFile<unknown>[] = [...catalogue.thresholds.values(), ...pages, ...(catalogue.home ? [catalogue.home] : [])];
  return [...labelsOf(catalogue), ...labelsIn(other)];
}

function labelsIn(files: readonly DataFile<unknown>[]): LabelText[] {
  return files.flatMap((data) => collect(data, data.value, []));
}

function collect(data: DataFile<unknown>, value: unknown, path: Path): LabelText[] {
  if (typeof value === 'string') {
    const last = path.at(-1);
    return last === 'en' || last === 'sv' ? [{ text: value, file: data.file, at: data.at(path) }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => collect(data, each, [...path, Array.isArray(value) ? Number(key) : key]));
}
