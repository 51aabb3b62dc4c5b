import { isRow, type Answer, type Answers, type Row } from '../instrument/answers.ts';
import { isWithin } from '../quantity/compare.ts';

/** Days 0 to 30. */
const WINDOW_DAYS = 31;
/** A pause shorter than this is no recovery: the runs on both sides are one (published implementation, Liang 2024). */
const RECOVERY_DAYS = 3;
/** Days without a count that may be bridged by a straight line. */
const BRIDGED_DAYS = 7;

/**
 * Days of neutropenia for early ICAHT, from daily counts or as they were counted by the reader.
 *
 * With the answer `daily` (10⁹/L, one a day from day 0; null where none was taken) the longest run at or below 0.5 and 0.1 is found,
 * joined over pauses of at most 2 days. Values after day 30 do not count. A row that ends early gives bounds: the days to come may
 * all be low, or none.
 */
export function neutrophilRuns(answers: Answers): Answers {
  const daily = answers['daily'];
  if (!isRow(daily)) return { 'run-0-5': answers['days-0-5'], 'run-0-1': answers['days-0-1'], recovered: recoveredByAnswer(answers['never-above'], answers['days-0-5']) };
  const known = bridged(daily.slice(0, WINDOW_DAYS));
  if (known.length === 0) return {};
  return { 'run-0-5': runBounds(known, 0.5), 'run-0-1': runBounds(known, 0.1), recovered: recovered(known) };
}

/** The longest run of values at or below a limit in 10⁹/L, in days. */
export function longestRun(values: readonly number[], limit: number): number {
  let longest = 0;
  let start: number | undefined;
  let last = 0;
  for (const [day, value] of values.entries()) {
    if (!isWithin(value, { atMost: limit })) continue;
    if (start === undefined || day - last > RECOVERY_DAYS) start = day;
    last = day;
    longest = Math.max(longest, last - start + 1);
  }
  return longest;
}

/** The row up to its last count, with short gaps filled; it ends before the first gap that is too long or open. */
function bridged(row: Row): number[] {
  const filled: number[] = [];
  for (let day = 0; day < row.length; day += 1) {
    const value = row[day];
    if (typeof value === 'number') {
      filled.push(value);
      continue;
    }
    const next = row.findIndex((each, index) => index > day && typeof each === 'number');
    const before = filled.at(-1);
    if (before === undefined || next < 0 || next - day > BRIDGED_DAYS) break;
    const step = (row[next]! - before) / (next - day + 1);
    for (let gap = day; gap < next; gap += 1) filled.push(before + step * (gap - day + 1));
    day = next - 1;
  }
  return filled;
}

function runBounds(values: readonly number[], limit: number): Answer {
  const from = longestRun(values, limit);
  const to = longestRun([...values, ...Array<number>(WINDOW_DAYS - values.length).fill(0)], limit);
  return from === to ? from : { from, to };
}

function recovered(values: readonly number[]): Answer | undefined {
  if (values.some((value) => isWithin(value, { above: 0.5 }))) return 'yes';
  return values.length < WINDOW_DAYS ? undefined : 'no';
}

/** As it was answered; else fewer low days than the window has mean that the count was above on one of them. */
function recoveredByAnswer(neverAbove: Answer | undefined, lowDays: Answer | undefined): Answer | undefined {
  if (neverAbove !== undefined) return neverAbove === 'yes' ? 'no' : 'yes';
  if (typeof lowDays !== 'number') return undefined;
  return lowDays < WINDOW_DAYS ? 'yes' : 'no';
}
