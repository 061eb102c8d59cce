import type { Locator, Page } from 'playwright-core';

/** How long a menu is given to show an entry, in milliseconds, before it is opened anew, and how often. */
const MENU_WAIT = 2000;
const MENU_ATTEMPTS = 10;

/** How long a menu that has just opened ignores the mouse: VS Code says 100, with some air. In milliseconds. */
const MENU_DEAF = 250;

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
    // A click with Ctrl on a selected file would take it out.
    const selected = this.#page.locator('.explorer-viewlet .monaco-list-row.selected');
    while ((await selected.count()) > 0) await selected.first().click({ modifiers: ['ControlOrMeta'] });
    for (const name of names) {
      await this.item(name).click({ modifiers: ['ControlOrMeta'] });
      await this.item(name).and(this.#page.locator('.selected')).waitFor();
    }
  }

  /**
   * Right-clicks a file and picks an entry of the menu. Extensions add theirs a moment after the workbench stands:
   * the menu is opened again until the entry is there.
   */
  async pickFromMenu(name: string, entry: string): Promise<void> {
    const found = this.#page
      .locator('.context-view .action-item')
      .filter({ has: this.#page.getByText(entry, { exact: true }) });
    for (let attempt = 1; ; attempt++) {
      await this.item(name).click({ button: 'right' });
      try {
        await found.hover({ timeout: MENU_WAIT });
        break;
      } catch (error) {
        if (attempt === MENU_ATTEMPTS) throw error;
        await this.#page.keyboard.press('Escape');
      }
    }
    // A menu that has just opened ignores the mouse, lest the click that opened it picks something.
    await this.#page.waitForTimeout(MENU_DEAF);
    await found.click();
    await found.waitFor({ state: 'hidden' });
  }
}
