import type { Catalogue } from '../model/catalogue.ts';
import type { Problem } from '../model/problem.ts';
import { approvalHolds } from './approval-holds.ts';
import { bareGrade } from './bare-grade.ts';
import { brokenLink } from './broken-link.ts';
import type { Check } from './check.ts';
import { danglingReference } from './dangling-reference.ts';
import { doseHasSource } from './dose-has-source.ts';
import { duplicateAnchor } from './duplicate-anchor.ts';
import { duplicateReference } from './duplicate-reference.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { gradeCards } from './grade-cards.ts';
import { instrumentWorks } from './instrument-works.ts';
import { keyQuestions } from './key-questions.ts';
import { safeWriting } from './safe-writing.ts';
import { sectionOrder } from './section-order.ts';
import { toolList } from './tool-list.ts';
import { typedDay } from './typed-day.ts';
import { typedDose } from './typed-dose.ts';
import { typedLimit } from './typed-limit.ts';
import { uncitedNumber } from './uncited-number.ts';
import { unknownCitation } from './unknown-citation.ts';
import { unknownFact } from './unknown-fact.ts';
import { unknownId } from './unknown-id.ts';
import { wholeSchedule } from './whole-schedule.ts';

/** Every rule over content. */
export const checks: readonly Check[] = [
  approvalHolds, bareGrade, brokenLink, danglingReference, doseHasSource, duplicateAnchor, duplicateReference, duplicateTitle, gradeCards, instrumentWorks, keyQuestions,
  safeWriting, sectionOrder, toolList, typedDay, typedDose, typedLimit, uncitedNumber, unknownCitation, unknownFact, unknownId, wholeSchedule,
];

/** Runs every check and returns all problems. */
export function runChecks(catalogue: Catalogue): Problem[] {
  const problems: Problem[] = [];
  for (const check of checks) check.run(catalogue, (problem) => problems.push({ ...problem, check: check.name }));
  return problems;
}
