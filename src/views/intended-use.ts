import type { Locale } from '../i18n/locales.ts';
import { word, type WordKey } from '../i18n/words.ts';
import type { Catalogue } from '../model/catalogue.ts';

/** The intended use of a tool page: each line with its head. */
export function intendedUse(catalogue: Catalogue, address: string, locale: Locale): { head: string; text: string }[] {
  const page = catalogue.pages.get(address);
  if (!page) throw new Error(`There is no page "${address}".`);
  const { audience, notFor, purpose } = page.data.value;
  const tool = page.prose.en?.tags.find(({ name }) => name === 'Tool')?.attributes['of'];
  const instrument = tool === undefined ? undefined : catalogue.instruments.get(tool)?.value;
  return [
    { head: word('tool.use.for', locale), text: purpose[locale] },
    { head: word('tool.use.user', locale), text: audience.map((each) => word(`tool.user.${each}` as WordKey, locale)).join(', ') },
    ...(instrument ? [{ head: word('tool.use.patients', locale), text: instrument.population[locale] }] : []),
    ...(notFor ? [{ head: word('tool.use.not', locale), text: notFor[locale] }] : []),
    { head: word('tool.use.status', locale), text: word('tool.use.ce', locale) },
  ];
}
