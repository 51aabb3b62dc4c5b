import type { Answers } from '../instrument/answers.ts';

/** The shares of segmented and band neutrophils together, in per cent; unknown while one of them is. */
export function shares(answers: Answers): Answers {
  const { segmented, band } = answers;
  return typeof segmented === 'number' && typeof band === 'number' ? { 'both-shares': segmented + band } : {};
}
