import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { doseHasSource } from './dose-has-source.ts';
import { factLine, placesIn } from './testing.ts';

const DOSE = 'kind: dose, amount: 8, unit: mg, licence: off-label';

function found(change: (line: string) => string): string[] {
  return placesIn(doseHasSource, { 'thresholds/a.yaml': `title: { en: A, sv: A }\nfacts:\n${change(factLine('limit', DOSE))}` });
}

describe('dose-has-source', () => {
  it('accepts a fact with a source', () => assert.deepEqual(found((line) => line), []));

  it('finds a fact with none', () => {
    const line = factLine('limit', DOSE).replace('[{ ref: lee2019 }]', '[]');
    assert.deepEqual(found(() => line), [`thresholds/a.yaml:3:${line.indexOf('sources') + 1}`]);
  });

  it('accepts none only where the fact is unverified and says why it is there', () => {
    const bare = (line: string) => line.replace('[{ ref: lee2019 }], checked: read', '[], checked: unverified');
    assert.equal(found(bare).length, 1);
    assert.deepEqual(found((line) => bare(line).replace('kind:', 'unsourced: { en: Unsafe to leave out, sv: Farligt att utelämna }, kind:')), []);
  });

  it('finds a scale without a source', () => {
    const scale = 'title: { en: A, sv: A }\nshort: { en: A, sv: A }\nsystem: A\nyear: 2019\npopulation: { en: A, sv: A }\nkind: sum\nitems: [{ id: a, label: { en: A, sv: A }, points: 1 }]\nregion: EU\nbasis: label\nsources: []\nchecked: read\n';
    assert.deepEqual(placesIn(doseHasSource, { 'instruments/a.yaml': scale }), ['instruments/a.yaml:10:1']);
  });
});
