import { z } from 'zod';
import { id } from './text.ts';

/** The address of a fact that states a limit once: thresholds/crs#fever. */
export const factPlace = z.string().regex(/^[a-z]+\/[a-z0-9-]+#[a-z0-9-]+$/, 'Use the address of a fact, for example thresholds/crs#fever.');

/** A number, or the fact that states it. */
const limit = z.union([z.number(), factPlace]);
const limits = { atLeast: limit.optional(), above: limit.optional(), atMost: limit.optional(), below: limit.optional() };
const numbers = { atLeast: z.number().optional(), above: z.number().optional(), atMost: z.number().optional(), below: z.number().optional() };

/** Which numbers an option or level stands for, in the first unit of the measure. */
export const stretch = z.strictObject(numbers).refine((each) => Object.values(each).some((limit) => limit !== undefined), 'Give at least one of atLeast, above, atMost, below.');

/** A condition on the answers to an instrument, as authored. */
export type AuthoredCondition =
  | { input: string; is: string | string[] }
  /** The comparison and the value of a fact of kind threshold. */
  | { input: string; over?: string | undefined; meets: string }
  | ({ input: string; over?: string | undefined } & { [Side in 'atLeast' | 'above' | 'atMost' | 'below']?: number | string | undefined })
  | { all: AuthoredCondition[] }
  | { any: AuthoredCondition[] }
  | { atLeastOf: number; of: AuthoredCondition[] };

const list = z.lazy(() => z.array(condition).min(1));

export const condition: z.ZodType<AuthoredCondition> = z.union([
  z.strictObject({ input: id, is: z.union([id, z.array(id).min(1)]) }),
  z.strictObject({ input: id, over: id.optional(), meets: factPlace }),
  z.strictObject({ input: id, over: id.optional(), ...limits }).refine((each) => [each.atLeast, each.above, each.atMost, each.below].some((limit) => limit !== undefined), 'Say what the input is compared with: is, meets, atLeast, above, atMost or below.'),
  z.strictObject({ all: list }),
  z.strictObject({ any: list }),
  z.strictObject({ atLeastOf: z.number().int().positive(), of: list }),
]);
