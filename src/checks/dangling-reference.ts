import { addressProblem } from '../model/address.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { DataFile, Path } from '../model/data-file.ts';
import type { Check, Report } from './check.ts';

/** Every id and address that a data file names is there. */
export const danglingReference: Check = {
  name: 'dangling-reference',
  run(catalogue, report) {
    for (const page of catalogue.pages.values()) {
      const { data } = page;
      for (const [index, id] of data.value.gradingSystems.entries()) mustHold(catalogue.instruments, 'instruments', id, data, ['gradingSystems', index], report);
      for (const [index, id] of data.value.products.entries()) mustHold(catalogue.products, 'products', id, data, ['products', index], report);
      for (const [index, address] of data.value.related.entries()) mustLead(catalogue, address, data, ['related', index], report);
      for (const [index, { anchor }] of data.value.keyQuestions.entries()) {
        if (page.prose.en) mustLead(catalogue, `${page.address}#${anchor}`, data, ['keyQuestions', index, 'anchor'], report);
      }
      const { governance } = data.value;
      if (governance.status === 'superseded') mustLead(catalogue, governance.supersededBy, data, ['governance', 'supersededBy'], report);
    }
    for (const [id, data] of catalogue.glossary) {
      const { see, partOf } = data.value;
      if (see) mustLead(catalogue, see, data, ['see'], report);
      if (partOf === undefined) continue;
      mustHold(catalogue.glossary, 'glossary', partOf, data, ['partOf'], report);
      if (partOf === id) report({ file: data.file, ...data.at(['partOf']), what: 'The term is said to be part of itself.', fix: 'Name the wider term, or leave partOf out.' });
    }
    const { home, handover } = catalogue;
    for (const [index, { products }] of (handover?.value.lines ?? []).entries()) for (const [each, id] of (products ?? []).entries()) mustHold(catalogue.products, 'products', id, handover!, ['lines', index, 'products', each], report);
    for (const [index, { sign }] of (home?.value.rows ?? []).entries()) if (sign) mustLead(catalogue, `signs/${sign}`, home!, ['rows', index, 'sign'], report);
    for (const [index, { to }] of (home?.value.shortcuts ?? []).entries()) mustLead(catalogue, to, home!, ['shortcuts', index, 'to'], report);
  },
};

function mustHold(shelf: ReadonlyMap<string, unknown>, folder: string, id: string, data: DataFile<unknown>, path: Path, report: Report): void {
  if (shelf.has(id)) return;
  report({ file: data.file, ...data.at(path), what: `"${id}" is not in content/${folder}/.`, fix: `Use the name of a file or folder in content/${folder}/.` });
}

function mustLead(catalogue: Catalogue, address: string, data: DataFile<unknown>, path: Path, report: Report): void {
  const problem = addressProblem(catalogue, address);
  if (problem) report({ file: data.file, ...data.at(path), what: `"${address}" leads nowhere. ${problem}`, fix: 'Use kind/id or kind/id#section of a page that exists.' });
}
