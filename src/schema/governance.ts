import { z } from 'zod';
import { labels } from './text.ts';

const version = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/, 'Use major.minor.patch: a clinical change, added content, a change of wording.');

/** One line of a page's history, in clinical words. */
const change = z.strictObject({
  version,
  on: z.iso.date(),
  what: labels,
  from: labels.optional(),
  to: labels.optional(),
  why: labels.optional(),
  safety: z.boolean().optional(),
});

const always = { version, history: z.array(change).optional() };
const dated = { approvedOn: z.iso.date(), reviewDue: z.iso.date() };

/** Where a page stands. Each status demands the fields that make it true. */
export const governance = z.discriminatedUnion('status', [
  z.strictObject({ ...always, status: z.literal('draft') }),
  z.strictObject({ ...always, status: z.literal('consultation'), closesOn: z.iso.date() }),
  z.strictObject({ ...always, ...dated, status: z.literal('approved') }),
  z.strictObject({ ...always, ...dated, status: z.literal('under-review'), reason: labels }),
  z.strictObject({ ...always, status: z.literal('superseded'), supersededBy: z.string(), supersededOn: z.iso.date() }),
  z.strictObject({ ...always, status: z.literal('withdrawn'), withdrawnOn: z.iso.date(), reason: labels }),
]);

/** One signature on one state of a page: content/<kind>/<id>/approval.yaml. */
export const approval = z.strictObject({
  approvals: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        profession: z.enum(['physician', 'nurse', 'pharmacist', 'patient-representative', 'other']),
        centre: z.string().min(1),
        on: z.iso.date(),
        interests: z.string().min(1, 'Write the declared interests, or "none declared".'),
        /** The digest of the resolved page that was signed. */
        digest: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .min(1),
});

export type Governance = z.infer<typeof governance>;
export type Approval = z.infer<typeof approval>['approvals'][number];
