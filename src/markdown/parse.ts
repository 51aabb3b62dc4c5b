import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Finding } from './finding.ts';
import { textLimit, tooDeep, treeLimit } from './nesting.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/**
 * Parses one prose file with the parser that the build uses: remark-parse, remark-mdx and remark-gfm in the same versions.
 *
 * @returns The tree, or what is wrong with the text in words for its author. Nothing is evaluated.
 */
export function parseProse(text: string): { tree: Root } | { finding: Finding } {
  const limit = textLimit(text);
  if (limit) return { finding: limit };
  try {
    const tree = parser.parse(text);
    const deep = treeLimit(tree);
    return deep ? { finding: deep } : { tree };
  } catch (error) {
    if (error instanceof RangeError) return { finding: tooDeep({ line: 1, column: 1 }) };
    if (!(error instanceof VFileMessage)) throw error;
    return { finding: { line: error.line ?? 1, column: error.column ?? 1, check: 'mdx-syntax', what: `This text cannot be read: ${error.reason}.`, fix: syntaxFix(error.reason, lineOf(text, error.line)) } };
  }
}

function lineOf(text: string, line: number | null | undefined): string {
  return text.split('\n')[(line ?? 1) - 1] ?? '';
}

/** What to type instead, for the mistakes that people make when they write Markdown with comparison signs and braces. */
function syntaxFix(reason: string, line: string): string {
  if (/<!--/.test(line)) return 'Delete the comment, or write it as {/* comment */}.';
  if (/<https?:/.test(line)) return 'Write the link as [text](https://…).';
  if (/<[=\d\s]/.test(line)) return 'Write "below" or "at most" in words, or show the limit with <Threshold of="…" />. The sign < starts a component.';
  if (/[{}]/.test(line)) return 'Write \\{ for a brace. Braces start program code, and content holds none.';
  if (/closing tag|Expected a closing/i.test(reason)) return 'Close the component: <Name> … </Name>, or <Name … /> when it holds no text. Leave a blank line before and after text inside it.';
  return 'Check the < > { } signs on this line: components are written <Name attribute="text" />.';
}
