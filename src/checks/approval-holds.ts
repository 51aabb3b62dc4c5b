import { pageUnverified } from '../model/page-facts.ts';
import type { Check } from './check.ts';

/** Signatures, and professions among them, that an approval needs. */
const NEEDED = 2;

/** An approved page has at least two signatures from two professions, and nothing on it is unverified. */
export const approvalHolds: Check = {
  name: 'approval-holds',
  run(catalogue, report) {
    for (const page of catalogue.pages.values()) {
      const { status } = page.data.value.governance;
      if (status !== 'approved') continue;
      const place = { file: page.data.file, ...page.data.at(['governance', 'status']) };
      const professions = new Set(page.approvals.map((approval) => approval.profession));
      const people = new Set(page.approvals.map((approval) => approval.name));
      if (people.size < NEEDED || professions.size < NEEDED) report({ ...place, what: 'An approved page needs the signatures of two people from two professions.', fix: 'Add them to approval.yaml, or set the status to draft.' });
      const open = pageUnverified(catalogue, page);
      if (open.length > 0) report({ ...place, what: `Unverified on this page: ${open.slice(0, 3).join(', ')}${open.length > 3 ? ` and ${open.length - 3} more` : ''}.`, fix: 'Read them in their sources first, or set the status to draft.' });
    }
  },
};
