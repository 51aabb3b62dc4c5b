import { locales } from '../i18n/locales.ts';
import { normal } from './normal.ts';
import { isStopWord } from './stop-words.ts';

/** Words that say when, how or for whom, not what: a name with them is preferred, a name is not found by them alone. */
const words = `after again alone and before between day days during early earlier eller efter evening first from further get
  give given hour hours how innan kväll last later long longer month months more morning much natt need needed new next night no not
  now or same since soon start starts started starting step still stop stopping than then time times today tonight too until
  use using week weeks what when which while with without year years yet within want does should
  andra bara behov behöver behövs börja börjar börjat dag dagar dagarna direkt dygn efteråt ett fler flera fortfarande från fram före
  förrän första ge ges gång gånger gör göra hela hos ibland igen igår imorgon ingen inget inom inte kväll lång länge
  längre månad månader mellan mer morgon mot mycket många natten nu nästa när olika på redan ring ringa sedan sen senare sina ska skall slut
  sluta snart starta startar ta tar tid tiden tidigare till tills trots under utan vad var varje vecka veckor vilka vilken
  vilket vill år över patient patienten patients pat pt ptn barnet kan får måste bör borde bra fråga frågor
  infusion infusionen infunderad behandling behandlad behandlas treatment treated treat therapy terapi cells celler cell`;

const set = new Set(words.split(/\s+/).flatMap((word) => [word, normal(word)]));

/** Whether a word, in lower case, says little about which place of the site is meant. */
export function isWeakWord(word: string): boolean {
  return set.has(word) || /^\d+([.,]\d+)?$/.test(word) || locales.some((locale) => isStopWord(word, locale));
}
