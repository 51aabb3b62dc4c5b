import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from './problem.ts';

/** One file of content/, read as text. */
export interface ContentFile {
  /** Path from the project root, with forward slashes: content/drugs/tocilizumab/drug.yaml. */
  file: string;
  text: string;
}

/** Largest content file, in bytes. A protocol of 60 printed pages has about 200 000. */
const MAX_BYTES = 400_000;

/**
 * Reads every file below content/ in a fixed order. Links, devices, files that are too large or not UTF-8 are refused before
 * anything parses them.
 */
export function readContentFiles(root: string, report: (problem: Problem) => void): ContentFile[] {
  const files: ContentFile[] = [];
  for (const path of walk(join(root, 'content'))) {
    const file = relative(root, path).split(sep).join('/');
    const refuse = (what: string, fix: string) => report({ file, line: 1, column: 1, check: 'content-file', what, fix });
    const state = lstatSync(path);
    if (!state.isFile()) refuse('This is not a regular file.', 'Replace the link by the file it points to.');
    else if (state.size > MAX_BYTES) refuse(`This file has ${state.size} bytes; at most ${MAX_BYTES} are read.`, 'Split it by subject.');
    else {
      try {
        files.push({ file, text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) });
      } catch {
        refuse('This file is not UTF-8 text.', 'Save it as UTF-8 in the editor.');
      }
    }
  }
  return files;
}

function walk(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => (entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)]));
}
