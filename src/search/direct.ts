import { plainWords, normal } from './normal.ts';
import { placesOf, type Place, type PlaceName } from './places.ts';
import { resolve, type AskedWord } from './resolve.ts';
import type { SearchTerms } from './terms.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';
import { isWeakWord } from './weak-words.ts';

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

/** A place that the words of a query name. */
export interface DirectAnswer {
  readonly place: Place;
  /** The term of the glossary that led to a section with another heading. */
  readonly term?: string;
  readonly score: number;
}

export interface Direct {
  /** Best first. */
  readonly answers: readonly DirectAnswer[];
  /** Words that were read as another one: shown to the reader, who can search for what was typed instead. */
  readonly repairs: readonly { readonly typed: string; readonly read: string }[];
  readonly asked: readonly AskedWord[];
}

/** Of equally named places the one that acts first comes first: what the patient shows, then what it is. */
const kindWeights: Readonly<Record<string, number>> = { signs: 1.2, toxicities: 1.12, pathway: 1.05, drugs: 1.05, tools: 0.95, products: 0.9, compare: 0.85, about: 0.8, glossary: 1 };
/** A product says for which patient, not what is asked, so beside other words it counts less. */
const productWeight = 0.35;
/** A word that says when or how. */
const weakWeight = 0.25;
/** What the page's own names count for one of its sections. */
const pageWeight = 0.6;

/**
 * The places that the words of a query name, best first, without the search index.
 *
 * Each word counts by its rarity. A name whose words are all asked for counts in full, another one less than half. A
 * section counts its page's names too.
 *
 * @param query - What the reader typed.
 * @param options.limit - How many places at most.
 * @param options.asTyped - Words that are not to be repaired, in lower case.
 */
export function directAnswers(query: string, { places, vocabulary }: Lexicon, { limit = 4, asTyped = false, only = () => true }: { limit?: number; asTyped?: boolean; only?: (place: Place) => boolean } = {}): Direct {
  const words = plainWords(query);
  const asked = words.map((word) => resolve(word, vocabulary)).filter(({ read }) => !(asTyped && read !== undefined));
  const pairs = words.slice(1).map((word, at) => normal(words[at]! + word)).filter((pair) => vocabulary.words.has(pair));
  const weights = new Map<string, number>();
  for (const { forms, weak } of asked) {
    for (const [form, sure] of forms) weights.set(form, Math.max(weights.get(form) ?? 0, vocabulary.rarity(form) * sure * (weak ? weakWeight : isProductWord(form, vocabulary) && asked.some((other) => !other.weak && ![...other.forms.keys()].some((each) => isProductWord(each, vocabulary)) && other.forms.size > 0) ? productWeight : 1)));
  }
  for (const pair of pairs) weights.set(pair, vocabulary.rarity(pair));
  const total = [...asked].reduce((sum, { forms }) => sum + Math.max(0, ...[...forms.keys()].map((form) => weights.get(form)!)), 0);
  if (total === 0) return { answers: [], repairs: [], asked };

  const pageScores = new Map<string, Match>();
  const answers = places.flatMap((place): DirectAnswer[] => {
    const own = matchOf(place.names, weights, vocabulary);
    if (place.section === undefined && place.kind !== 'glossary') pageScores.set(place.address, own);
    if (own.score === 0) return [];
    let score = own.score;
    if (place.section !== undefined) {
      const context = pageScores.get(place.page!.address)!;
      const more = [...context.words].filter((word) => !own.words.has(word)).reduce((sum, word) => sum + weights.get(word)!, 0);
      if (place.common && more === 0) return [];
      score += pageWeight * more * (context.whole ? 1 : 0.5);
      if (place.common) score = Math.max(0, score);
    }
    score *= kindWeights[place.kind] ?? 1;
    return [{ place, score, ...(own.term === undefined ? {} : { term: own.term }) }];
  });
  const shown = answers.filter(({ place }) => only(place)).sort((a, b) => b.score - a.score || (a.place.address < b.place.address ? -1 : 1));
  const best = shown[0]?.score ?? 0;
  const chosen = ofFewPages(shown.filter(({ score }) => score >= 0.3 * total && score >= 0.35 * best)).slice(0, limit);
  const repairs = asked.flatMap(({ typed, read }) => (read === undefined ? [] : [{ typed, read }]));
  return { answers: chosen, repairs, asked };
}

interface Match {
  score: number;
  /** The asked words that the names hold. */
  words: ReadonlySet<string>;
  /** Whether all words of a name were asked for. */
  whole: boolean;
  term?: string;
}

function matchOf(names: readonly PlaceName[], weights: ReadonlyMap<string, number>, vocabulary: Vocabulary): Match {
  const words = new Set<string>();
  let best = { score: 0, whole: false, name: undefined as PlaceName | undefined };
  for (const name of names) {
    let matched = 0;
    let size = 0;
    for (const word of name.words) {
      const weight = weights.get(word);
      size += vocabulary.rarity(word) * (isWeakWord(word) ? weakWeight : 1);
      if (weight === undefined) continue;
      matched += weight;
      words.add(word);
    }
    if (matched === 0) continue;
    const missing = name.words.filter((word) => !weights.has(word) && !isWeakWord(word)).length;
    const share = Math.min(1, matched / size);
    const score = missing === 0 ? matched : matched * 0.5 * share;
    if (score > best.score) best = { score, whole: missing === 0, name };
  }
  const rest = [...words].filter((word) => !best.name?.words.includes(word)).reduce((sum, word) => sum + weights.get(word)!, 0);
  return { score: best.score + 0.3 * rest, words, whole: best.whole, ...(best.name?.term === undefined ? {} : { term: best.name.term }) };
}

/** At most two answers a page, so that one page does not fill the list. */
function ofFewPages(answers: readonly DirectAnswer[]): DirectAnswer[] {
  const counts = new Map<string, number>();
  return answers.filter(({ place }) => {
    const page = place.page?.address ?? place.address;
    counts.set(page, (counts.get(page) ?? 0) + 1);
    return counts.get(page)! <= 2;
  });
}

function isProductWord(form: string, vocabulary: Vocabulary): boolean {
  return vocabulary.words.get(form)?.some(({ medicine }) => medicine?.split(' ').every((address) => address.startsWith('products/'))) ?? false;
}
