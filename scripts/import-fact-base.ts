/**
 * Turns the reference lists and the glossary of a fact base into content/references/ and content/glossary/.
 *
 *     node scripts/import-fact-base.ts FOLDER [--force]
 *
 * Works stated in several lists, or under several ids, become one file. Bad input stops the import before anything is
 * written. A file that differs from what would be written is kept, unless --force.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { allRead, BadInput } from './import/bad-input.ts';
import { readTerms, termText } from './import/glossary.ts';
import { mergeWorks, referenceText } from './import/merge.ts';
import { groupWorks, judgements } from './import/same-work.ts';
import { readWorks } from './import/source.ts';
import { writeFiles } from './import/write-files.ts';

const content = join(import.meta.dirname, '..', 'content');

try {
  const { folder, force } = readArguments();
  const [works, terms] = await allRead([readWorks(folder), readTerms(folder)]);
  const references = groupWorks(works, judgements).map(mergeWorks);

  const files = new Map([
    ...references.map((reference) => [`references/${reference.id}.json`, referenceText(reference)] as const),
    ...terms.map((term) => [`glossary/${term.id}.yaml`, termText(term)] as const),
  ]);
  const written = await writeFiles(content, files, force);

  for (const { id, custom } of references) {
    if (custom.aliasIds !== undefined) console.log(`${id} is also cited as ${custom.aliasIds.join(', ')}`);
  }
  console.log(`${works.length} records make ${references.length} references; ${terms.length} glossary terms.`);
  console.log(`${written} files written, ${files.size - written} already as they should be.`);
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function readArguments(): { folder: string; force: boolean } {
  try {
    const { values, positionals } = parseArgs({ options: { force: { type: 'boolean' } }, allowPositionals: true });
    const [folder, ...more] = positionals;
    if (folder !== undefined && more.length === 0) return { folder, force: values.force ?? false };
    throw new Error('Name one folder: the fact base.');
  } catch (error) {
    throw new BadInput([(error as Error).message, 'Usage: node scripts/import-fact-base.ts FOLDER [--force]']);
  }
}
