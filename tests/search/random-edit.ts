/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const letters = 'abcdefghijklmnopqrstuvwxyzåäö';

/** A text with one slip inside a word: a letter left out, put in, changed, or swapped with the next. */
export function randomEdit(text: string, next: () => number): string {
  const places = [...text].flatMap((letter, at) => (/\p{L}/u.test(letter) ? [at] : []));
  const at = places[Math.floor(next() * places.length)]!;
  const letter = letters[Math.floor(next() * letters.length)]!;
  const [before, here, after] = [text.slice(0, at), text[at]!, text.slice(at + 1)];
  const slips = [before + after, before + letter + here + after, before + letter + after, /^\p{L}/u.test(after) ? before + after[0]! + here + after.slice(1) : before + after];
  return slips[Math.floor(next() * slips.length)]!;
}
