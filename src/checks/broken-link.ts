import { addressProblem } from '../model/address.ts';
import type { Check } from './check.ts';

/** Every link inside the site leads to a page and a section that are there. */
export const brokenLink: Check = {
  name: 'broken-link',
  run(catalogue, report) {
    for (const page of catalogue.pages.values()) {
      for (const prose of Object.values(page.prose)) {
        for (const { url, line, column } of prose.links) {
          const address = url.startsWith('#') ? `${page.address}${url}` : inner(url);
          const problem = address === undefined ? undefined : addressProblem(catalogue, address);
          if (problem) report({ file: prose.file, line, column, what: `The link ${url} leads nowhere. ${problem}`, fix: 'Correct the address; sections are named by the [#id] of their headings.' });
          else if (address && /[^/]$/.test(url.split('#')[0]!)) report({ file: prose.file, line, column, what: `The link ${url} lacks the slash at the end of the path.`, fix: `Write ${url.replace(/(#|$)/, '/$1')}.` });
        }
      }
    }
  },
};

function inner(url: string): string | undefined {
  if (!/^\/(?![/\\])/.test(url)) return undefined;
  return url.slice(1).replace(/\/(?=#|$)/, '');
}
