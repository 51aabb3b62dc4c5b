import { element } from '../element.ts';
import { loadScript } from '../loading.ts';
import { combobox, type Combobox } from './combobox.ts';
import { Filters } from './filters.ts';
import type { Finder, Question, Result } from './found.ts';
import { overlayParts, type OverlayParts } from './overlay-parts.ts';
import { repairNote } from './repair-note.ts';
import { resultGroup } from './result-group.ts';
import { statusSentences, type Answered } from './status.ts';
import { searchWord } from './words.ts';

/** Milliseconds without typing before the index is asked. */
const typingPause = 120;
/** Milliseconds after which the reader is told that an answer takes time. */
const slowAnswer = 400;

/**
 * The search overlay. Direct answers come at once; what the index finds is added below them, so nothing moves once it is shown.
 */
export class SearchOverlay {
  readonly #parts: OverlayParts;
  readonly #choices: Combobox;
  readonly #filters: Filters;
  #opener: HTMLElement | undefined;
  /** The question that the list answers or is about to; undefined after a failure, so that the next opening tries again. */
  #asked: string | undefined;
  #answered: Answered = {};
  /** The query whose words the reader does not want repaired. */
  #asTyped: string | undefined;
  /** Counts the questions: an answer to any but the last one is dropped. */
  #turn = 0;
  #timer: number | undefined;
  #enterPressed = false;

  /** Adds the closed overlay to the page. */
  constructor(indexHref: string) {
    this.#filters = new Filters(() => this.#ask());
    this.#parts = overlayParts(indexHref, this.#filters.box);
    const { dialog, input, close, list } = this.#parts;
    this.#choices = combobox(input, list);

    input.addEventListener('input', () => this.#ask());
    input.addEventListener('focus', this.#prepare);
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
    if (this.#asked === undefined) this.#ask();
  }

  /** Loads what answers while the reader types. A failure is told when something is asked. */
  #prepare = () => {
    finder().then(async (find) => this.#filters.offer(await find.prepare())).catch(() => undefined);
  };

  #ask() {
    const question: Question = { query: this.#query, filter: this.#filters.filter, asTyped: this.#query === this.#asTyped };
    const key = JSON.stringify(question);
    if (key === this.#asked) return;
    this.#asked = key;
    this.#enterPressed = false;
    this.#answered = {};
    this.#choices.deactivate();
    clearTimeout(this.#timer);
    void this.#answer(question, ++this.#turn);
  }

  async #answer(question: Question, turn: number) {
    const isStale = () => turn !== this.#turn;
    if (question.query === '') return this.#clear();
    const slow = window.setTimeout(() => isStale() || this.#say([searchWord('wait')]), slowAnswer);
    try {
      const direct = await finder().then((find) => find.direct(question)).catch(() => 'failed' as const);
      if (isStale()) return;
      this.#showDirect(question, direct);
      await new Promise((resolve) => (this.#timer = window.setTimeout(resolve, typingPause)));
      if (isStale()) return;
      const text = await finder().then((find) => find.text(question, direct === 'failed' ? [] : direct.results, isStale)).catch(() => 'failed' as const);
      if (isStale() || text === undefined) return;
      this.#showText(text);
    } finally {
      clearTimeout(slow);
    }
  }

  #clear() {
    this.#choices.show([]);
    this.#parts.note.replaceChildren();
    this.#say([]);
  }

  #showDirect(question: Question, direct: NonNullable<Answered['direct']>) {
    this.#answered = { direct };
    const results = direct === 'failed' ? [] : direct.results;
    this.#show(results, 'direct', (options, rows) => this.#choices.show(options, rows));
    const undo = () => {
      this.#asTyped = question.query;
      this.#parts.input.focus();
      this.#ask();
    };
    this.#parts.note.replaceChildren(...repairNote(direct === 'failed' ? [] : direct.repairs, question.query, undo));
    if (results.length > 0) this.#say(statusSentences(this.#answered));
    this.#enterIfPressed();
  }

  #showText(text: NonNullable<Answered['text']>) {
    this.#answered = { ...this.#answered, text };
    this.#show(text === 'failed' ? [] : text.results, 'text', (options, rows) => this.#choices.add(options, rows));
    this.#say(statusSentences(this.#answered));
    if (text === 'failed' || this.#answered.direct === 'failed') this.#asked = undefined;
    this.#enterIfPressed();
  }

  #show(results: readonly Result[], part: 'direct' | 'text', put: (options: readonly HTMLElement[], rows: readonly Node[]) => void) {
    const { options, rows } = resultGroup(results, part);
    put(options, rows);
  }

  /** Opens the active result. Without one it goes to the first, as soon as there is one. */
  #enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    if (this.#choices.openActive()) return;
    this.#enterPressed = true;
    if (this.#asked === undefined) this.#ask();
    this.#enterPressed = true;
    this.#enterIfPressed();
  };

  #enterIfPressed() {
    if (!this.#enterPressed || this.#parts.list.hidden) return;
    this.#enterPressed = false;
    this.#choices.activateFirst();
  }

  /** A result may lie on this very page, so the overlay closes; not for a click that opens a new tab or window. */
  #follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target as Element).closest('a')) return;
    this.#opener = undefined;
    this.#parts.dialog.close();
  };

  get #query(): string {
    return this.#parts.input.value.trim();
  }

  #say(sentences: string[]) {
    this.#parts.status.replaceChildren(...sentences.map((sentence) => element('p', {}, sentence)));
  }
}

let loading: Promise<void> | undefined;

/** What answers: a script of its own, so that the overlay opens before it is there. A failure is not remembered. */
async function finder(): Promise<Finder> {
  try {
    await (loading ??= loadScript('search-engine'));
    return globalThis.cartFind!;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}
