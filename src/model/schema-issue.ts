import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** A schema issue in words that an author understands. */
export interface WordedIssue {
  path: (string | number)[];
  check: string;
  what: string;
  fix: string;
}

/** Turns what zod found into problems: one for each unknown field and each wrong or missing value. */
export function wordedIssues(issues: readonly Issue[]): WordedIssue[] {
  return issues.flatMap(worded);
}

function worded(issue: Issue): WordedIssue[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const name = nameOf(path);
  if (issue.input === undefined && issue.code !== 'custom') return [missing(path, name, issue)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        check: 'unknown-field',
        what: `The field "${key}" is not known here.`,
        fix: 'Correct its spelling, or delete it. docs/content-model.md lists the fields.',
      }));
    case 'invalid_union':
      return unionIssues(issue, path);
    case 'invalid_type':
      return [{ path, check: 'schema', what: `${name} is of the wrong kind: ${issue.message.replace('Invalid input: ', '')}.`, fix: `Write ${issue.expected === 'string' ? 'text; put numbers and dates in quotes' : `a value of the kind ${issue.expected}`}.` }];
    case 'invalid_value':
      return [notAllowed(path, issue.values)];
    case 'invalid_format':
      return [{ path, check: 'schema', what: `${name} is not valid: ${JSON.stringify(issue.input)}.`, fix: formatFix(issue) }];
    case 'too_small':
    case 'too_big':
      return [{ path, check: 'schema', what: `${name} is too ${issue.code === 'too_big' ? 'big' : 'small'}: ${JSON.stringify(issue.input)}.`, fix: sizeFix(issue) }];
    case 'custom':
      return [{ path, check: 'schema', what: `${name}: ${issue.message}`, fix: 'Add or correct it, with its source.' }];
    default:
      return [{ path, check: 'schema', what: `${name} is not valid: ${issue.message}.`, fix: 'Compare it with docs/content-model.md.' }];
  }
}

function nameOf(path: readonly (string | number)[]): string {
  return path.length === 0 ? 'the file' : `"${path.join('.')}"`;
}

function missing(path: (string | number)[], name: string, issue: Issue, choices: readonly unknown[] = issue.code === 'invalid_value' ? issue.values : []): WordedIssue {
  const last = path.at(-1);
  if (last === 'en' || last === 'sv') {
    const language = last === 'en' ? 'English' : 'Swedish';
    return { path, check: 'missing-label', what: `${name} is missing: the label has no ${language} text.`, fix: `Add \`${last}:\` with the ${language} text.` };
  }
  if (last === 'sources') {
    return { path, check: 'dose-has-source', what: `${name} is missing: this statement names no source.`, fix: 'Add `sources:` with the key of a file in content/references/.' };
  }
  const holds = choices.length > 0 ? `It is one of: ${choices.join(', ')}.` : 'docs/content-model.md says what it holds.';
  return { path, check: 'missing-field', what: `${name} is missing.`, fix: `Add \`${String(last)}:\`. ${holds}` };
}

function notAllowed(path: (string | number)[], values: readonly unknown[]): WordedIssue {
  return { path, check: 'schema', what: `${nameOf(path)} has a value that is not allowed.`, fix: `Use one of: ${[...new Set(values)].join(', ')}.` };
}

function formatFix(issue: Extract<Issue, { code: 'invalid_format' }>): string {
  if (issue.format === 'date') return 'Write a day of the calendar as "2026-11-22", in quotes.';
  if (issue.format === 'url') return 'Write the whole address, with https://.';
  return issue.message.startsWith('Invalid string') ? 'Compare it with a neighbouring file; docs/content-model.md says how it is written.' : issue.message;
}

function sizeFix(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  if (!issue.message.startsWith('Too ')) return issue.message;
  const unit = issue.origin === 'string' ? ' signs' : issue.origin === 'array' ? ' entries' : '';
  if (issue.code === 'too_big') return `Write ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}${unit}.`;
  return `Write ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}${unit}.`;
}

/** Of several allowed forms, the one that came nearest; where the form is chosen by a word, the words that choose one. */
function unionIssues(issue: Extract<Issue, { code: 'invalid_union' }>, path: (string | number)[]): WordedIssue[] {
  if ('options' in issue && issue.options) return [isGiven(issue) ? notAllowed(path, issue.options) : missing(path, nameOf(path), issue, issue.options)];
  const forms = issue.errors;
  const choices = forms.flatMap((form) => form.flatMap((inner) => (inner.code === 'invalid_value' ? [...inner.values] : [])));
  if (choices.length > 0 && forms.every((form) => form.length === 1 && form[0]!.code === 'invalid_value')) return [notAllowed(path, choices)];
  const [nearest = []] = [...forms].sort((a, b) => Number(isOtherKind(a)) - Number(isOtherKind(b)) || a.length - b.length);
  return nearest.flatMap((inner) => worded({ ...inner, path: [...path, ...inner.path] }));
}

/** Whether the word that chooses a form is there at all. */
function isGiven(issue: Extract<Issue, { code: 'invalid_union' }>): boolean {
  const { input } = issue;
  return 'discriminator' in issue && typeof input === 'object' && input !== null && issue.discriminator !== undefined && Object.hasOwn(input, issue.discriminator);
}

/** Whether a form did not fit at all, rather than in one of its fields. */
function isOtherKind(form: readonly Issue[]): boolean {
  return form.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
}
