const NO_BREAK_SPACE = '\u00a0';

const UNITS = String.raw`(?:%|°C|mg|g|kg|mL|L|h|min|mmHg|hours?|minutes?|days?|weeks?|months?|years?|patients|doses?|timm(?:e|ar)|minut(?:er)?|dag(?:ar)?|dygn|veck(?:a|or)|månad(?:er)?|år|patienter|dos(?:er)?|U/L|µg/L|mg/L|g/L|mmol/L|× ?10|of\s\d+)`;
const PATTERN = new RegExp(String.raw`(\d)[ ](?=${UNITS}(?![\p{L}]))`, 'gu');

/** Joins each number in a text with the unit after it, and "day" with its number, so that no line break parts them. */
export function joinQuantities(text: string): string {
  return text.replace(PATTERN, `$1${NO_BREAK_SPACE}`).replace(/\b([Dd]ays?|[Gg]rades?|[Dd]ag|[Gg]rad) (?=[−\d])/gu, `$1${NO_BREAK_SPACE}`);
}
