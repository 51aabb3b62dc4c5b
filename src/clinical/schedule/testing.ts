/** A small schedule for tests. Nothing but tests imports this file. */
import type { PlanSchedule } from './plan-schedule.ts';

const centre = { role: 'centre', also: [] } as const;
const home = { role: 'home-hospital', also: ['patient'] } as const;
const cell = (check: string, visit: string, who: PlanSchedule['cells'][number]['who'] = centre, group?: string) =>
  ({ address: [check, visit, group].filter(Boolean).join('-'), check, visit, need: 'required', who, group }) as const;

export const schedule: PlanSchedule = {
  visits: [
    { id: 'ld', when: { kind: 'days', from: -5, to: -3 } },
    { id: 'd0', when: { kind: 'infusion' } },
    { id: 'd28', when: { kind: 'day', day: 28, before: 3, after: 3 } },
    { id: 'm6', when: { kind: 'months', months: 6, before: 14, after: 14 } },
    { id: 'y3-5', when: { kind: 'yearly', fromYear: 3, toYear: 5 } },
    { id: 'life', when: { kind: 'after', years: 15 } },
  ],
  checks: [{ id: 'cbc' }, { id: 'mprot', onlyFor: ['myeloma'] }, { id: 'petct', onlyFor: ['lbcl', 'fl'] }, { id: 'registry' }],
  groups: [
    { id: 'b-all-child', when: { diseases: ['b-all'], age: 'paediatric' } },
    { id: 'lentiviral', when: { vector: 'lentiviral' } },
    { id: 'steroid', when: { history: true } },
  ],
  cells: [
    ...['ld', 'd0', 'd28', 'm6', 'y3-5'].map((visit) => cell('cbc', visit)),
    cell('cbc', 'life', home), cell('cbc', 'd28', centre, 'b-all-child'), cell('cbc', 'm6', centre, 'lentiviral'), cell('cbc', 'm6', centre, 'steroid'),
    cell('mprot', 'm6'), cell('petct', 'm6'), cell('registry', 'd0'), cell('registry', 'y3-5'),
  ],
  products: [
    { id: 'axi', vector: 'gammaretroviral', diseases: ['lbcl', 'fl'] },
    { id: 'tisa', vector: 'lentiviral', diseases: ['b-all', 'lbcl'] },
    { id: 'ide', vector: 'lentiviral', diseases: ['myeloma'] },
  ],
  reminders: [
    { id: 'driving', subject: 'driving', turn: 'until', counts: 'infusion', amount: { unit: 'week', low: 8, high: 8 }, products: ['axi'] },
    { id: 'antiviral', subject: 'antiviral', turn: 'stop', counts: 'infusion-assumed', amount: { unit: 'month', low: 12, high: 18 } },
    { id: 'pneumocystis', subject: 'pneumocystis', turn: 'stop', counts: 'infusion', amount: { unit: 'month', low: 6, high: 12 }, startDay: 30 },
    { id: 'episode', subject: 'antiviral', turn: 'stop', counts: 'last-event', amount: { unit: 'month', low: 6, high: 6 } },
    { id: 'unread', subject: 'driving', turn: 'until', counts: 'infusion' },
    { id: 'cmv', subject: 'antiviral', turn: 'until', counts: 'infusion', amount: { unit: 'day', low: 90, high: 90 }, group: 'steroid' },
  ],
};
