import type { AstroIntegration } from 'astro';
import { runChecks } from '../src/checks/run.ts';
import { forgetCatalogue } from '../src/model/current.ts';
import { loadContent } from '../src/model/load.ts';
import { problemsText } from '../src/model/problem.ts';

/** While `npm run dev` runs: after each change in content/, prints every problem and shows the page anew. */
export function devChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add('content');
        server.watcher.on('all', (_event, path) => {
          if (!path.includes('content')) return;
          forgetCatalogue();
          const { catalogue, problems } = loadContent(process.cwd());
          const all = [...problems, ...runChecks(catalogue)];
          if (all.length > 0) logger.warn(`\n${problemsText(all)}`);
          server.environments.client.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
