import { locales } from '../i18n/locales.ts';
import type { Check } from './check.ts';

/** Two pages with one title cannot be told apart in search, in the index, or on a printed sheet. */
export const duplicateTitle: Check = {
  name: 'duplicate-title',
  run(catalogue, report) {
    for (const locale of locales) {
      const first = new Map<string, string>();
      for (const { address, data } of catalogue.pages.values()) {
        const title = data.value.title[locale].toLocaleLowerCase(locale);
        const other = first.get(title);
        if (other) report({ file: data.file, ...data.at(['title', locale]), what: `The title "${data.value.title[locale]}" is also that of ${other}.`, fix: 'Give each page its own title.' });
        else first.set(title, address);
      }
    }
  },
};
