import type { Locator, Page } from 'playwright-core';
import { pickFromContextMenu } from './contextMenu.ts';

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

  /** Brings the Explorer into the side bar, where another view may be. */
  async show(): Promise<void> {
    const viewlet = this.#page.locator('.explorer-viewlet');
    if (await viewlet.isVisible()) return;
    await this.#page
      .locator('.activitybar')
      .getByLabel(/^Explorer/u)
      .first()
      .click();
    await viewlet.waitFor();
  }

  /** Opens a file by a double click. */
  async open(name: string): Promise<void> {
    await this.show();
    await this.item(name).dblclick();
  }

  /** Selects files by clicks with Ctrl (on macOS Cmd) held, which opens none of them. */
  async select(names: readonly string[]): Promise<void> {
    await this.show();
    // A click with Ctrl on a selected file would take it out.
    const selected = this.#page.locator('.explorer-viewlet .monaco-list-row.selected');
    while ((await selected.count()) > 0) await selected.first().click({ modifiers: ['ControlOrMeta'] });
    for (const name of names) {
      await this.item(name).click({ modifiers: ['ControlOrMeta'] });
      await this.item(name).and(this.#page.locator('.selected')).waitFor();
    }
  }

  /** Right-clicks a file and picks an entry of the menu. */
  async pickFromMenu(name: string, entry: string): Promise<void> {
    await pickFromContextMenu(this.#page, this.item(name), entry);
  }
}
