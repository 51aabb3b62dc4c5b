import { named, placesOf, type Place } from './places.ts';
import { printedTerm, type SearchTerms } from './terms.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';
import type { MoreNames } from './more-names.ts';

/** The words of the site, made ready for queries. */
export interface Lexicon {
  readonly terms: SearchTerms;
  readonly places: readonly Place[];
  readonly vocabulary: Vocabulary;
}

export function lexiconOf(terms: SearchTerms): Lexicon {
  const places = placesOf(terms);
  return { terms, places, vocabulary: vocabularyOf(terms, places) };
}

/** A lexicon with more names, made without reading the others again: it is wanted anew while the reader types. */
export function withNames({ terms, places, vocabulary }: Lexicon, files: Iterable<MoreNames>): Lexicon {
  const at = new Map(places.map(({ address }, index) => [address, index]));
  const entries = new Map(terms.entries.map((entry) => [entry.id, entry]));
  const all = [...places];
  const added: { place: Place; texts: readonly string[] }[] = [];
  for (const [to, texts] of joined(files)) {
    const entry = entries.get(to);
    const index = at.get(entry === undefined ? to : (entry.see ?? `a-z#${to}`));
    if (index === undefined) continue;
    const names = named(texts, entry?.see === undefined ? undefined : printedTerm(entry));
    all[index] = { ...all[index]!, names: [...all[index]!.names, ...names] };
    added.push({ place: all[index]!, texts });
  }
  return { terms, places: all, vocabulary: vocabulary.with(added) };
}

/** A name that two files hold is taken once. */
function joined(files: Iterable<MoreNames>): Map<string, string[]> {
  const names = new Map<string, Set<string>>();
  for (const file of files) for (const [to, list] of file) names.set(to, new Set([...(names.get(to) ?? []), ...list]));
  return new Map([...names].map(([to, list]) => [to, [...list]]));
}
