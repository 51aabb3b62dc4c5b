import { z } from 'zod';
import { id, labels } from './text.ts';

/** How a tool is shown: with its form; as table and worked examples only; or not at all. */
export const toolMode = z.enum(['interactive', 'reference', 'off']);

/** content/tools.yaml: which tools calculate on this site, and how their pages are grouped. Whoever deploys the site decides. */
export const toolList = z.strictObject({
  mode: toolMode,
  /** Tools that differ from the mode above: instrument id and mode. */
  exceptions: z.record(id, toolMode).default({}),
  groups: z.array(z.strictObject({ title: labels, pages: z.array(id).min(1) })).min(1),
});

export type ToolMode = z.infer<typeof toolMode>;
export type ToolList = z.infer<typeof toolList>;
