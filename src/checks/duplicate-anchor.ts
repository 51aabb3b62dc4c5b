import { visitAnchors } from '../model/address.ts';
import type { Check } from './check.ts';
import { allProse } from './prose.ts';

/** An address names one place on a page. */
export const duplicateAnchor: Check = {
  name: 'duplicate-anchor',
  run(catalogue, report) {
    for (const prose of allProse(catalogue)) {
      const seen = new Set(['references', 'main', 'top']);
      const visits = prose.tags.flatMap(({ line, column, ...tag }) => visitAnchors(catalogue, tag).map((id) => ({ id, place: { line, column } })));
      for (const { id, place } of [...prose.anchors, ...visits]) {
        if (seen.has(id)) report({ file: prose.file, ...place, what: `The address "${id}" stands twice on this page.`, fix: 'Give this place another id.' });
        seen.add(id);
      }
    }
  },
};
