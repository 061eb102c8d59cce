import type { Locator, Page } from 'playwright-core';

/** How long a menu is given to show an entry, in milliseconds, before it is opened anew, and how often. */
const MENU_WAIT = 2000;
const MENU_ATTEMPTS = 10;

/** The Explorer of the side bar. */
export class Explorer {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** A file or folder that is visible in the tree, by its name. */
  item(name: string): Locator {
    return this.#page
      .locator('.explorer-viewlet .monaco-list-row')
      .filter({ has: this.#page.getByText(name, { exact: true }) })
      .first();
  }

  /** Selects files by clicks with Ctrl (on macOS Cmd) held, which opens none of them. */
  async select(names: readonly string[]): Promise<void> {
    for (const name of names) {
      await this.item(name).click({ modifiers: ['ControlOrMeta'] });
      await this.item(name).and(this.#page.locator('.selected')).waitFor();
    }
  }

  /**
   * Right-clicks a file and picks an entry of the menu.
   * Opens the menu again until the entry is there and taken: extensions add theirs a moment after the workbench
   * stands, and a menu that has just opened ignores clicks, lest the one that opened it picks something.
   */
  async pickFromMenu(name: string, entry: string): Promise<void> {
    const found = this.#page
      .locator('.context-view .action-item')
      .filter({ has: this.#page.getByText(entry, { exact: true }) });
    for (let attempt = 1; ; attempt++) {
      await this.item(name).click({ button: 'right' });
      try {
        await found.click({ timeout: MENU_WAIT });
        await found.waitFor({ state: 'hidden', timeout: MENU_WAIT });
        return;
      } catch (error) {
        if (attempt === MENU_ATTEMPTS) throw error;
        await this.#page.keyboard.press('Escape');
      }
    }
  }
}
