import type { Reference } from '../schema/reference.ts';
import type { DataFile } from './data-file.ts';
import type { Problem } from './problem.ts';

/** The older keys of merged works. A key may name one work only, and a file's name is its item's id. */
export function referenceAliasesOf(references: ReadonlyMap<string, DataFile<Reference>>, report: (problem: Problem) => void): Map<string, string> {
  const aliases = new Map<string, string>();
  const ids = new Map<string, string>();
  for (const [name, data] of references) {
    const { id, custom } = data.value;
    const first = ids.get(id);
    if (first) report({ file: data.file, ...data.at(['id']), check: 'duplicate-id', what: `The id "${id}" is also that of ${first}.`, fix: 'Give this work its own key, and name the file like it.' });
    else if (id !== name) report({ file: data.file, ...data.at(['id']), check: 'id-is-file-name', what: `The id "${id}" differs from the file name.`, fix: `Name the file ${id}.json, or write "id": "${name}".` });
    ids.set(id, data.file);
    for (const alias of custom.aliasIds) {
      const taken = aliases.get(alias) ?? (references.has(alias) ? alias : undefined);
      if (taken && taken !== name) report({ file: data.file, ...data.at(['custom', 'aliasIds']), check: 'duplicate-id', what: `The key "${alias}" already names ${taken}.json.`, fix: 'Keep it in one of the two files.' });
      else aliases.set(alias, name);
    }
  }
  return aliases;
}
