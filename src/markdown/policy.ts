/** What one component of an author may look like. Everything not named here is refused. */
export interface ComponentRule {
  /** Attributes by name; the pattern is what its text must match. */
  attributes: Readonly<Record<string, { pattern: RegExp; required: boolean; example: string }>>;
  /** Whether text may stand between the tags. */
  children: boolean;
  /** The component that must hold this one directly. */
  inside?: string;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ADDRESS = /^(?:[a-z0-9-]+\/)?[a-z0-9-]+#[a-z0-9-]+$/;

const required = (pattern: RegExp, example: string) => ({ pattern, required: true, example });
const optional = (pattern: RegExp, example: string) => ({ pattern, required: false, example });
const show = optional(/^(?:line|amount)$/, 'amount');

/** The components that content may use. docs/content-model.md describes each with an example. */
export const components: Readonly<Record<string, ComponentRule>> = {
  Dose: { attributes: { of: required(ADDRESS, 'tocilizumab#crs'), show }, children: false },
  Threshold: { attributes: { of: required(ADDRESS, 'crs#fever') }, children: false },
  Fact: { attributes: { of: required(ADDRESS, 'thresholds/crs#onset'), show }, children: false },
  GradeRef: { attributes: { of: required(ID, 'crs-astct-2019'), n: required(/^[1-5]$/, '2'), to: optional(/^[2-5]$/, '4'), orWorse: optional(/^yes$/, 'yes') }, children: false },
  Grades: { attributes: { of: required(ID, 'crs-astct-2019') }, children: true },
  Grade: { attributes: { n: required(/^[1-4]$/, '2') }, children: true, inside: 'Grades' },
  IfBetter: { attributes: {}, children: true, inside: 'Grade' },
  IfWorse: { attributes: {}, children: true, inside: 'Grade' },
  GradeTable: { attributes: { of: required(ID, 'crs-astct-2019') }, children: false },
  ScoreTable: { attributes: { of: required(ID, 'ice-2019') }, children: false },
  IntendedUse: { attributes: {}, children: false },
  ToolInline: { attributes: { of: required(ID, 'crs-astct-2019') }, children: false },
  Tool: { attributes: { of: required(ID, 'crs-astct-2019') }, children: false },
  ToolTable: { attributes: { of: required(ID, 'crs-astct-2019') }, children: false },
  ToolExamples: { attributes: { of: required(ID, 'crs-astct-2019') }, children: false },
  FactTable: { attributes: { of: required(/^[a-z]+\/[a-z0-9-]+$/, 'thresholds/crs'), facts: required(/^[a-z0-9-]+(?: [a-z0-9-]+)*$/, 'onset-axi-cel onset-tisa-cel'), caption: required(/\S/, 'Onset by product') }, children: false },
  Doses: { attributes: { of: required(ID, 'tocilizumab') }, children: false },
  WeightTable: { attributes: { of: required(ADDRESS, 'tocilizumab#crs') }, children: false },
  Cautions: { attributes: { of: required(ID, 'tocilizumab') }, children: false },
  Warnings: { attributes: { of: required(ID, 'axicabtagene-ciloleucel') }, children: false },
  Glance: { attributes: { of: required(ID, 'axicabtagene-ciloleucel') }, children: false },
  Indications: { attributes: { of: required(ID, 'axicabtagene-ciloleucel') }, children: false },
  InSweden: { attributes: { of: required(ID, 'axicabtagene-ciloleucel') }, children: false },
  Rec: {
    attributes: {
      id: required(ID, 'antipyretic'),
      strength: required(/^(?:strong|conditional|good-practice|not-graded)$/, 'not-graded'),
      certainty: required(/^(?:high|moderate|low|very-low|not-graded)$/, 'not-graded'),
      basis: required(/^(?:label|guideline|trial|registry|review|centre|consensus|proposal)$/, 'guideline'),
    },
    children: true,
  },
  Card: { attributes: {}, children: true },
  CardRow: { attributes: { id: required(/^(?:call|red-flags|do-first|do-not|grade|recheck)$/, 'red-flags') }, children: true, inside: 'Card' },
  OnsetChart: { attributes: { of: required(/^[a-z]+\/[a-z0-9-]+$/, 'thresholds/crs'), facts: required(/^[a-z0-9-]+(?: [a-z0-9-]+)*$/, 'onset-axi-cel onset-tisa-cel'), caption: required(/\S/, 'Onset by product') }, children: false },
  Visits: { attributes: { of: required(ID, 'follow-up') }, children: false },
  VisitMatrix: { attributes: { of: required(ID, 'follow-up') }, children: false },
  VisitTimeline: { attributes: { of: required(ID, 'follow-up') }, children: false },
  ScheduleState: { attributes: { of: required(ID, 'follow-up') }, children: false },
  CheckEnds: { attributes: { of: required(ID, 'follow-up') }, children: false },
  Reminders: { attributes: { of: required(ID, 'follow-up') }, children: false },
  HandoverLines: { attributes: {}, children: false },
  RegistryDates: { attributes: { of: required(ID, 'follow-up') }, children: false },
  DoFirst: { attributes: {}, children: true },
  DoNot: { attributes: {}, children: true },
  Callout: { attributes: { kind: required(/^(?:stop|warn|info)$/, 'warn'), title: required(/\S/, 'Limited evidence') }, children: true },
  Window: { attributes: { id: required(ID, 'day-4-7') }, children: true },
  Term: { attributes: { of: required(ID, 'icans') }, children: true },
  Contact: { attributes: {}, children: false },
  Sbar: { attributes: {}, children: false },
  Checklist: { attributes: { id: required(ID, 'before-infusion') }, children: true },
};

/** Syntax that prose may use. Any other node type is refused with the sentence beside it. */
export const allowedNodes: ReadonlySet<string> = new Set([
  'root', 'paragraph', 'heading', 'text', 'emphasis', 'strong', 'link', 'list', 'listItem', 'table', 'tableRow', 'tableCell',
  'mdxJsxFlowElement', 'mdxJsxTextElement',
]);

/** Why each refused kind of syntax is refused, and what to write. */
export const refusals: Readonly<Record<string, { check: string; what: string; fix: string }>> = {
  mdxjsEsm: { check: 'no-code', what: 'Lines that start with import or export are program code; content holds none.', fix: 'Delete the line. Components need no import. If the sentence begins with this word, begin it with another.' },
  mdxFlowExpression: { check: 'no-code', what: 'Text in braces is program code; content holds none.', fix: 'Delete the braces, or write \\{ for a brace.' },
  mdxTextExpression: { check: 'no-code', what: 'Text in braces is program code; content holds none.', fix: 'Delete the braces, or write \\{ for a brace.' },
  html: { check: 'no-raw-html', what: 'Raw HTML is not used in content.', fix: 'Write Markdown, or one of the components in docs/content-model.md.' },
  image: { check: 'no-image', what: 'Images in prose are not supported: they cannot be searched, translated or checked.', fix: 'Write the content as text or a table.' },
  imageReference: { check: 'no-image', what: 'Images in prose are not supported.', fix: 'Write the content as text or a table.' },
  code: { check: 'no-code', what: 'An indented or fenced block becomes program text.', fix: 'Remove the indentation of four spaces or the ``` lines.' },
  inlineCode: { check: 'no-code', what: 'Text between ` signs becomes program text.', fix: 'Delete the ` signs.' },
  delete: { check: 'safe-writing', what: 'Text between ~ signs is struck through, and the signs vanish.', fix: 'Write the word "about", or delete the ~ signs.' },
  blockquote: { check: 'unknown-syntax', what: 'Quotes are not used: no sentence is copied from a source.', fix: 'Say it in your own words with a citation [@key], or use <Callout>.' },
  footnoteReference: { check: 'unknown-syntax', what: 'Footnotes are not used.', fix: 'Cite with [@key].' },
  footnoteDefinition: { check: 'unknown-syntax', what: 'Footnotes are not used.', fix: 'Cite with [@key].' },
};
