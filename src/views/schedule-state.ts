import type { Locale } from '../i18n/locales.ts';
import { word } from '../i18n/words.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { openCells, scheduleOf } from '../model/schedule.ts';

/** How much of a schedule rests on sources that were read, in plain words. */
export function scheduleState(catalogue: Catalogue, id: string, locale: Locale): { title: string; text: string; marked: string } | undefined {
  const schedule = scheduleOf(catalogue, id);
  const [all, open] = [schedule.cells.length, openCells(schedule).length];
  const times = schedule.visits.filter((visit) => visit.checked === 'unverified').length;
  const roles = schedule.visits.filter((visit) => visit.who.checked === 'unverified').length;
  if (open + times + roles === 0) return undefined;
  return {
    title: word('followup.state.title', locale),
    text: word('followup.state.text', locale, { all, read: all - open, open, visits: schedule.visits.length, times, roles }),
    marked: word('followup.state.marked', locale),
  };
}
