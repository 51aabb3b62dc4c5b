import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headStatements, pageStatements, pageUnverified, tagStatements } from './page-facts.ts';
import { factLine, load, pageFile, scheduleTree } from './testing.ts';

const unverified = factLine('open', 'kind: day, value: 3').replace('checked: read', 'checked: unverified');
const { catalogue } = load({
  'thresholds/a.yaml': `title: { en: A, sv: A }\nfacts:\n${unverified}${factLine('done', 'kind: day, value: 4')}`,
  'about/page/en.mdx': '<Fact of="thresholds/a#done" /> <Fact of="thresholds/a#open" /> <Fact of="thresholds/a#done" />\n\n<Doses of="tocilizumab" />\n\n<GradeTable of="crs-2019" />\n',
  'drugs/tocilizumab/page.yaml': pageFile('Tocilizumab'),
  'drugs/tocilizumab/en.mdx': 'Text.\n',
});
const page = (address: string) => catalogue.pages.get(address)!;

describe('what a page shows that has a source', () => {
  it('is every fact, dose and scale once, in the order of the text', () => {
    assert.deepEqual(pageStatements(catalogue, page('about/page')).map(({ address }) => address), ['thresholds/a#done', 'thresholds/a#open', 'drugs/tocilizumab#crs', 'instruments/crs-2019']);
  });
  it('is on the page of a drug its status in the EU', () => {
    assert.deepEqual(headStatements(catalogue, page('drugs/tocilizumab')).map(({ address }) => address), ['drugs/tocilizumab#eu-status']);
    assert.deepEqual(headStatements(catalogue, page('about/page')), []);
  });
  it('is unverified where nobody has read it in its source', () => assert.deepEqual(pageUnverified(catalogue, page('about/page')), ['thresholds/a#open']));

  it('is of a schedule every statement, with the facts that its texts show', () => {
    const small = load(scheduleTree).catalogue;
    const addresses = tagStatements(small, { name: 'Visits', attributes: { of: 'small' } }).map(({ address }) => address);
    assert.ok(addresses.includes('schedules/small#blood-count-day-28-steroid') && addresses.includes('thresholds/crs#fever') && addresses.includes('thresholds/near#near'), addresses.join());
    for (const name of ['VisitMatrix', 'VisitTimeline', 'RegistryDates']) assert.deepEqual(tagStatements(small, { name, attributes: { of: 'small' } }).map(({ address }) => address), addresses);
  });
});
