import type { VFile } from 'vfile';
import type { Finding } from './finding.ts';

/** Stops the build with every finding of a file, each with its place. */
export function refuse(file: VFile, findings: readonly Finding[]): never {
  const name = file.path.replace(/^.*?(?=content\/)/, '');
  const text = findings.map(({ line, column, check, what, fix }) => `${name}:${line}:${column}  ${check}\n  ${what}\n  ${fix}`).join('\n\n');
  throw new Error(`This text was refused.\n\n${text}`);
}
