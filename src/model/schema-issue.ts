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
  const name = path.length === 0 ? 'the file' : `"${path.join('.')}"`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        check: 'unknown-field',
        what: `The field "${key}" is not known here.`,
        fix: 'Correct its spelling, or delete it. docs/content-model.md lists the fields.',
      }));
    case 'invalid_union':
      return unionIssues(issue, path, name);
    case 'invalid_type':
      return [missingOrWrong(issue, path, name)];
    case 'invalid_value':
      return [{ path, check: 'schema', what: `${name} has a value that is not allowed.`, fix: `Use one of: ${issue.values.join(', ')}.` }];
    case 'custom':
      return [{ path, check: 'schema', what: `${name}: ${issue.message}`, fix: 'Add or correct it, with its source.' }];
    default:
      return [{ path, check: 'schema', what: `${name} is not valid.`, fix: issue.message }];
  }
}

function missingOrWrong(issue: Extract<Issue, { code: 'invalid_type' }>, path: (string | number)[], name: string): WordedIssue {
  const last = path.at(-1);
  const missing = issue.message.includes('received undefined');
  if (missing && (last === 'en' || last === 'sv')) {
    const language = last === 'en' ? 'English' : 'Swedish';
    return { path, check: 'missing-label', what: `${name} is missing: the label has no ${language} text.`, fix: `Add \`${last}:\` with the ${language} text.` };
  }
  if (missing && last === 'sources') {
    return { path, check: 'dose-has-source', what: `${name} is missing: this statement names no source.`, fix: 'Add `sources:` with the key of a file in content/references/.' };
  }
  if (missing) return { path, check: 'missing-field', what: `${name} is missing.`, fix: `Add \`${String(last)}:\`. docs/content-model.md says what it holds.` };
  return { path, check: 'schema', what: `${name} is of the wrong kind: ${issue.message.replace('Invalid input: ', '')}.`, fix: `Write ${issue.expected === 'string' ? 'text; put numbers and dates in quotes' : `a ${issue.expected}`}.` };
}

/** Of several allowed forms, the one that came nearest: for a discriminated union the form that the discriminator chose. */
function unionIssues(issue: Extract<Issue, { code: 'invalid_union' }>, path: (string | number)[], name: string): WordedIssue[] {
  if (issue.errors.length === 0) {
    const field = 'discriminator' in issue ? String(issue.discriminator) : 'kind';
    return [{ path: [...path, field], check: 'schema', what: `${name} has no known "${field}".`, fix: `Write one of the kinds that docs/content-model.md lists for "${field}".` }];
  }
  const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
  return nearest.flatMap((inner) => worded({ ...inner, path: [...path, ...inner.path] } as Issue));
}
