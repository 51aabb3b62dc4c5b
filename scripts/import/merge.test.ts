import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BadInput } from './bad-input.ts';
import { mergeWorks, referenceText } from './merge.ts';
import { groupWorks } from './same-work.ts';
import type { ListName, Recorded, Work } from './source.ts';

const noJudgements = { same: [], different: [] };

function record(list: ListName, work: Partial<Work>): Recorded {
  return { list, work: { id: 'lee2019', type: 'webpage', title: 'Grading', verified: true, verifiedBy: [], ...work } };
}

function idsOf(groups: Recorded[][]): string[][] {
  return groups.map((group) => group.map(({ work }) => work.id));
}

describe('mergeWorks', () => {
  it('keeps CSL variables on top and our own data in custom, in a fixed order', () => {
    const reference = mergeWorks([record('acute', { note: 'Mirror.', DOI: '10.1000/x', volume: '25' })]);
    assert.equal(
      referenceText(reference),
      `{
  "id": "lee2019",
  "type": "webpage",
  "title": "Grading",
  "volume": "25",
  "DOI": "10.1000/x",
  "custom": {
    "lists": [
      "acute"
    ],
    "verified": true,
    "verifiedBy": [],
    "note": "Mirror."
  }
}
`,
    );
  });

  it('unites what only one of the lists knows', () => {
    const reference = mergeWorks([record('acute', { volume: '25' }), record('pathway', { PMID: '30592986' })]);
    assert.equal(reference.volume, '25');
    assert.equal(reference.PMID, '30592986');
    assert.deepEqual(reference.custom.lists, ['acute', 'pathway']);
    assert.equal(reference.custom.alsoRecordedAs, undefined);
  });

  it('names the other ids of the work', () => {
    const reference = mergeWorks([record('products', {}), record('pathway', { id: 'grading2019' })]);
    assert.equal(reference.id, 'lee2019');
    assert.deepEqual(reference.custom.aliasIds, ['grading2019']);
  });

  for (const { given, kept, lost } of [
    { given: [true, false], kept: false, lost: true },
    { given: [true, 'partial'], kept: 'partial', lost: true },
    { given: ['partial', false], kept: false, lost: 'partial' },
  ]) {
    it(`keeps verified ${kept} of ${given.join(' and ')}, in either order`, () => {
      const [first, second] = given.map((verified) => ({ verified }));
      for (const works of [
        [first, second],
        [second, first],
      ]) {
        const { custom } = mergeWorks([record('acute', works[0]!), record('pathway', works[1]!)]);
        const list = works[0]!.verified === lost ? 'acute' : 'pathway';
        assert.equal(custom.verified, kept);
        assert.deepEqual(custom.alsoRecordedAs, [{ list, field: 'verified', value: lost }]);
      }
    });
  }

  it('unites the pages read, each once', () => {
    const { custom } = mergeWorks([
      record('acute', { verifiedBy: ['https://a.se/1', 'https://a.se/2'] }),
      record('pathway', { verifiedBy: ['https://a.se/2', 'https://a.se/3'] }),
    ]);
    assert.deepEqual(custom.verifiedBy, ['https://a.se/1', 'https://a.se/2', 'https://a.se/3']);
  });

  it('joins differing remarks and says equal ones once', () => {
    const { custom } = mergeWorks([
      record('acute', { extentRead: 'Abstract', note: 'Mirror.' }),
      record('products', { extentRead: 'Table 2', note: 'Old revision.' }),
      record('pathway', { extentRead: 'Abstract' }),
    ]);
    assert.equal(custom.extentRead, 'Abstract; Table 2');
    assert.equal(custom.note, 'Mirror. Old revision.');
  });

  it('prefers an exact address to a site, with the remarks that belong to it', () => {
    const reference = mergeWorks([
      record('products', { URL: 'https://fass.se', urlPrecision: 'site-only' }),
      record('pathway', { URL: 'https://fass.se/carvykti' }),
    ]);
    assert.equal(reference.URL, 'https://fass.se/carvykti');
    assert.equal(reference.custom.urlPrecision, undefined);
    assert.deepEqual(reference.custom.alsoRecordedAs, [
      { list: 'products', field: 'URL', value: 'https://fass.se' },
      { list: 'products', field: 'urlPrecision', value: 'site-only' },
    ]);
  });

  it('prefers the longer author list, and the one that admits to being cut', () => {
    const short = [{ family: 'Rejeski' }];
    const silent = [
      { family: 'Rejeski', given: 'Kai' },
      { family: 'Yakoub-Agha', given: 'Ibrahim' },
    ];
    const admitting = [{ family: 'Rejeski', given: 'K' }, { literal: 'et al' }, { family: 'Yakoub-Agha', given: 'I' }];
    const { author } = mergeWorks([
      record('acute', { author: short }),
      record('products', { author: silent }),
      record('pathway', { author: admitting }),
    ]);
    assert.deepEqual(author, admitting);
  });

  it('prefers a title seen in full, then any to a paraphrase', () => {
    const paraphrase = record('acute', { title: 'A survey', note: 'Title paraphrased.' });
    const plain = record('products', { title: 'Survey of experts' });
    const seen = record('pathway', { title: 'Survey of experts on grading', titleSeenInFull: true });
    assert.equal(mergeWorks([paraphrase, plain]).title, 'Survey of experts');
    assert.equal(mergeWorks([paraphrase, plain, seen]).title, 'Survey of experts on grading');
  });

  it('prefers the date that says more', () => {
    const year = { 'date-parts': [[2024]] } satisfies Work['issued'];
    const day = { 'date-parts': [[2024, 6, 24]] } satisfies Work['issued'];
    const reference = mergeWorks([record('acute', { issued: year }), record('pathway', { issued: day })]);
    assert.deepEqual(reference.issued, day);
    assert.deepEqual(reference.custom.alsoRecordedAs, [{ list: 'acute', field: 'issued', value: year }]);
  });
});

describe('groupWorks', () => {
  for (const { what, a, b } of [
    { what: 'a DOI, however written', a: { DOI: '10.1000/ABC' }, b: { DOI: '10.1000/abc' } },
    { what: 'a PMID', a: { PMID: '1' }, b: { PMID: '1' } },
    {
      what: 'a PMCID, stated or in an address',
      a: { URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1/table/T2' },
      b: { PMCID: 'PMC1' },
    },
    {
      what: 'title and address',
      a: { title: 'EMA to Require', URL: 'https://www.aabb.org/news/' },
      b: { title: 'EMA to require', URL: 'http://aabb.org/news' },
    },
  ]) {
    it(`gathers works that share ${what}, the earlier list first`, () => {
      const groups = groupWorks(
        [record('acute', { id: 'a', ...a }), record('pathway', { id: 'b', ...b })],
        noJudgements,
      );
      assert.deepEqual(idsOf(groups), [['a', 'b']]);
    });
  }

  it('gathers through a third record', () => {
    const groups = groupWorks(
      [
        record('acute', { id: 'a', DOI: '10.1000/x' }),
        record('products', { id: 'b', PMID: '1' }),
        record('pathway', { id: 'c', DOI: '10.1000/x', PMID: '1' }),
      ],
      noJudgements,
    );
    assert.deepEqual(idsOf(groups), [['a', 'b', 'c']]);
  });

  it('keeps works apart that share only a site or only a title', () => {
    const groups = groupWorks(
      [
        record('acute', { id: 'a', title: 'Status epilepticus', URL: 'https://tlv.se' }),
        record('acute', { id: 'b', title: 'Kymriah', URL: 'https://www.tlv.se/' }),
        record('acute', { id: 'c', title: 'Status epilepticus', URL: 'https://akutasjukdomar.se/status' }),
      ],
      noJudgements,
    );
    assert.deepEqual(idsOf(groups), [['a'], ['b'], ['c']]);
  });

  it('asks a person about an exact address with two titles, and follows the answer', () => {
    const records = [
      record('acute', { id: 'a', title: 'Programme', URL: 'https://kb.se/all' }),
      record('pathway', { id: 'b', title: 'Chapter', URL: 'https://kb.se/all/' }),
    ];
    const judgement = { ids: ['a', 'b'], why: 'Read.' };
    assert.throws(() => groupWorks(records, noJudgements), /a, b: All give the address kb\.se\/all/);
    assert.deepEqual(idsOf(groupWorks(records, { same: [judgement], different: [] })), [['a', 'b']]);
    assert.deepEqual(idsOf(groupWorks(records, { same: [], different: [judgement] })), [['a'], ['b']]);
  });

  it('refuses one work with two DOIs, and a judgement on an unknown id, in one message', () => {
    const records = [record('acute', { DOI: '10.1000/x' }), record('pathway', { DOI: '10.1000/y' })];
    const judged = { same: [{ ids: ['lee2019', 'gone'], why: 'Read.' }], different: [] };
    assert.throws(
      () => groupWorks(records, judged),
      (error) => error instanceof BadInput && /cannot have DOI/.test(error.message) && /gone/.test(error.message),
    );
  });
});
