import { element } from '../element.ts';
import { combobox, type Combobox } from './combobox.ts';
import { find, type Found } from './find.ts';
import { overlayParts, type OverlayParts } from './overlay-parts.ts';
import { resultOption } from './result-option.ts';
import { statusSentences } from './status.ts';
import { searchWord } from './words.ts';

/** Milliseconds without typing before a query is answered. */
const typingPause = 120;
/** Milliseconds after which the reader is told that an answer takes time. */
const slowAnswer = 400;

/** The search overlay. It answers while the reader types, with whole lists that do not change once they are shown. */
export class SearchOverlay {
  readonly #parts: OverlayParts;
  readonly #choices: Combobox;
  #opener: HTMLElement | undefined;
  /** The query that the overlay answers; undefined while an answer is awaited, and after a failure. */
  #answered: string | undefined;
  /** Counts the queries: an answer to any but the last one is dropped. */
  #turn = 0;
  #timer: number | undefined;
  #enterPressed = false;

  /** Adds the closed overlay to the page. */
  constructor(indexHref: string) {
    this.#parts = overlayParts(indexHref);
    const { dialog, input, close, list } = this.#parts;
    this.#choices = combobox(input, list);

    input.addEventListener('input', this.#wait);
    input.addEventListener('keydown', this.#enter);
    list.addEventListener('click', this.#follow);
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
    dialog.addEventListener('close', () => this.#opener?.focus());
    document.body.append(dialog);
  }

  /** @param opener - What gets the focus back; without it, whatever had the focus before. */
  open(opener?: HTMLElement): void {
    const { dialog, input } = this.#parts;
    if (!dialog.open) {
      this.#opener = opener;
      dialog.showModal();
      this.#choices.deactivate();
    }
    input.focus();
    input.select();
    // Loads the index while the reader types, and tries again after a failure.
    if (this.#answered === undefined) void this.#search();
  }

  #wait = () => {
    clearTimeout(this.#timer);
    this.#enterPressed = false;
    this.#choices.deactivate();
    if (this.#query === this.#answered) return;
    this.#answered = undefined;
    this.#turn += 1;
    this.#timer = window.setTimeout(this.#search, typingPause);
  };

  #search = async () => {
    clearTimeout(this.#timer);
    const query = this.#query;
    const turn = ++this.#turn;
    const isStale = () => turn !== this.#turn;
    const slow = window.setTimeout(() => query === '' || isStale() || this.#say([searchWord('wait')]), slowAnswer);
    try {
      const found = await find(query, isStale);
      if (found !== undefined) this.#show(query, found);
    } catch {
      if (!isStale()) this.#showFailure();
    } finally {
      clearTimeout(slow);
    }
  };

  /** Opens the active result. Without one it goes to the first, as soon as the list answers what was typed. */
  #enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    if (this.#choices.openActive()) return;
    if (this.#query === this.#answered) return this.#choices.activateFirst();
    this.#enterPressed = true;
    void this.#search();
  };

  /** A result may lie on this very page, so the overlay closes; not for a click that opens a new tab or window. */
  #follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    this.#opener = undefined;
    this.#parts.dialog.close();
  };

  get #query(): string {
    return this.#parts.input.value.trim();
  }

  #show(query: string, found: Found) {
    this.#answered = query;
    this.#choices.show(found.results.map((result, at) => resultOption(result, `search-result-${at}`)));
    this.#say(query === '' ? [] : statusSentences(found));
    if (this.#enterPressed) this.#choices.activateFirst();
  }

  #showFailure() {
    this.#choices.show([]);
    this.#say([searchWord('failed')]);
  }

  #say(sentences: string[]) {
    this.#parts.status.replaceChildren(...sentences.map((sentence) => element('p', {}, sentence)));
  }
}
