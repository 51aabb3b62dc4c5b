import { lexiconOf, type Lexicon } from './lexicon.ts';
import type { SearchTerms, TermEntry, TermPage } from './terms.ts';

const page = (address: string, title: string, names: readonly string[] = [], more: Partial<TermPage> = {}): TermPage => ({ address, title, names, sv: [], sections: [], ...more });
const entry = (id: string, term: string, names: readonly string[] = [], more: Partial<TermEntry> = {}): TermEntry => ({ id, term, names, sv: [], ...more });
const doses = [['dose', 'Dose'], ['storage', 'Storage']] as const;

/** A small site for tests. */
export const terms: SearchTerms = {
  languages: ['en'],
  kinds: { signs: 'Sign', toxicities: 'Toxicity', drugs: 'Drug', products: 'Product', glossary: 'A–Z index' },
  statuses: { draft: 'Draft' },
  phases: { before: 'Before infusion', acute: 'Infusion to day 28', late: 'After day 28' },
  pages: [
    page('signs/fever', 'Fever after CAR-T', ['shivering'], { sv: ['Feber efter CAR-T', 'frossa'], leadsTo: ['toxicities/crs'] }),
    page('signs/seizure', 'Seizure after CAR-T', [], { sv: ['Krampanfall efter CAR-T', 'kramp'], leadsTo: ['toxicities/icans'] }),
    page('toxicities/crs', 'Cytokine release syndrome (CRS)', ['cytokine storm'], { sections: [['grade-2', 'Grade 2'], ['refractory', 'When it does not help']], phases: ['acute'] }),
    page('toxicities/icans', 'Neurotoxicity after CAR-T (ICANS)', ['seizure'], { sections: [['afterwards', 'Afterwards']], phases: ['acute'] }),
    page('toxicities/infection', 'Infection and neutropenic fever after CAR-T', [], { sections: [['prophylaxis', 'Prophylaxis']], sv: ['infektionsprofylax'] }),
    page('drugs/tocilizumab', 'Tocilizumab after CAR-T', ['toci', 'RoActemra'], { sections: doses }),
    page('drugs/siltuximab', 'Siltuximab after CAR-T', ['after tocilizumab'], { sections: doses }),
    page('drugs/dexamethasone', 'Dexamethasone after CAR-T', [], { sections: doses, sv: ['Dexametason'] }),
    page('products/axi', 'Axicabtagene ciloleucel (Yescarta, CD19)', ['follicular lymphoma'], { products: ['axi'], sections: [['infusion', 'Receipt, thaw, infusion']] }),
  ],
  entries: [
    entry('toci', 'Tocilizumab', [], { see: 'drugs/tocilizumab' }),
    entry('driving', 'Driving ban', [], { sv: ['körförbud', 'körkort'], see: 'toxicities/icans#afterwards' }),
    entry('leukapheresis', 'Leukapheresis', ['cell collection'], { sv: ['leukaferes'] }),
    entry('cd3', 'CD3+ count', [], { partOf: 'leukapheresis' }),
    entry('helpline', '1177 healthcare guide', ['1177']),
    entry('fl', 'Follicular lymphoma'),
    entry('iechs', 'IEC-HS'),
  ],
  sectionNames: { dose: ['how much', 'dos', 'dosering'] },
  otherNames: ['rituximab'],
};

export const lexicon: Lexicon = lexiconOf(terms);
