import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Finding } from './finding.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/** Deepest nesting of quotes, lists and brackets that is parsed. Clinical text needs four. */
const MAX_NESTING = 40;

/**
 * Parses one prose file with the parser that the build uses: remark-parse, remark-mdx and remark-gfm in the same versions.
 *
 * @returns The tree, or what is wrong with the text in words for its author. Nothing is evaluated.
 */
export function parseProse(text: string): { tree: Root } | { finding: Finding } {
  const deep = tooDeep(text);
  if (deep) return { finding: deep };
  try {
    return { tree: parser.parse(text) };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { finding: { line: error.line ?? 1, column: error.column ?? 1, check: 'mdx-syntax', what: error.reason, fix: syntaxFix(error.reason, lineOf(text, error.line)) } };
  }
}

function tooDeep(text: string): Finding | undefined {
  for (const [index, line] of text.split('\n').entries()) {
    const marks = /^(?:[\s>]|[-*+]\s|\d+[.)]\s)*/.exec(line)?.[0].replace(/\s/g, '').length ?? 0;
    const brackets = Math.max(line.split('[').length, line.split('(').length) - 1;
    if (marks <= MAX_NESTING && brackets <= MAX_NESTING * 5) continue;
    return { line: index + 1, column: 1, check: 'mdx-syntax', what: 'This line is nested too deeply to be read.', fix: 'Use at most a few levels of lists and quotes.' };
  }
  return undefined;
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
