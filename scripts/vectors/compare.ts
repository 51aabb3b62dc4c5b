import { Either } from './adapter.ts';

/** Vectors are rounded to four significant digits. */
const DEFAULT_TOLERANCE = 5e-4;

/** Where what was expected and what came out differ, one line each; empty when they agree. */
export function differences(expected: Readonly<Record<string, unknown>>, actual: Readonly<Record<string, unknown>>): string[] {
  const tolerance = typeof expected['relative_tolerance'] === 'number' ? expected['relative_tolerance'] : DEFAULT_TOLERANCE;
  return Object.entries(expected).filter(([name]) => name !== 'relative_tolerance').flatMap(([name, value]) => difference(name, value, actual[name], tolerance));
}

function difference(name: string, expected: unknown, actual: unknown, tolerance: number): string[] {
  if (actual === undefined) return [`${name}: expected ${text(expected)}, but the instrument has no such output`];
  if (actual instanceof Either) {
    return actual.options.some((option) => difference(name, expected, option ?? null, tolerance).length === 0) ? [] : [`${name}: expected ${text(expected)}, got ${actual.options.map(text).join(' or ')}`];
  }
  // The format has its own words for why there is no result; any of them means that there is none.
  if (name === 'error') return (expected === null) === (actual === null) ? [] : [`${name}: expected ${text(expected)}, got ${text(actual)}`];
  if (typeof expected === 'number' && typeof actual === 'number') return isNear(expected, actual, tolerance) ? [] : [`${name}: expected ${expected}, got ${actual} (difference ${actual - expected})`];
  if (isRecord(expected) && isRecord(actual)) return Object.entries(expected).flatMap(([part, value]) => difference(`${name}.${part}`, value, actual[part], tolerance));
  return text(expected) === text(actual) ? [] : [`${name}: expected ${text(expected)}, got ${text(actual)}`];
}

const isNear = (expected: number, actual: number, tolerance: number) => Math.abs(actual - expected) <= tolerance * Math.abs(expected) + (Number.isInteger(expected) ? 0 : 1e-12);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown) => JSON.stringify(value) ?? 'nothing';
