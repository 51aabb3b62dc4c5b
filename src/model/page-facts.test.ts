import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lookupIn } from './lookup.ts';
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

  it('is of a schedule what each component shows of it, with the facts that its texts show', () => {
    const small = load(scheduleTree).catalogue;
    const shown = (name: string) => tagStatements(small, { name, attributes: { of: 'small' } }).map(({ address }) => address.replace('schedules/small#', ''));
    const visits = ['visit-day-28', 'visit-day-28-who', 'visit-month-6', 'visit-month-6-who'];
    const cells = ['blood-count-day-28', 'thresholds/near#near', 'blood-count-day-28-steroid', 'blood-count-day-28-steroid-who', 'blood-count-month-6', 'thresholds/near#near'];
    assert.deepEqual(shown('Visits'), [...visits, ...cells]);
    assert.deepEqual(shown('VisitTimeline'), visits);
    assert.deepEqual(shown('VisitMatrix'), cells);
    assert.deepEqual(shown('CheckEnds'), ['blood-count-stop-1', 'thresholds/crs#fever']);
    assert.deepEqual(shown('Reminders'), ['thresholds/near#near']);
    assert.deepEqual(shown('RegistryDates'), []);
  });

  it('is not cited twice by the matrix, whose cells have their numbers in the list of visits', () => {
    const { tagKeys } = lookupIn(() => load(scheduleTree).catalogue, '/');
    assert.deepEqual(tagKeys('VisitMatrix', { of: 'small' }), []);
    assert.ok(tagKeys('Visits', { of: 'small' }).length > 0);
  });
});
