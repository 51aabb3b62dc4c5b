import type { PlanData } from '../format/plan-data.ts';
import type { WordKey } from '../i18n/words.ts';
import type { Locale } from '../i18n/locales.ts';
import type { ToolView } from '../format/tool/tool-view.ts';
import type { Finder } from './search/found.ts';
import type { PackedTerms } from '../search/terms-file.ts';
import type { PagefindApi } from '../search/pagefind-api.ts';

type SearchKey<Key> = Key extends `search.${infer Name}` ? Name : never;
type ToolKey<Key> = Key extends `tool.${infer Name}` ? Name : never;

interface ScriptUrlPolicy {
  createScriptURL(address: string): { toString(): string };
}

declare global {
  /** The interface words that start with `search.`, put in by scripts/client-bundle.ts. */
  const SEARCH_WORDS: Readonly<Record<Locale, Readonly<Record<SearchKey<WordKey>, string>>>>;

  /** The text of src/styles/search.css, put in likewise. */
  const SEARCH_STYLE: string;

  /** The interface words that start with `tool.`, and the text of src/styles/tools.css, put in likewise. */
  const TOOL_WORDS: Readonly<Record<Locale, Readonly<Record<ToolKey<WordKey>, string>>>>;
  const TOOL_STYLE: string;
  /** The text of src/styles/planner.css, put in likewise. */
  const PLAN_STYLE: string;

  /** Absent in browsers without Trusted Types. TypeScript does not know it yet. */
  var trustedTypes:
    | { createPolicy(name: string, rules: { createScriptURL(address: string): string }): ScriptUrlPolicy }
    | undefined;

  /** The one Trusted Types policy. Scripts of different bundles share it, because its name can be taken only once. */
  var cartPolicy: ScriptUrlPolicy | undefined;

  /** What /assets/search.js registers. */
  var cartSearch: { open(opener?: HTMLElement): void } | undefined;

  /** What /assets/search-engine.js registers. */
  var cartFind: Finder | undefined;

  /** What takes the words of /assets/search-terms.js. */
  var cartTerms: ((terms: PackedTerms) => void) | undefined;

  /** What takes the names of the files in /assets/words/. */
  var cartWords: ((number: number, names: string) => void) | undefined;

  /** What /assets/tools.js registers; each declaration in /assets/tools/ calls it. */
  var cartTool: ((view: ToolView) => void) | undefined;
  /** What /assets/planner.js registers; /assets/plan-data.js calls it. */
  var cartPlan: ((data: PlanData) => void) | undefined;

  // The three places where an edition that opens from a folder puts its own.

  /** Pagefind as a classic script, with `fetch` replaced by `globalThis.cartFetch`. */
  var cartPagefind: PagefindApi | undefined;
  /** Reads a file of the index; rejects, or answers `ok: false`, when it is not there. */
  var cartFetch: ((address: string) => Promise<Pick<Response, 'ok' | 'arrayBuffer' | 'json'>>) | undefined;
  /** Turns the address of a result ("/toxicities/crs/#grade-2") into one that works from this page. */
  var cartResultUrl: ((address: string) => string) | undefined;
}
