import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BadInput } from './bad-input.ts';

/**
 * Writes files under a folder, or none of them.
 *
 * @param files - Path inside `root` to text.
 * @param force - Whether files that hold another text may be overwritten.
 * @returns How many files were written; those that already held the text are left alone.
 * @throws BadInput naming every file that differs, unless `force`.
 */
export async function writeFiles(root: string, files: Map<string, string>, force: boolean): Promise<number> {
  const current = await Promise.all(
    [...files.keys()].map(async (path) => [path, await textOf(join(root, path))] as const),
  );
  const toWrite = current.filter(([path, text]) => text !== files.get(path)).map(([path]) => path);
  const differing = current.filter(([path, text]) => text !== undefined && toWrite.includes(path));
  if (differing.length > 0 && !force) {
    throw new BadInput(differing.map(([path]) => `${path}: The file differs. Keep it, or overwrite it with --force.`));
  }

  for (const path of toWrite) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), files.get(path)!);
  }
  return toWrite.length;
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
