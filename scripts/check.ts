/** `npm run check`: every problem of content/ in one run; exit 1 on any. */
import { loadContent } from '../src/model/load.ts';
import { problemsText } from '../src/model/problem.ts';
import { runChecks } from '../src/checks/run.ts';

const root = process.argv[2] ?? process.cwd();
const { catalogue, problems } = loadContent(root);
const all = [...problems, ...runChecks(catalogue)];
if (all.length > 0) {
  console.error(problemsText(all));
  process.exitCode = 1;
} else console.log(`${catalogue.pages.size} pages, ${catalogue.facts.size} facts, ${catalogue.references.size} references: no problem found.`);
