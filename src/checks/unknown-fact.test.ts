import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { factLine, placesIn, placesInProse, problemsIn } from './testing.ts';
import { unknownFact } from './unknown-fact.ts';

describe('unknown-fact', () => {
  it('accepts facts by short and by full address, alone and in tables', () => {
    const text = '<Dose of="tocilizumab#crs" />, <Threshold of="crs#fever" />, <Fact of="drugs/tocilizumab#crs" />.\n\n<FactTable of="thresholds/crs" facts="fever" caption="A" />\n\n<WeightTable of="tocilizumab#crs" />\n';
    assert.deepEqual(placesInProse(unknownFact, text), []);
  });

  for (const { what, text, place } of [
    { what: 'a dose that is not there', text: 'Give <Dose of="tocilizumab#other" />.', place: '1:6' },
    { what: 'a fact of another kind', text: 'At <Dose of="thresholds/crs#fever" />.', place: '1:4' },
    { what: 'a dose shown as a limit', text: 'At <Threshold of="drugs/tocilizumab#crs" />.', place: '1:4' },
    { what: 'one of several facts of a table', text: 'Text.\n\n<FactTable of="thresholds/crs" facts="fever other" caption="A" />', place: '3:1' },
    { what: 'a limit as a weight table', text: '<WeightTable of="thresholds/crs#fever" />', place: '1:1' },
  ]) {
    it(`finds ${what}`, () => assert.deepEqual(placesInProse(unknownFact, text), [place]));
  }

  it('refuses a weight table of a dose that is not by weight', () => {
    const sheet = `title: { en: A, sv: A }\nfacts:\n${factLine('flat', 'kind: dose, amount: 8, unit: mg, licence: off-label')}`;
    const [problem] = problemsIn(unknownFact, { 'thresholds/a.yaml': sheet, 'about/page/en.mdx': '<WeightTable of="thresholds/a#flat" />\n' });
    assert.match(problem!.what, /not a dose in mg\/kg/);
  });

  it('finds facts in labels, and braces that hold none', () => {
    const drug = (label: string) => `name: { en: A, sv: A }\nclass: { en: "${label}", sv: A }\neuStatus: { licence: on-label, text: { en: A, sv: A }, asOf: "2026-01-01", region: EU, basis: label, sources: [{ ref: lee2019 }], checked: read }\n`;
    for (const { label, places } of [
      { label: 'Above {thresholds/crs#fever} or {thresholds/crs#fever:amount}', places: [] },
      { label: 'Above {thresholds/crs#other}', places: ['drugs/a/drug.yaml:2:10'] },
      { label: 'Above {crs#fever}', places: ['drugs/a/drug.yaml:2:10'] },
    ]) {
      assert.deepEqual(placesIn(unknownFact, { 'drugs/a/drug.yaml': drug(label) }), places);
    }
  });
});
