/**
 * Makes the site's one font file from the full Inter 4: the signs that clinical text needs, weights 400 to 700,
 * text size only. Run by hand when the set of signs changes: `npm run make-font`. The result is committed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { fontCharacters } from '../src/styles/font-characters.ts';

const source = new URL('../node_modules/inter-ui/variable/InterVariable.woff2', import.meta.url);
const target = new URL('../public/fonts/inter.woff2', import.meta.url);

const font = await subsetFont(await readFile(source), fontCharacters(), {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700 }, opsz: 14 },
  keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'cv05', 'cv08'],
  noHinting: true,
});
await writeFile(target, font);
console.log(`${target.pathname.split('/').pop()}: ${font.length} bytes`);
