import type { ToolView } from '../../format/tool/tool-view.ts';
import { mountTool } from './mount.ts';

// Loaded where a page holds a tool. Each declaration calls this once and fills every place that waits for it.
// Its style comes with it, as an object, like that of the search.
const style = new CSSStyleSheet();
style.replaceSync(TOOL_STYLE);
document.adoptedStyleSheets.push(style);

globalThis.cartTool = (view: ToolView) => {
  for (const place of document.querySelectorAll<HTMLElement>(`[data-tool="${view.instrument.id}"]`)) mountTool(place, view);
};
