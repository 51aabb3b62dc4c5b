import type { Check } from './check.ts';

/** Every tool page stands in one group of content/tools.yaml, and every name there exists. */
export const toolList: Check = {
  name: 'tool-list',
  run(catalogue, report) {
    const list = catalogue.toolList;
    const pages = [...catalogue.pages.values()].filter(({ kind }) => kind === 'tools');
    if (!list) {
      for (const { data } of pages) report({ file: data.file, line: 1, column: 1, what: 'There is no content/tools.yaml that says how tools are shown.', fix: 'Add it, or correct the problem reported in it.' });
      return;
    }
    const named = list.value.groups.flatMap(({ pages: ids }, group) => ids.map((id, index) => ({ id, place: { file: list.file, ...list.at(['groups', group, 'pages', index]) } })));
    for (const { id, place } of named) {
      if (!catalogue.pages.has(`tools/${id}`)) report({ ...place, what: `There is no page tools/${id}.`, fix: 'Use the name of a folder in content/tools/.' });
      if (named.filter((other) => other.id === id).length > 1) report({ ...place, what: `"${id}" stands in more than one place.`, fix: 'Keep it in one group.' });
    }
    for (const { id, data } of pages) {
      if (!named.some((each) => each.id === id)) report({ file: data.file, line: 1, column: 1, what: `The tool "${id}" stands in no group of content/tools.yaml: nobody finds it.`, fix: 'Add it to the pages of a group.' });
      if (data.value.notFor === undefined) report({ file: data.file, line: 1, column: 1, what: 'A tool says what it is not for.', fix: 'Add notFor: { en, sv }.' });
    }
    for (const id of Object.keys(list.value.exceptions)) {
      if (!catalogue.instruments.has(id)) report({ file: list.file, ...list.at(['exceptions', id]), what: `There is no instrument "${id}".`, fix: 'Use the name of a file in content/instruments/.' });
    }
  },
};
