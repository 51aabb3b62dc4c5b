/** `npm run search:eval -- FILE`: how often a file of queries finds its subject in the built site. docs/search.md tells how to read it. */
import { readQueries } from './search/query-file.ts';
import { scoreQueries } from './search/score.ts';
import { report } from './search/report.ts';
import { siteSearch } from './search/site-search.ts';

const file = process.argv[2] ?? 'tests/search/queries.json';
try {
  const queries = readQueries(file);
  console.log(report(await scoreQueries(queries, await siteSearch('dist'))).join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
