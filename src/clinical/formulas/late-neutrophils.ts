import { isRow, type Answers } from '../instrument/answers.ts';
import { isWithin } from '../quantity/compare.ts';

/** Values above this are no late ICAHT (EHA/EBMT 2023). */
const LOW_AT_MOST = 1.5;

/**
 * The value that late ICAHT is graded by, from counts after day 30 in 10⁹/L: the lowest, unless it is the only low one among several:
 * then it is transient and the next one counts. A single count is graded as it stands. No count gives no value.
 */
export function lateNeutrophils(answers: Answers): Answers {
  const counts = answers['counts'];
  if (!isRow(counts)) return {};
  const values = counts.filter((value) => value !== null).sort((a, b) => a - b);
  const low = values.filter((value) => isWithin(value, { atMost: LOW_AT_MOST }));
  const isTransient = low.length === 1 && values.length > 1;
  return { lowest: isTransient ? values[1] : values[0] };
}
