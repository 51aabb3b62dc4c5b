import { addDays } from './add.ts';
import type { PlainDate } from './plain-date.ts';
import { isWorkingDay } from './swedish-holidays.ts';

/**
 * The working day nearest to a date inside a window, both ends included. Of two that are equally near, the later.
 *
 * @returns The date itself when it is one; undefined when the window has none.
 */
export function nearestWorkingDay(date: PlainDate, window: { from: PlainDate; to: PlainDate }): PlainDate | undefined {
  for (let step = 0; ; step += 1) {
    const later = addDays(date, step);
    const earlier = addDays(date, -step);
    if (later > window.to && earlier < window.from) return undefined;
    if (later <= window.to && later >= window.from && isWorkingDay(later)) return later;
    if (earlier >= window.from && earlier <= window.to && isWorkingDay(earlier)) return earlier;
  }
}
