import { stringify } from 'yaml';
import { z } from 'zod';
import { BadInput } from './bad-input.ts';
import { fileId, readItems, text } from './source.ts';

const term = z.strictObject({
  id: fileId,
  en: text,
  sv: text,
  abbreviations: z.array(text),
  synonyms_en: z.array(text),
  synonyms_sv: z.array(text),
  definition_en: text,
  definition_sv: text,
});

/** One term as the fact base states it. */
export type Term = z.infer<typeof term>;

/** Where a reader of the term should go: only pages that exist. */
export const see: Record<string, string> = {
  crs: 'toxicities/crs',
  icans: 'toxicities/icans',
  ice: 'toxicities/icans#ice',
  capd: 'toxicities/icans#children',
  tocilizumab: 'drugs/tocilizumab',
  dexamethasone: 'drugs/dexamethasone',
  methylprednisolone: 'drugs/methylprednisolone',
  'axi-cel': 'products/axicabtagene-ciloleucel',
  yescarta: 'products/axicabtagene-ciloleucel',
  fever: 'signs/fever',
  'neutropenic-fever': 'signs/fever',
  encephalopathy: 'signs/confusion',
  aphasia: 'signs/confusion',
  seizure: 'toxicities/icans#seizures',
  hypotension: 'toxicities/crs#grade',
  hypoxia: 'toxicities/crs#grade',
  steroids: 'drugs/dexamethasone',
  'cerebral-oedema': 'toxicities/icans#icu',
  papilloedema: 'toxicities/icans#icu',
  astct: 'toxicities/crs#grade',
  tremor: 'toxicities/icans#grade',
};

/**
 * Reads the glossary of the fact base.
 *
 * @throws BadInput for malformed terms, and for an entry of `see` whose term is not in the glossary.
 */
export async function readTerms(folder: string): Promise<Term[]> {
  const file = 'glossary-sv-en.json';
  const terms = await readItems(folder, file, term);
  const ids = new Set(terms.map(({ id }) => id));
  const lost = Object.keys(see).filter((id) => !ids.has(id));
  if (lost.length > 0) {
    throw new BadInput(
      lost.map((id) => `${file}: ${id}: \`see\` in scripts/import/glossary.ts names a term not here.`),
    );
  }
  return terms;
}

/** The text of a glossary file. The id is the file's name, so the text does not repeat it. */
export function termText(entry: Term): string {
  const content = {
    term: { en: entry.en, sv: entry.sv },
    abbreviations: entry.abbreviations,
    synonyms: { en: entry.synonyms_en, sv: entry.synonyms_sv },
    definition: { en: entry.definition_en, sv: entry.definition_sv },
    ...(see[entry.id] !== undefined && { see: see[entry.id] }),
  };
  // YAML 1.1 readers take `no` for false: quote whatever either version would not read as text.
  return stringify(content, { lineWidth: 0, singleQuote: true, compat: 'yaml-1.1', aliasDuplicateObjects: false });
}
