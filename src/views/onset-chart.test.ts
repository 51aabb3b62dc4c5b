import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadContent } from '../model/load.ts';
import { onsetChartView } from './onset-chart.ts';

const { catalogue } = loadContent(process.cwd());
const addresses = ['thresholds/crs#onset-axi-cel', 'thresholds/icans#onset-tisa-cel-all'];

describe('onsetChartView', () => {
  for (const width of [720, 360]) {
    const chart = onsetChartView(catalogue, addresses, 'en', width);

    it(`places every mark inside a drawing of ${width}`, () => {
      for (const row of chart.rows) for (const x of [row.x, row.low, row.high]) if (x !== undefined) assert.ok(x >= 0 && x <= width);
    });

    it(`stands the median between the ends of its spread (${width})`, () => {
      for (const row of chart.rows) assert.ok(row.low! <= row.x && row.x <= row.high!);
    });

    it(`gives each row its own height, lines of label included (${width})`, () => {
      const [first, second] = chart.rows;
      assert.ok(second!.y >= first!.y + 44);
      assert.ok(chart.axisY > second!.y + 30);
    });
  }

  it('breaks a long label on a phone, and loses no word of it', () => {
    const { rows } = onsetChartView(catalogue, addresses, 'en', 360);
    const label = catalogue.facts.get(addresses[1]!)!.fact.label.en;
    assert.ok(rows[1]!.lines.length > 1);
    assert.equal(rows[1]!.lines.join(' '), label);
  });

  it('says every value in words', () => {
    assert.match(onsetChartView(catalogue, addresses, 'en', 720).description, /median 2.days \(range 1–12\)/);
  });

  it('refuses a fact that is no spread in days', () => {
    assert.throws(() => onsetChartView(catalogue, ['thresholds/crs#fever'], 'en', 720), /is not a spread in days/);
  });
});
