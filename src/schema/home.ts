import { z } from 'zod';
import { provenance } from './provenance.ts';
import { id, labels } from './text.ts';

const treatmentDay = z.number().int().min(0);

/** A span of days since infusion, both ends included; without `to` it is open. */
const window = z
  .strictObject({ id, from: treatmentDay, to: treatmentDay.optional() })
  .refine((span) => span.to === undefined || span.to >= span.from, 'A window ends after it starts.');

const cell = z.strictObject({
  window: id,
  /** The likely causes, most likely first. */
  cause: labels,
  /** The bar at the left: call the on-call haematologist now. */
  callNow: z.boolean(),
});

const row = z.strictObject({
  label: labels,
  /** The sign page; left out while that page does not exist, and the cells are then plain text. */
  sign: id.optional(),
  cells: z.array(cell).min(1),
});

/** content/home.yaml: the grid of signs and days on the home page. Reviewed like a protocol. */
export const home = z
  .strictObject({
    windows: z.array(window).min(1),
    rows: z.array(row).min(1),
    shortcuts: z.array(z.strictObject({ label: labels, to: z.string() })).default([]),
    ...provenance,
  })
  .superRefine((grid, context) => {
    const wanted = grid.windows.map((span) => span.id).join(' ');
    for (const [index, entry] of grid.rows.entries()) {
      const got = entry.cells.map((each) => each.window).join(' ');
      if (got === wanted) continue;
      context.addIssue({ code: 'custom', path: ['rows', index, 'cells'], message: `Give one cell for each window, in this order: ${wanted}.` });
    }
  });

/** content/redirects.yaml: addresses that moved. */
export const redirects = z.strictObject({ moved: z.array(z.strictObject({ from: z.string(), to: z.string() })).default([]) });

export type Home = z.infer<typeof home>;
