/** `npm run coverage`: pages by kind against the sections they must have; exit 1 when one is missing without a reason. */
import { loadContent } from '../src/model/load.ts';
import { coverage } from '../src/views/coverage.ts';

const { catalogue } = loadContent(process.cwd());
const signs = { there: '●', 'left-out': '–', missing: '!' } as const;
let missing = 0;
for (const { kind, sections, rows } of coverage(catalogue)) {
  const width = Math.max(...rows.map((row) => row.page.length), 4);
  console.log(`\n${kind}: ${rows.length} pages\n${' '.repeat(width)}  ${sections.join(' ')}  questions unverified`);
  for (const row of rows) {
    const cells = row.cells.map(({ section, state }) => signs[state].padEnd(section.length)).join(' ');
    console.log(`${row.page.padEnd(width)}  ${cells}  ${String(row.questions).padEnd(9)} ${row.unverified}`);
  }
  for (const row of rows) {
    for (const { section, state, reason } of row.cells) {
      if (state === 'left-out') console.log(`  – ${row.page} ${section}: ${reason}`);
      if (state === 'missing') console.log(`  ! ${row.page} ${section}: missing without a reason`);
      if (state === 'missing') missing += 1;
    }
  }
}
console.log(`\n● there   – left out, with its reason   ! missing\n${missing === 0 ? 'No section is missing without a reason.' : `${missing} sections are missing.`}`);
if (missing > 0) process.exitCode = 1;
