import type { Locale } from '../i18n/locales.ts';
import type { SpecialDay } from '../clinical/plain-date/swedish-holidays.ts';

const names: Record<SpecialDay['id'], Record<Locale, string>> = {
  'new-year': { en: 'New Year’s Day', sv: 'nyårsdagen' },
  epiphany: { en: 'Epiphany', sv: 'trettondedag jul' },
  'good-friday': { en: 'Good Friday', sv: 'långfredagen' },
  'easter-sunday': { en: 'Easter Sunday', sv: 'påskdagen' },
  'easter-monday': { en: 'Easter Monday', sv: 'annandag påsk' },
  'first-of-may': { en: '1 May', sv: 'första maj' },
  ascension: { en: 'Ascension Day', sv: 'Kristi himmelsfärds dag' },
  'whit-sunday': { en: 'Whit Sunday', sv: 'pingstdagen' },
  'national-day': { en: 'National Day', sv: 'nationaldagen' },
  midsummer: { en: 'Midsummer Day', sv: 'midsommardagen' },
  'all-saints': { en: 'All Saints’ Day', sv: 'alla helgons dag' },
  christmas: { en: 'Christmas Day', sv: 'juldagen' },
  'boxing-day': { en: 'Boxing Day', sv: 'annandag jul' },
  'epiphany-eve': { en: 'Epiphany Eve', sv: 'trettondagsafton' },
  'maundy-thursday': { en: 'Maundy Thursday', sv: 'skärtorsdagen' },
  'easter-eve': { en: 'Easter Eve', sv: 'påskafton' },
  walpurgis: { en: 'Walpurgis Night', sv: 'valborgsmässoafton' },
  'whitsun-eve': { en: 'Whitsun Eve', sv: 'pingstafton' },
  'midsummer-eve': { en: 'Midsummer Eve', sv: 'midsommarafton' },
  'all-saints-eve': { en: 'All Saints’ Eve', sv: 'allhelgonaafton' },
  'christmas-eve': { en: 'Christmas Eve', sv: 'julafton' },
  'new-year-eve': { en: 'New Year’s Eve', sv: 'nyårsafton' },
};

/** The name of a Swedish public holiday or eve. */
export function holidayText({ id }: SpecialDay, locale: Locale): string {
  return names[id][locale];
}
