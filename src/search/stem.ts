const endings = `arnas ernas ornas ationer ations ationen ation arna erna orna ionerna ioner ionen ions ion ande ende ningar ningen ning ings ing iska isk
  aste ast are ens ets ade ed en et er ar or es as at ia ik a e i n s`
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);

/** Shortest stem: what is left of a shorter word says too little. */
const shortest = 4;

/**
 * Cuts the ending of a folded word, in Swedish or English: "kramper" and "kramp", "vaccination" and "vaccin", "hypoxi" and
 * "hypoxia" meet. Twice, because endings stack. Words with numbers stay whole.
 */
export function stem(folded: string): string {
  if (/\d/.test(folded)) return folded;
  return cutEnding(cutEnding(folded));
}

function cutEnding(word: string): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= shortest);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
