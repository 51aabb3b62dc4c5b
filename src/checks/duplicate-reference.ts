import type { Reference } from '../schema/reference.ts';
import type { Check } from './check.ts';

const identifiers = ['DOI', 'PMID', 'PMCID'] as const satisfies readonly (keyof Reference)[];

/** One work is one file: two would be cited, corrected and retracted apart from each other. */
export const duplicateReference: Check = {
  name: 'duplicate-reference',
  run(catalogue, report) {
    for (const identifier of identifiers) {
      const first = new Map<string, string>();
      for (const [key, data] of catalogue.references) {
        const value = data.value[identifier]?.toLowerCase();
        if (value === undefined) continue;
        const other = first.get(value);
        if (other) report({ file: data.file, ...data.at([identifier]), what: `${other}.json has the same ${identifier}.`, fix: 'Merge the two files and list the other key in custom.aliasIds.' });
        else first.set(value, key);
      }
    }
  },
};
