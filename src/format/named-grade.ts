const STEP = String.raw`(?:[0-5]|I{1,3}|IV|V)(?![\p{L}\d]|[.,]\d)`;
const JOINT = String.raw`(?:[\u00a0 ]?[-‑–/][\u00a0 ]?|[\u00a0 ](?:to|till|or|eller|and|och)[\u00a0 ])`;
const GRADE = new RegExp(String.raw`(?<!\p{L})[Gg]rad(?:es?|en|er|erna)?[\u00a0 ‑-]${STEP}(?:${JOINT}${STEP})*`, 'gu');

/** What may stand between a grade and its system: "or worse", "eller högre". */
const NAMED = /^[^.;:()]{0,32}\((?=[^)]*(?:\b(?:19|20)\d\d\b|CTCAE|scale|skal|system|Penn|CARTOX))[^)]*\)/iu;

/** A pattern that finds each grade in a text, English or Swedish: "grade 3", "grades 1 to 2", "grad 2–4". */
export function nextGrade(): RegExp {
  return new RegExp(GRADE);
}

/** Whether a grade that `nextGrade` found says its system and year, in brackets right after it. */
export function isNamedGrade(text: string, match: RegExpExecArray): boolean {
  return NAMED.test(text.slice(match.index + match[0].length));
}
