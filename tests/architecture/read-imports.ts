import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** One import of one file of src/. */
export interface Import {
  /** The importing file, from the project root. */
  file: string;
  line: number;
  /** What is imported: a path from the project root, or the name of a package. */
  target: string;
  /** Whether only types are imported, which leaves no trace when the program runs. */
  typesOnly: boolean;
}

const root = join(import.meta.dirname, '../..');

/** `import … from '…'`, `export … from '…'`, `import '…'` and `import('…')` at any place of a file. */
const STATEMENT = /^[ \t]*(?:import|export)\s+(?<what>(?:type\s)?[\w*\s{},$]+?)\s+from\s+'(?<from>[^']+)'|^[ \t]*import\s+'(?<bare>[^']+)'|\bimport\(\s*'(?<dynamic>[^']+)'/gm;

/** Every import in the TypeScript and Astro files below a folder of the project. */
export function importsBelow(folder: string): Import[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(?:ts|astro|mjs)$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
  return files.sort().flatMap((file) => importsOf(relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8')));
}

/** Every import that a text makes, with the paths that a file of that name would reach. */
export function importsOf(file: string, text: string): Import[] {
  return [...text.matchAll(STATEMENT)].map(({ index, groups }) => {
    const { what = '', from, bare, dynamic } = groups!;
    // "./index.css?url" asks for the address of the file.
    const name = (from ?? bare ?? dynamic)!.replace(/\?url$/, '');
    const line = text.slice(0, index).split('\n').length;
    return { file, line, target: name.startsWith('.') ? join(dirname(file), name).split(sep).join('/') : name, typesOnly: isTypesOnly(what) };
  });
}

function isTypesOnly(what: string): boolean {
  if (/^type\s/.test(what)) return true;
  const names = /^\{([^}]*)\}$/.exec(what.trim())?.[1]?.split(',').map((name) => name.trim()).filter(Boolean);
  return names !== undefined && names.length > 0 && names.every((name) => name.startsWith('type '));
}
