/** Something wrong in content: where, which rule, what, and what to do about it. */
export interface Problem {
  /** Path from the project root, with forward slashes. */
  file: string;
  /** Both count from 1. */
  line: number;
  column: number;
  /** The name of the rule: the name of its file in src/checks/, or of the step that reads content. */
  check: string;
  what: string;
  fix: string;
}

/** Writes problems for a terminal, in the order of files and lines, and closes with their number. */
export function problemsText(problems: readonly Problem[]): string {
  const lines = sorted(problems).map(
    ({ file, line, column, check, what, fix }) => `${file}:${line}:${column}  ${check}\n  ${what}\n  ${fix}`,
  );
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...lines, `${count} in content. Nothing was built.`].join('\n\n');
}

/** The same problems by file, line and column. */
export function sorted(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column || a.check.localeCompare(b.check, 'en'),
  );
}
