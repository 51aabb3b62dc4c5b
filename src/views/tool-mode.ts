import type { Catalogue } from '../model/catalogue.ts';
import { toolMode, type ToolMode } from '../schema/tool-list.ts';

/**
 * How a tool is shown on this site: as content/tools.yaml says, or as the environment variable TOOL_MODE says for all of them.
 *
 * @throws Error when TOOL_MODE is no mode.
 */
export function modeOf(catalogue: Catalogue, instrument: string): ToolMode {
  const forced = process.env['TOOL_MODE'];
  if (forced !== undefined && forced !== '') {
    const read = toolMode.safeParse(forced);
    if (!read.success) throw new Error(`TOOL_MODE is "${forced}"; use interactive, reference or off.`);
    return read.data;
  }
  const list = catalogue.toolList?.value;
  return list?.exceptions[instrument] ?? list?.mode ?? 'reference';
}

/** The instruments that have a form on this site. */
export function interactiveTools(catalogue: Catalogue): string[] {
  return [...catalogue.instruments.keys()].filter((id) => modeOf(catalogue, id) === 'interactive');
}
