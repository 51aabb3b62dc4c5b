import { requiredSections, sections, sectionsOfPage } from '../schema/sections.ts';
import type { Check } from './check.ts';

/** Every page of a kind has the same sections in the same order, so that readers find things where they were last time. */
export const sectionOrder: Check = {
  name: 'section-order',
  run(catalogue, report) {
    for (const page of catalogue.pages.values()) {
      const own = sectionsOfPage[page.address];
      const order = own ?? sections[page.kind];
      for (const prose of Object.values(page.prose)) {
        const found = prose.sections.filter((section) => section.depth === 2);
        for (const id of own ?? requiredSections[page.kind]) {
          const omitted = Object.hasOwn(page.data.value.omits, id);
          const there = found.some((section) => section.id === id);
          if (!there && !omitted) report({ file: prose.file, line: 1, column: 1, what: `The section "${id}" is missing; ${own ? 'this page' : `every page in ${page.kind}`} has it.`, fix: `Add a heading that ends with [#${id}], or say in page.yaml why it is left out: omits: { ${id}: { en: …, sv: … } }.` });
          if (there && omitted) report({ file: page.data.file, ...page.data.at(['omits', id]), what: `The section "${id}" is on the page and also said to be left out.`, fix: 'Delete the line in omits.' });
        }
        if (order === 'free') continue;
        let last = -1;
        for (const { id, line, column } of found) {
          const index = order.indexOf(id);
          if (index < 0) report({ file: prose.file, line, column, what: `${own ? 'This page has' : `Pages in ${page.kind} have`} no section "${id}".`, fix: `Use one of: ${order.join(', ')}. Make smaller parts a ### heading.` });
          else if (index < last) report({ file: prose.file, line, column, what: `The section "${id}" stands too late.`, fix: `Move it before "${order[last]}".` });
          last = Math.max(last, index);
        }
      }
    }
  },
};
