import type { Locale } from '../i18n/locales.ts';

/**
 * Words that a search may drop when no page holds every word.
 *
 * The subject of the whole site (CAR-T) is one of them. Words that change a clinical question ("no", "before",
 * "after", numbers, grades, days) are not.
 */
const lists: Record<Locale, string> = {
  en: `a about am an and any are as at be by can car car-t cart cells could do does for from get give given has have how
    i if in is it its long many me much must my of on or our patient patients should t t-cell t-cells that the their
    them then there they this to use was we what when where which who why will with would you your`,
  sv: `alla att av bör car car-t cart de den det dig din dina ditt du en ett ej får från för ge ger gör går ha har hur i
    jag kan lång länge man med mig min mina mitt många mycket när och om på patient patienten patienter ska skall som t
    t-celler till var vad vara vem vi vid vilka vilken vilket vår är`,
};

const sets = new Map(Object.entries(lists).map(([locale, list]) => [locale, new Set(list.split(/\s+/))]));

/** Whether a word, in lower case, says little about what is searched for. */
export function isStopWord(word: string, locale: Locale): boolean {
  return sets.get(locale)?.has(word) ?? false;
}
