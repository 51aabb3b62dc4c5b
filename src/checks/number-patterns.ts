/**
 * Pieces of the patterns by which checks recognise numbers in the words of a block, where any white space is one space. Source
 * texts of regular expressions.
 */

const DASH = '[-‐‑‒–—−]';
const ONE = String.raw`(?:\d+(?:[ ,.]\d{3}(?!\d))*(?:[.,]\d+)?|[½¼¾])`;

/** A number or a range: 10, 0.5, 1–2, 10 000, 1,000,000. */
export const NUMBER = String.raw`${ONE}(?: ?(?:${DASH}|to|till) ?${ONE})?`;

/** Before a number: not inside a word, a code like CD19, or another number. */
export const START = String.raw`(?<![\p{L}\d]|\d[.,])`;

const VOLUME = String.raw`(?:mL|ml|cl|dL|dl|L|l|millilit(?:re|er)s?|lit(?:re|er)s?)`;
const MASS = String.raw`(?:[mM]?g|MG|µg|mcg|ug|ng|(?:milli|micro|mikro)?gram(?:me)?s?|mmol|mEq)`;
const UNITS = String.raw`(?:(?:million |miljon(?:er)? )?(?:units?|enhet(?:er)?)|[kM]?(?:IU|IE|U|E)(?!\.(?:\S| \p{Ll})))`;
const PACK = String.raw`(?:ampoules?|ampull(?:er)?|vials?|flask(?:a|or)|tablets?|tablett(?:er)?|capsules?|kaps(?:el|lar)|drops?|dropp(?:e|ar)|sachets?|puffs?)`;
const CELLS = String.raw`[x×] ?10[⁰¹²³⁴-⁹]+ (?:\S+ ){0,3}?(?:T[ -])?(?:cells|celler)(?! ?/ ?(?!kg))`;

const WORD_END = String.raw`(?![\p{L}\d])`;
const LITRE = String.raw`(?:\d+ )?(?:dL|dl|mL|ml|µL|µl|L|l|(?:milli|micro|mikro)?lit(?:re|er)|mol|mmol)`;
const PER_LITRE = String.raw` ?(?:/|per) ?${LITRE}${WORD_END}`;
const PER_MINUTE = String.raw` ?(?:/|per) ?min`;
const TAIL = String.raw`(?: ?/ ?(?:kg|m²|m2|day|dag|dygn|dose|dos|hour|h|tim|minute|min)${WORD_END})*`;

/** An amount of a drug, fluid or cells: 8 mg/kg, 500 mL, 30 mg/m², 2 ampoules. Not a concentration (g/L) or a flow (L/min). */
export const DOSE = String.raw`${START}${NUMBER}[ -]?(?:${MASS}${WORD_END}(?!${PER_LITRE})|${UNITS}${WORD_END}(?!${PER_LITRE})|${VOLUME}${WORD_END}(?!${PER_MINUTE})|${PACK}${WORD_END}|${CELLS}${WORD_END})${TAIL}`;

const CONCENTRATION = String.raw`(?:g|mg|µg|mcg|ng|pg|mmol|µmol|nmol|µkat|[kM]?(?:U|E|IU|IE)|cells|celler)${PER_LITRE}`;
const FLOW = String.raw`(?:(?:mL|ml|L|l|breaths|beats|slag|andetag) ?)?/ ?min(?:ute)?`;

/** A unit of a measured value: mmHg, °C, g/L, % ... */
export const MEASURE_UNIT = String.raw`(?:[°º] ?C|℃|degrees|grader|%|per ?cent|procent|mm ?Hg|kPa|[x×] ?10|${CONCENTRATION}|${FLOW}|bar|kg|cm|mm|points?|poäng)`;

/** A unit of time or a counted thing. */
export const COUNT_UNIT = String.raw`(?:h|hours?|min|minutes?|seconds?|days?|weeks?|months?|years?|timmars?|timmes?|minut(?:er)?s?|sekund(?:er)?s?|dag(?:ar)?s?|dygns?|veck(?:a|or)s?|månad(?:er)?s?|års?|patients?|patient(?:er)?|children|barn|adults|vuxna|infusions|infusioner|cases|deaths|dödsfall|dos(?:er)?|doses?|bolus(?:es)?|times|gånger)`;
