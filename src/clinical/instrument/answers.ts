/** An answer as it is worked with: a number in the first unit of its measure, the id of a choice, or a row of numbers. */
export type Answer = number | string | Row | Between;

/** A row of values in the first unit of their measure; null is a day without a value. */
export type Row = readonly (number | null)[];

/** A number of which only the bounds are known, both included. */
export interface Between {
  from: number;
  to: number;
}

/** Whether an answer is a row of values. */
export const isRow = (answer: Answer | undefined): answer is Row => Array.isArray(answer);

/** Answers by the id of their input. An input that is not there was not answered. */
export type Answers = Readonly<Record<string, Answer | undefined>>;
