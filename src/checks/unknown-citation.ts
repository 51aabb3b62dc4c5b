import { referenceOf } from '../model/catalogue.ts';
import type { Check } from './check.ts';
import { allProse, reportMatches } from './prose.ts';
import { statementsOf } from './statements.ts';

/** A key outside [@…] is printed as it stands. */
const LOOSE_KEY = /(?<![\p{L}\d.])@[A-Za-z0-9][\w-]*/gu;

const FIX = 'Correct the key, or add the work as content/references/<key>.json.';

/** Every citation and every source names a work that is there, and that has not been retracted. */
export const unknownCitation: Check = {
  name: 'unknown-citation',
  run(catalogue, report) {
    const judge = (key: string, place: { file: string; line: number; column: number }) => {
      const reference = referenceOf(catalogue, key);
      if (!reference) report({ ...place, what: `There is no reference with the key "${key}".`, fix: FIX });
      else if (reference.custom.retracted) report({ ...place, what: `The work "${key}" was retracted: ${reference.custom.retracted}.`, fix: 'Cite another source, or delete the statement.' });
    };
    for (const prose of allProse(catalogue)) {
      for (const { works, raw, line, column } of prose.citations) {
        const place = { file: prose.file, line, column };
        if (works.length === 0) report({ ...place, what: `The citation ${raw} cannot be read.`, fix: 'Write [@key], [@key, p. 630] or [@first; @second].' });
        for (const { key } of works) judge(key, place);
      }
    }
    reportMatches(catalogue, LOOSE_KEY, report, ([text]) => ({ what: `The citation ${text} stands outside [@…] and would be printed as it is.`, fix: 'Write [@key] in the text.' }));
    for (const { statement, file, at } of statementsOf(catalogue)) {
      for (const [index, source] of statement.sources.entries()) judge(source.ref, { file, ...at(['sources', index, 'ref']) });
    }
  },
};
