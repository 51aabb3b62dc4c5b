/** Something wrong in one prose file; the file's name is added by whoever reads it. */
export interface Finding {
  line: number;
  column: number;
  check: string;
  what: string;
  fix: string;
}

/** The part of a syntax node that says where it stands. */
export interface Placed {
  position?: { start: { line: number; column: number } } | undefined;
}

/** A finding at a node. */
export function findingAt(node: Placed, check: string, what: string, fix: string): Finding {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1, check, what, fix };
}
