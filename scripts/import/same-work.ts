import { BadInput } from './bad-input.ts';
import type { Recorded, Work } from './source.ts';

/** What a person decided about ids that might name one work. */
export interface Judgements {
  /** One document under several ids. */
  same: { ids: string[]; why: string }[];
  /** One address, yet different documents. */
  different: { ids: string[]; why: string }[];
}

/** The judgements for the fact base. Pairs with an identifier, or both title and address, in common need no line here. */
export const judgements: Judgements = {
  same: [
    { ids: ['ticaht2025', 'ticaht_table'], why: 'Both are table 1 at this address.' },
    { ids: ['ashinfect12050824', 'ashsap_infxn'], why: 'Both are table 4 at this address; one title is shortened.' },
    { ids: ['ashinfect12523856', 'ash_interventions'], why: 'Both are the table at this address.' },
    { ids: ['stanfordinfect', 'stanford_infxn'], why: 'Both are the table at this address.' },
    {
      ids: ['tisaregistry', 'cibmtr_tisa_peds'],
      why: 'One ASH table number on two hosts; same 471 patients and rates.',
    },
    { ids: ['yescartaema', 'smpc_yescarta'], why: 'Both are the mirrored EU text, sections 4.1-4.2, revision 2024.' },
    { ids: ['roactemraema', 'rx_roactemra'], why: 'Both are the mirrored EU text, sections 4.1-4.2, revision 2019.' },
    { ids: ['rx_breyanzi', 'smpc_breyanzi'], why: 'Both are the mirrored EU text, sections 4.3-4.4, revision 2022.' },
    { ids: ['fk_carvykti', 'smpc_carvykti_no'], why: 'Both are the Felleskatalogen page on Carvykti.' },
    {
      ids: ['ch_carvykti_preg', 'smpc_carvykti_ch'],
      why: 'Both are the pregnancy chapter of the Swiss Carvykti text.',
    },
    { ids: ['fda2024roundup', 'fda_tcell2024'], why: 'Both are the FDA Roundup of 23 January 2024.' },
    { ids: ['bcshtls2015', 'bcsh_tls2015'], why: 'Both are the BCSH guideline of 2015.' },
  ],
  different: [{ ids: ['all_vp2020', 'kb_all_intro'], why: 'The whole care programme, and one chapter of it.' }],
};

/**
 * Gathers the records that state the same work.
 *
 * Records belong together when they share an id, a DOI, a PMID, a PMCID, or both title and address, or when a person
 * judged so. A PMCID inside an address counts: it names one article, whichever of its tables the address opens.
 *
 * @param records - In order of preference: the first of a group gives it its id.
 * @returns The groups, in the order of their first records.
 * @throws BadInput when a group holds two DOIs, PMIDs or PMCIDs; when two groups share an address more precise than a
 *   site and nobody has judged them; and when a judgement names an id that no list holds.
 */
export function groupWorks(records: Recorded[], judged: Judgements): Recorded[][] {
  const groups = gather(records, judged);
  const problems = [
    ...groups.flatMap(contradictions),
    ...unjudged(groups, judged.different),
    ...unknownIds(records, judged),
  ];
  if (problems.length > 0) throw new BadInput(problems);
  return groups;
}

/** An address without what does not change where it leads: protocol, `www.` and a closing slash. */
export function bareUrl(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

function gather(records: Recorded[], judged: Judgements): Recorded[][] {
  const leader = records.map((_, index) => index);
  const lead = (index: number): number => (leader[index] === index ? index : lead(leader[index]!));
  const seen = new Map<string, number>();

  records.forEach(({ work }, index) => {
    for (const identity of identities(work, judged)) {
      const earlier = lead(seen.get(identity) ?? index);
      const current = lead(index);
      leader[Math.max(earlier, current)] = Math.min(earlier, current);
      seen.set(identity, earlier);
    }
  });

  const groups = Map.groupBy(records.keys(), lead);
  return [...groups.keys()].sort((a, b) => a - b).map((key) => groups.get(key)!.map((index) => records[index]!));
}

function identities(work: Work, judged: Judgements): string[] {
  const pmcid = pmcidOf(work);
  return [
    `id ${work.id}`,
    ...(work.DOI === undefined ? [] : [`doi ${work.DOI.toLowerCase()}`]),
    ...(work.PMID === undefined ? [] : [`pmid ${work.PMID}`]),
    ...(pmcid === undefined ? [] : [`pmcid ${pmcid}`]),
    ...(work.URL === undefined ? [] : [`titled ${plainTitle(work.title)} at ${bareUrl(work.URL)}`]),
    ...judged.same.filter(({ ids }) => ids.includes(work.id)).map(({ ids }) => `judged ${ids.join(' ')}`),
  ];
}

function pmcidOf(work: Work): string | undefined {
  return work.PMCID ?? work.URL?.match(/^https:\/\/pmc\.ncbi\.nlm\.nih\.gov\/articles\/(PMC\d+)/)?.[1];
}

function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function contradictions(group: Recorded[]): string[] {
  const works = group.map(({ work }) => work);
  const identifiers = {
    DOI: works.map((work) => work.DOI?.toLowerCase()),
    PMID: works.map((work) => work.PMID),
    PMCID: works.map(pmcidOf),
  };
  return Object.entries(identifiers).flatMap(([name, values]) => {
    const distinct = new Set(values.filter((value) => value !== undefined));
    if (distinct.size < 2) return [];
    return [`${idsOf(group)}: One work cannot have ${name} ${[...distinct].join(' and ')}. Correct the lists.`];
  });
}

function unjudged(groups: Recorded[][], different: Judgements['different']): string[] {
  const exact = groups.flatMap((group) => {
    const urls = new Set(group.flatMap(({ work }) => (work.URL === undefined ? [] : [bareUrl(work.URL)])));
    // A bare host only says on which site a document was read.
    return [...urls].filter((url) => url.includes('/')).map((url) => ({ url, id: group[0]!.work.id }));
  });
  return [...Map.groupBy(exact, ({ url }) => url)].flatMap(([url, sharing]) => {
    const ids = sharing.map(({ id }) => id);
    if (ids.length < 2 || different.some((judgement) => ids.every((id) => judgement.ids.includes(id)))) return [];
    return [
      `${ids.join(', ')}: All give the address ${url}. Say in scripts/import/same-work.ts whether they are one work.`,
    ];
  });
}

function unknownIds(records: Recorded[], judged: Judgements): string[] {
  const known = new Set(records.map(({ work }) => work.id));
  return [...judged.same, ...judged.different]
    .flatMap(({ ids }) => ids)
    .filter((id) => !known.has(id))
    .map((id) => `${id}: scripts/import/same-work.ts judges this id, but no list holds it. Remove the line.`);
}

function idsOf(group: Recorded[]): string {
  return [...new Set(group.map(({ work }) => work.id))].join(', ');
}
