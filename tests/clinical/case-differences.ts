import assert from 'node:assert/strict';
import type { Outcome } from '../../src/clinical/instrument/outcome.ts';
import type { Case } from '../../src/schema/cases.ts';

/** Fails where an outcome is not what a case expects. Everything that the case names is compared. */
export function assertOutcome(outcome: Outcome, { expect, name }: Case): void {
  assert.equal(outcome.kind, expect.kind, name);
  if (outcome.kind === 'refused') {
    if (expect.refusal !== undefined) assert.equal(outcome.refusals[0]!.kind, expect.refusal, name);
    return;
  }
  const { finding } = outcome;
  const said: Record<string, unknown> = {
    ...('atLeast' in finding ? { atLeast: finding.atLeast, atMost: finding.atMost, grade: finding.atLeast, total: finding.atLeast, met: finding.atLeast } : {}),
    ...(finding.of === 'grade' ? { gate: finding.gate } : {}),
    ...(finding.of === 'points' ? { band: finding.band, points: Object.fromEntries(Object.entries(finding.items).map(([id, { atLeast }]) => [id, atLeast])) } : {}),
    ...(finding.of === 'count' ? { fulfilled: finding.fulfilled } : {}),
    ...(finding.of === 'match' ? { outcome: finding.outcome } : {}),
    ...(finding.of === 'values' ? { says: finding.says } : {}),
    ...(outcome.kind === 'incomplete' ? { missing: outcome.missing } : {}),
  };
  for (const field of ['grade', 'atLeast', 'atMost', 'total', 'band', 'points', 'met', 'fulfilled', 'gate', 'outcome', 'says', 'missing'] as const) {
    if (expect[field] !== undefined) assert.deepEqual(said[field], expect[field], `${name}: ${field}`);
  }
  for (const [id, value] of Object.entries(expect.values ?? {})) {
    const actual = finding.of === 'values' ? finding.values[id] : undefined;
    assert.ok(actual !== undefined && Math.abs(actual - value) <= Math.abs(value) * (expect.tolerance ?? 1e-9), `${name}: ${id} is ${actual}, not ${value}`);
  }
}
