/** Pieces of the patterns by which checks recognise numbers in prose. Source texts of regular expressions. */

/** A number or a range: 10, 0.5, 1–2, 10 000. */
export const NUMBER = String.raw`\d+(?:[\u00a0 ]\d{3})*(?:[.,]\d+)?(?:\s?(?:[-–−]|to|till)\s?\d+(?:[.,]\d+)?)?`;

const BREAK = String.raw`(?![\p{L}\d/])`;
const PER_LITRE = String.raw`/\s?(?:L|l|dL|dl|mL|ml|µL|microlitre|mikroliter)`;
const MASS = String.raw`(?:mg|g|µg|mcg|ug|ng|kg|micrograms?|mikrogram|mmol|mL|ml|millilitres?|litres?|units?|enheter|IU|IE|E)`;

/** An amount of a drug or fluid: 8 mg/kg, 500 mL, 30 mg/m². */
export const DOSE = String.raw`(?<![\p{L}\d.,])${NUMBER}[\u00a0 ]?${MASS}(?:/(?:kg|m²|m2|day|dag|dygn|dose|dos|h|min))*${BREAK}`;

/** A unit of a measured value: mmHg, °C, g/L, % ... */
export const MEASURE_UNIT = String.raw`(?:°\s?C|%|per cent|mmHg|L/min|x\s?10|×\s?10|(?:g|mg|µg|ng|mmol|µmol|µkat|U|kU|IU|cells)${PER_LITRE}|mL/min|bar|kg|points?|poäng)`;

/** A unit of time or a counted thing. */
export const COUNT_UNIT = String.raw`(?:h|hours?|min|minutes?|seconds?|days?|weeks?|months?|years?|timmar|timme|minuter|sekunder|dagar|dygn|veckor|månader|år|patients?|patienter|doses?|doser|boluses|times)`;
