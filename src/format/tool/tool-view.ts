import type { ClinicalInstrument } from '../../clinical/instrument/instrument.ts';
import type { ToolTexts } from './tool-texts.ts';

/** All that the browser needs to run one tool in one language. */
export interface ToolView {
  instrument: ClinicalInstrument;
  texts: ToolTexts;
  /** Where the outcome is acted on; with cards, one address for each grade. */
  leadsTo?: { text: string; to: string; cards: Record<string, string> } | undefined;
  /** Version of the site's edition, for the line that is copied. */
  edition: string;
}
