import { plainWords, normal } from './normal.ts';
import type { Lexicon } from './lexicon.ts';
import { matchOf, weakWeight, type Match } from './match.ts';
import { isMedicineKind } from './medicine-words.ts';
import type { Place } from './places.ts';
import { resolve, type AskedWord } from './resolve.ts';
import type { Vocabulary } from './vocabulary.ts';

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
const kindWeights: Readonly<Record<string, number>> = { signs: 1.15, toxicities: 1.1, pathway: 1.05, drugs: 1.05, tools: 0.95, products: 0.9, compare: 0.85, about: 0.8, glossary: 1 };
/** A product says for which patient, not what is asked: a place that has only its name counts less when more is asked. */
const productWeight = 0.45;
/** An answer must score this share of what the whole query could, and of what the best answer does. */
const leastOfQuery = 0.3;
const leastOfBest = 0.35;
/** A section says more than its page, which has some of the same names. */
const sectionWeight = 1.08;
/** What the page of a medicine counts when nothing but names of medicines is asked. */
const askedMedicineWeight = 1.5;
/** What the page of a medicine counts when the query names another one. */
const otherMedicineWeight = 0.4;
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
 * @param options.asTyped - Whether misspelt words are left as they are.
 * @param options.only - Which places may be shown.
 */
export function directAnswers(query: string, { places, vocabulary }: Lexicon, { limit = 4, asTyped = false, only = () => true }: DirectOptions = {}): Direct {
  const words = plainWords(query);
  const asked = words.map((word) => resolve(word, vocabulary)).filter(({ read }) => !(asTyped && read !== undefined));
  const weights = weightsOf(asked, words, vocabulary);
  const isProduct = (form: string) => isMedicine(form, vocabulary, 'products/');
  const hasSubject = asked.some(({ weak, forms }) => !weak && forms.size > 0 && ![...forms.keys()].some(isProduct));
  const shareOf = (form: string) => weights.get(form)! * (hasSubject && isProduct(form) ? productWeight : 1);
  const total = [...asked.map(({ forms }) => [...forms.keys()]), ...pairsOf(words, vocabulary).map((pair) => [pair])].reduce((sum, forms) => sum + Math.max(0, ...forms.map(shareOf)), 0);
  const repairs = asked.flatMap(({ typed, read }) => (read === undefined ? [] : [{ typed, read }]));
  if (total === 0) return { answers: [], repairs, asked };

  const onlyMedicine = asked.every(({ weak, forms }) => weak || forms.size === 0 || [...forms.keys()].some((form) => isMedicine(form, vocabulary)));
  const kindWeight = (kind: string) => (onlyMedicine && isMedicineKind(kind) ? askedMedicineWeight : (kindWeights[kind] ?? 1));
  const onlyProduct = (own: Match, page: Match | undefined) => [...own.strong, ...(page?.strong ?? [])].every(isProduct);
  const medicines = new Set(asked.flatMap(({ forms }) => [...forms.keys()]).flatMap((form) => medicinesOf(form, vocabulary)));
  const pageMatches = new Map<string, Match>();
  const scored = places.flatMap((place): (DirectAnswer & { named: boolean })[] => {
    const own = matchOf(place.names, isMedicineKind(place.kind) ? withoutOthers(weights, place.page!.address, vocabulary) : weights, vocabulary);
    if (place.section === undefined || place.page === undefined) pageMatches.set(place.address, own);
    const score = own.score + (place.section === undefined || place.page === undefined ? 0 : fromPage(own, pageMatches.get(place.page.address)!, weights));
    if (own.score === 0 || (place.common && own.term === undefined && !isMeant(own, pageMatches.get(place.page!.address)!))) return [];
    const about = hasSubject && onlyProduct(own, place.page && pageMatches.get(place.page.address)) ? productWeight : 1;
    const named = own.whole && isMedicineKind(place.kind) && place.section === undefined;
    const other = isMedicineKind(place.kind) && medicines.size > 0 && !medicines.has(place.page!.address) ? otherMedicineWeight : 1;
    const certain = place.section !== undefined && own.whole && own.term !== undefined ? sectionWeight : 1;
    return [{ place, named, score: score * about * other * certain * kindWeight(place.kind), ...(own.term === undefined ? {} : { term: own.term }) }];
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const sorted = scored
    .filter(({ place, named, score }) => only(place) && (named || (score >= leastOfQuery * total && score >= leastOfBest * best)))
    .sort((a, b) => b.score - a.score || (a.place.address < b.place.address ? -1 : 1));
  return { answers: ofFewPages(withToxicity(sorted, places, only)).slice(0, limit), repairs, asked };
}

export interface DirectOptions {
  limit?: number;
  asTyped?: boolean;
  only?: (place: Place) => boolean;
}

/** How much each normal form of the query counts: the rarer, the more. */
function weightsOf(asked: readonly AskedWord[], words: readonly string[], vocabulary: Vocabulary): Map<string, number> {
  const weights = new Map<string, number>();
  for (const word of asked) {
    const share = word.weak ? weakWeight : 1;
    for (const [form, sure] of word.forms) weights.set(form, Math.max(weights.get(form) ?? 0, vocabulary.rarity(form) * sure * share));
  }
  for (const pair of pairsOf(words, vocabulary)) weights.set(pair, vocabulary.rarity(pair));
  return weights;
}

/** Two words of a query that are one of the site: "CD 4" for "CD4". */
function pairsOf(words: readonly string[], vocabulary: Vocabulary): string[] {
  return words.slice(1).map((word, at) => normal(words[at]! + word)).filter((pair) => vocabulary.words.has(pair));
}

/** What the names of its page add to a section: words that the section's own names do not have. */
function fromPage(own: Match, page: Match, weights: ReadonlyMap<string, number>): number {
  const more = [...page.words].filter((word) => !own.words.has(word)).reduce((sum, word) => sum + weights.get(word)!, 0);
  return more * pageWeight * (page.whole ? 1 : 0.5);
}

/** A section that many pages have is meant when the query names its page by words that are not its own. */
function isMeant(own: Match, page: Match): boolean {
  return page.whole && [...page.strong].some((word) => !own.words.has(word));
}

/** After a sign that comes first, the toxicity that it most likely is. */
function withToxicity(answers: readonly DirectAnswer[], places: readonly Place[], only: (place: Place) => boolean): DirectAnswer[] {
  const [first, ...others] = answers;
  const likeliest = first?.place.page?.leadsTo?.[0];
  const toxicity = places.find(({ address }) => address === likeliest);
  if (first === undefined || first.place.kind !== 'signs' || toxicity === undefined || !only(toxicity)) return [...answers];
  const isToxicity = ({ place }: DirectAnswer) => place.address === likeliest;
  return [first, others.find(isToxicity) ?? { place: toxicity, score: first.score }, ...others.filter((answer) => !isToxicity(answer))];
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

/** The weights without the names of other medicines: a page of one drug must not answer for another. */
function withoutOthers(weights: ReadonlyMap<string, number>, address: string, vocabulary: Vocabulary): ReadonlyMap<string, number> {
  return new Map([...weights].filter(([form]) => {
    const medicines = medicinesOf(form, vocabulary);
    return medicines.length === 0 || medicines.includes(address);
  }));
}

/** The addresses of the medicines that a form names. */
function medicinesOf(form: string, vocabulary: Vocabulary): string[] {
  return vocabulary.words.get(form)?.find(({ medicine }) => medicine !== undefined)?.medicine?.split(' ') ?? [];
}

/** Whether a form is a word of the name of a medicine, or of those of one kind. */
function isMedicine(form: string, vocabulary: Vocabulary, kind = ''): boolean {
  const medicines = medicinesOf(form, vocabulary);
  return medicines.length > 0 && medicines.every((address) => address.startsWith(kind));
}
