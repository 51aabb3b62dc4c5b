import type { Check } from './check.ts';
import { statementsOf } from './statements.ts';

/** A statement without a source is shown only when it is marked unverified and says why it is there at all. */
export const doseHasSource: Check = {
  name: 'dose-has-source',
  run(catalogue, report) {
    for (const { statement, file, at, name } of statementsOf(catalogue)) {
      if (statement.sources.length > 0) continue;
      if (statement.checked === 'unverified' && statement.unsourced) continue;
      report({
        file, ...at(['sources']),
        what: `"${name}" names no source.`,
        fix: 'Add `sources:` with the key of a file in content/references/. If it must be shown without one: `checked: unverified` and `unsourced:` with the reason.',
      });
    }
  },
};
