import type { Locale } from '../i18n/locales.ts';
import type { Distribution, Dose, Fact, Route, Taper, TaperStep } from '../schema/fact.ts';
import type { Amount } from '../schema/quantity.ts';
import { dayText } from './day.ts';
import { joinQuantities } from './join-quantities.ts';
import { amountText, numberText } from './number.ts';
import { quantityText } from './units.ts';

/** How much of a fact is printed: the whole line, or only its amount. */
export type FactShow = 'line' | 'amount';

/** Writes a fact as one text with no-break spaces between numbers and units. Ranges include both ends. */
export function factText(fact: Fact, locale: Locale, show: FactShow = 'line'): string {
  switch (fact.kind) {
    case 'dose':
      return show === 'amount' ? quantityText(fact.amount, fact.unit, locale) : doseLine(fact, locale);
    case 'taper':
      return taperLine(fact, locale);
    case 'threshold':
      return thresholdText(fact.comparison, quantityText(fact.value, fact.unit, locale), locale);
    case 'value':
      return boundText(fact.bound, quantityText(fact.value, fact.unit, locale), locale);
    case 'day':
      return dayText(fact.value, locale, fact.bound);
    case 'distribution':
      return show === 'amount' ? quantityText(fact.centre.value, fact.unit, locale) : distributionText(fact, locale);
    case 'rate':
      return quantityText(fact.percent, 'percent', locale);
  }
}

const routes: Record<Route, Record<Locale, string>> = {
  iv: { en: 'IV', sv: 'intravenöst' },
  'iv-infusion': { en: 'IV infusion', sv: 'intravenös infusion' },
  oral: { en: 'by mouth', sv: 'peroralt' },
  'oral-or-iv': { en: 'by mouth or IV', sv: 'peroralt eller intravenöst' },
  sc: { en: 'subcutaneously', sv: 'subkutant' },
  'iv-or-sc': { en: 'IV or subcutaneously', sv: 'intravenöst eller subkutant' },
  im: { en: 'IM', sv: 'intramuskulärt' },
  intrathecal: { en: 'intrathecally', sv: 'intratekalt' },
};

/** The name of a way of giving a drug. */
function routeText(route: Route, locale: Locale): string {
  return routes[route][locale];
}

/** Amount, route, length, interval, repeats, limits: in that order, each part only where the fact states it. */
function doseLine(dose: Dose, locale: Locale): string {
  const en = locale === 'en';
  const head = [
    quantityText(dose.amount, dose.unit, locale),
    dose.route && routeText(dose.overMinutes !== undefined && dose.route === 'iv-infusion' ? 'iv' : dose.route, locale),
    dose.overMinutes !== undefined && `${en ? 'over' : 'under'} ${quantityText(dose.overMinutes, 'minute', locale)}`,
    dose.everyHours !== undefined && everyText(dose.everyHours, locale),
    dose.timesDaily !== undefined && timesDailyText(dose.timesDaily, locale),
    dose.dividedInto !== undefined && (en ? `divided into ${dose.dividedInto} doses a day` : `uppdelat på ${dose.dividedInto} doser per dygn`),
    dose.dividedEveryHours !== undefined && `${en ? 'divided,' : 'uppdelat,'} ${everyText(dose.dividedEveryHours, locale)}`,
    dose.onDays !== undefined && daysText(dose.onDays, locale),
    dose.days !== undefined && `${en ? 'for' : 'i'} ${quantityText(dose.days, 'day', locale)}`,
    dose.doses !== undefined && dosesText(dose.doses, locale),
    dose.until && `${en ? 'until' : 'till'} ${joinQuantities(dose.until[locale])}`,
    dose.maxDose && `(max ${quantityText(dose.maxDose.value, dose.maxDose.unit, locale)}${dose.dividedInto || dose.unit.endsWith('/day') ? (en ? ' per dose' : ' per dos') : ''})`,
  ].filter(Boolean).join(' ');
  return [head, limitsText(dose, locale)].filter(Boolean).join('; ');
}

function limitsText(dose: Dose, locale: Locale): string {
  const en = locale === 'en';
  return [
    dose.maxDaily && `max ${quantityText(dose.maxDaily.value, dose.maxDaily.unit, locale)} ${en ? 'per day' : 'per dygn'}`,
    dose.minHoursApart !== undefined && `${en ? 'at least' : 'minst'} ${quantityText(dose.minHoursApart, 'hour', locale)} ${en ? 'apart' : 'mellan doserna'}`,
    dose.maxDoses?.total !== undefined && `max ${quantityText(dose.maxDoses.total, 'dose', locale)} ${en ? 'in all' : 'totalt'}`,
    dose.maxDoses?.in24h !== undefined && `max ${quantityText(dose.maxDoses.in24h, 'dose', locale)} ${en ? 'in' : 'per'} ${quantityText(24, 'hour', locale)}`,
  ].filter(Boolean).join('; ');
}

function taperLine(taper: Taper, locale: Locale): string {
  const then = locale === 'en' ? ', then ' : ', därefter ';
  return `${routeText(taper.route, locale)}: ${taper.steps.map((step) => taperStepText(step, locale)).join(then)}`;
}

/** One step of a taper: "500 mg every 12 h for 3 days". */
function taperStepText(step: TaperStep, locale: Locale): string {
  const en = locale === 'en';
  return [
    quantityText(step.amount, step.unit, locale),
    step.everyHours !== undefined && everyText(step.everyHours, locale),
    step.timesDaily !== undefined && timesDailyText(step.timesDaily, locale),
    step.days !== undefined && `${en ? 'for' : 'i'} ${quantityText(step.days, 'day', locale)}`,
    step.until && `${en ? 'until' : 'till'} ${joinQuantities(step.until[locale])}`,
  ].filter(Boolean).join(' ');
}

/** "every 6 h", "every 6–12 h"; in Swedish "var 6:e timme", "varannan timme", "med 1,5 timmars mellanrum". */
export function everyText(hours: Amount, locale: Locale): string {
  if (locale === 'en') return `every\u00a0${amountText(hours, locale)}\u00a0h`;
  if (hours === 1) return 'varje\u00a0timme';
  if (hours === 2) return 'varannan\u00a0timme';
  return Number.isInteger(hours) ? `var\u00a0${ordinal(hours as number)}\u00a0timme` : `med\u00a0${amountText(hours, locale)}\u00a0timmars\u00a0mellanrum`;
}

/** "6:e", "12:e", "21:a". */
function ordinal(number: number): string {
  const tens = number % 100;
  return `${number}:${number % 10 >= 1 && number % 10 <= 2 && (tens < 11 || tens > 12) ? 'a' : 'e'}`;
}

function timesDailyText(times: Amount, locale: Locale): string {
  if (times === 1) return locale === 'en' ? 'once daily' : 'en gång per dygn';
  if (times === 2) return locale === 'en' ? 'twice daily' : 'två gånger per dygn';
  return `${amountText(times, locale)}\u00a0${locale === 'en' ? 'times daily' : 'gånger per dygn'}`;
}

/** "once", or "for 1–2 doses". */
function dosesText(doses: Amount, locale: Locale): string {
  if (doses === 1) return locale === 'en' ? 'once' : 'en gång';
  return `${locale === 'en' ? 'for' : 'i'} ${quantityText(doses, 'dose', locale)}`;
}

function daysText(days: readonly number[], locale: Locale): string {
  const joined = days.map((day) => numberText(day, locale)).join(', ');
  return `${locale === 'en' ? (days.length > 1 ? 'on days' : 'on day') : 'dag'}\u00a0${joined}`;
}

function thresholdText(comparison: 'at-least' | 'above' | 'at-most' | 'below' | 'between', quantity: string, locale: Locale): string {
  const words = {
    'at-least': { en: `${quantity} or more`, sv: `${quantity} eller mer` },
    above: { en: `above ${quantity}`, sv: `över ${quantity}` },
    'at-most': { en: `${quantity} or less`, sv: `${quantity} eller mindre` },
    below: { en: `below ${quantity}`, sv: `under ${quantity}` },
    between: { en: quantity, sv: quantity },
  };
  return words[comparison][locale];
}

function boundText(bound: 'at-least' | 'at-most' | 'about' | undefined, quantity: string, locale: Locale): string {
  if (bound === undefined) return quantity;
  const words = { 'at-least': { en: 'at least', sv: 'minst' }, 'at-most': { en: 'at most', sv: 'högst' }, about: { en: 'about', sv: 'cirka' } };
  return `${words[bound][locale]} ${quantity}`;
}

function distributionText(fact: Distribution, locale: Locale): string {
  const kind = { median: { en: 'median', sv: 'median' }, mean: { en: 'mean', sv: 'medelvärde' } }[fact.centre.kind][locale];
  const centre = `${kind} ${quantityText(fact.centre.value, fact.unit, locale)}`;
  if (!fact.spread) return centre;
  const spread = {
    range: { en: 'range', sv: 'spridning' }, iqr: { en: 'interquartile range', sv: 'kvartilavstånd' }, ci95: { en: '95 % CI', sv: '95 % KI' },
  }[fact.spread.kind][locale].replaceAll(' ', '\u00a0');
  return `${centre} (${spread} ${amountText([fact.spread.low, fact.spread.high], locale)})`;
}
