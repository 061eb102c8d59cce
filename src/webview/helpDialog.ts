import { render } from 'lit-html';
import { keyHelpView } from './keyHelpView.ts';

/** The help: a dialog over the page. Escape closes it, and the focus goes back to where it was. */
export class HelpDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #leave: () => void;

  /**
   * @param page where Alt+F1 opens the help, whatever has the focus
   * @param leave gives the focus back where nothing had it before
   */
  constructor(dialog: HTMLDialogElement, page: HTMLElement, leave: () => void) {
    this.#dialog = dialog;
    this.#leave = leave;
    page.addEventListener('keydown', (event) => {
      if (event.key !== 'F1' || !event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      this.open();
    });
    // Its keys are its own: Escape must not drop what is picked behind it.
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    dialog.addEventListener('close', () => {
      if (document.activeElement === document.body) this.#leave();
    });
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
  }

  open(): void {
    if (this.#dialog.open) return;
    render(
      keyHelpView(() => this.#dialog.close()),
      this.#dialog,
    );
    this.#dialog.showModal();
    // The text first, not the button that closes it.
    this.#dialog.focus();
    this.#dialog.scrollTop = 0;
  }
}
