import { html, nothing, render } from 'lit-html';

/** What the reader did in an editor. */
export interface ParagraphEditorActions {
  /** @param leave the focus is to go back to the grid, because a key ended the editing and not a click elsewhere */
  readonly commit: (leave: boolean) => void;
  readonly cancel: () => void;
  /** Other words stand in the field. */
  readonly typed: () => void;
}

/** What stands under the field. */
interface Notice {
  readonly words: string;
  /** Words to choose instead of one's own. */
  readonly theirs: string | null;
  readonly choices: readonly { readonly label: string; readonly choose: () => void }[];
}

/** The field that takes the place of a paragraph while it is edited: plain text, one line to the file. */
export class ParagraphEditor {
  readonly element: HTMLElement;
  readonly #field = document.createElement('textarea');
  readonly #below = document.createElement('div');
  readonly #actions: ParagraphEditorActions;
  #held = false;
  #asks = false;

  /**
   * @param kind of the paragraph, for its typography
   * @param label names the field for screen readers
   */
  constructor(text: string, kind: string, label: string, actions: ParagraphEditorActions) {
    this.#actions = actions;
    this.element = document.createElement('div');
    this.element.className = `paragraph-editor ${kind}`;
    this.#field.value = text;
    this.#field.rows = 1;
    this.#field.dir = 'auto';
    this.#field.setAttribute('aria-label', label);
    this.#below.className = 'editor-notice';
    this.element.append(this.#field, this.#below);
    this.#field.addEventListener('input', () => {
      this.fit();
      actions.typed();
    });
    this.#field.addEventListener('keydown', (event) => this.#onKey(event));
    this.element.addEventListener('focusout', (event) => {
      const inside = event.relatedTarget instanceof Node && this.element.contains(event.relatedTarget);
      // While the page is rendered anew the field may lose the focus for a moment.
      if (!inside && !this.#held && !this.#asks && !this.#field.readOnly) actions.commit(false);
    });
  }

  /** What stands in the field, as a paragraph can hold it: without line breaks. */
  get text(): string {
    return this.#field.value.replace(/\s*[\r\n]+\s*/gu, ' ').trim();
  }

  set text(text: string) {
    this.#field.value = text;
    this.fit();
  }

  /** The words were sent and are shown until the comparison has them. */
  set readOnly(readOnly: boolean) {
    this.#field.readOnly = readOnly;
    this.element.classList.toggle('sent', readOnly);
  }

  focus(): void {
    this.fit();
    this.#field.focus();
  }

  /** As high as its text. */
  fit(): void {
    this.#field.style.setProperty('height', 'auto');
    this.#field.style.setProperty('height', `${this.#field.scrollHeight}px`);
  }

  /** Renders the page around the field without ending the editing. */
  hold(action: () => void): void {
    const focused = document.activeElement === this.#field;
    const { selectionStart, selectionEnd } = this.#field;
    this.#held = true;
    action();
    this.#held = false;
    if (focused && document.activeElement !== this.#field && this.element.isConnected) {
      this.#field.focus({ preventScroll: true });
      this.#field.setSelectionRange(selectionStart, selectionEnd);
    }
  }

  /** Says something under the field; `null` takes it away. A question keeps the field open until it is answered. */
  notice(notice: Notice | null): void {
    // A button that is taken away with the focus would end the editing.
    if (this.#below.contains(document.activeElement)) this.#field.focus();
    this.#asks = notice !== null && notice.choices.length > 0;
    render(
      notice === null
        ? nothing
        : html`<p role="alert">
              ${notice.words}${notice.theirs === null ? nothing : html` <q dir="auto">${notice.theirs}</q>`}
            </p>
            <div class="choices">
              ${notice.choices.map(
                ({ label, choose }) => html`<button type="button" class="link" @click=${choose}>${label}</button>`,
              )}
            </div>`,
      this.#below,
    );
    this.fit();
  }

  #onKey(event: KeyboardEvent): void {
    const mod = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      event.stopPropagation();
      if (!this.#asks) this.#actions.commit(true);
    } else if (event.key === 'Escape' && !event.isComposing) {
      event.stopPropagation();
      this.#actions.cancel();
    } else if (mod && event.key.toLowerCase() === 's') {
      // The words belong to what is saved.
      if (!this.#asks) this.#actions.commit(true);
    } else if (!mod && !/^F\d/u.test(event.key)) {
      // Words, not keys of the grid or the workbench.
      event.stopPropagation();
    } else if (mod && /^[zya]$/iu.test(event.key)) {
      // Undo in the field is about the words in the field.
      event.stopPropagation();
    }
  }
}
