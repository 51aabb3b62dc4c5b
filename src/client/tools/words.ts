import type { Say } from '../../format/tool/tool-texts.ts';
import { pageLocale } from '../search/words.ts';

/** A `tool.` text in the language of the page: say('grade', { n: 3 }). */
export const say: Say = (key, places = {}) => {
  const text = (TOOL_WORDS[pageLocale()] as Readonly<Record<string, string>>)[key] ?? key;
  return text.replace(/\{([a-z]+)\}/g, (place, name: string) => String(places[name] ?? place));
};
