/** Thrown when the fact base cannot be imported. Carries every problem found, so that one run shows them all. */
export class BadInput extends Error {
  readonly problems: string[];

  constructor(problems: string[]) {
    super(problems.join('\n'));
    this.name = 'BadInput';
    this.problems = problems;
  }
}

/**
 * Waits for all readings, like `Promise.all`, but reports the problems of every one that failed.
 *
 * @throws BadInput with all their problems, in the order of the readings.
 */
export async function allRead<Results extends unknown[]>(
  readings: readonly [...{ [Index in keyof Results]: Promise<Results[Index]> }],
): Promise<Results> {
  const settled = await Promise.allSettled(readings);
  const reasons = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  const unexpected = reasons.find((reason) => !(reason instanceof BadInput));
  if (unexpected !== undefined) throw unexpected;
  if (reasons.length > 0) throw new BadInput(reasons.flatMap((reason) => reason.problems));
  return settled.map((each) => (each as PromiseFulfilledResult<unknown>).value) as Results;
}
