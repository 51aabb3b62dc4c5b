import { z } from 'zod';
import type { Vector } from './run.ts';

const record = z.record(z.string(), z.unknown());
const file = z.object({ vectors: z.array(z.object({ id: z.string(), instrument: z.string(), inputs: record, expected: record })).min(1) });

/**
 * Reads a file of vectors.
 *
 * @throws Error that says where the text is not such a file.
 */
export function readVectors(text: string): Vector[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Error(`This is not JSON: ${(error as Error).message}`);
  }
  const read = file.safeParse(data);
  if (read.success) return read.data.vectors;
  const [issue] = read.error.issues;
  throw new Error(`This is not a file of vectors. At ${issue!.path.join('.') || 'the top'}: ${issue!.message} It needs { "vectors": [{ "id", "instrument", "inputs", "expected" }] }.`);
}
