import { locales, type Locale } from '../i18n/locales.ts';
import { isStopWord } from './stop-words.ts';

/** Words that say when, how or for whom, not what: a name with them is preferred, a name is not found by them alone. */
const lists: Readonly<Record<Locale, string>> = {
  en: `after again alone around upper lower kg and before between day days during early earlier evening first from further get give given hour hours how infusion cell cells
    last later long longer month months more morning much need needed new next night no not now or patients pt pat ptn same since soon
    start starts started starting step still stop stopping than then time times today tonight too treat treated treatment therapy until
    use using want week weeks what when which while with within without does should year years yet`,
  sv: `andra bara barnet behandlad behandlas behandling behov behöver behövs bra både börja börjar börjat bör bort dag dagar dagarna direkt dygn
    efter efteråt eller ett fler flera fortfarande fram fråga frågor från före förrän första få får ge ges gång gånger gör göra hela hos ibland igen igår
    imorgon kring kg samt även nedre övre upprepade infusionen infunderad ingen inget innan inom inte kväll kan lite lång länge längre måste många månad månader mellan mer mot morgon mycket
    natt natten nu nästa när olika patienterna redan ring ringa sedan sen senare sina ska skall slut sluta snart starta startar ta tar tid tiden
    tidigare till tills trots under utan vad var varje vecka veckor vilka vilken vilket vill år över`,
};

const sets = new Map(locales.map((locale) => [locale, new Set(lists[locale].split(/\s+/).flatMap((word) => [word, withoutMarks(word)]))]));

/** "år" is typed "ar" on many keyboards. */
function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether a word, in lower case, says little about which place of the site is meant. */
export function isWeakWord(word: string): boolean {
  return /^\d+([.,]\d+)?$/.test(word) || locales.some((locale) => isWeakIn(word, locale));
}

/** Whether it is such a word in this language. */
export function isWeakIn(word: string, locale: Locale): boolean {
  return sets.get(locale)!.has(word) || isStopWord(word, locale);
}
