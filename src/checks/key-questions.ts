import type { PageKind } from '../schema/page.ts';
import type { Check } from './check.ts';

const NEEDED = 5;
const clinical: readonly PageKind[] = ['signs', 'toxicities', 'drugs', 'products'];

/** A clinical page says which questions it answers; without them nobody can test whether it does. */
export const keyQuestions: Check = {
  name: 'key-questions',
  run(catalogue, report) {
    for (const page of catalogue.pages.values()) {
      const { keyQuestions: questions } = page.data.value;
      if (!clinical.includes(page.kind) || questions.length >= NEEDED) continue;
      report({
        file: page.data.file, ...page.data.at(['keyQuestions']),
        what: `This page declares ${questions.length} key questions; it needs ${NEEDED}.`,
        fix: 'Add questions that a reader must be able to answer here, each with the anchor where the answer stands.',
      });
    }
  },
};
