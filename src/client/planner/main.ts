import type { PlanData } from '../../format/plan-data.ts';
import { mountPlanner } from './mount.ts';

// Loaded on the page of the planner. The data is a script of its own that calls this once.
const style = new CSSStyleSheet();
style.replaceSync(PLAN_STYLE);
document.adoptedStyleSheets.push(style);

globalThis.cartPlan = (data: PlanData) => {
  for (const place of document.querySelectorAll<HTMLElement>('[data-planner]')) mountPlanner(place, data);
};
