/** Whether something holds; undefined as long as an answer is missing that decides it. */
export type Truth = boolean | undefined;

/** All hold: false as soon as one does not, unknown while none is false and one is unknown. */
export function all(parts: readonly Truth[]): Truth {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

/** At least `needed` hold: true as soon as enough do, false as soon as too few can. */
export function atLeastOf(needed: number, parts: readonly Truth[]): Truth {
  const certain = parts.filter((part) => part === true).length;
  const possible = parts.filter((part) => part !== false).length;
  if (certain >= needed) return true;
  return possible < needed ? false : undefined;
}
