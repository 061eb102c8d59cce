import type { Locator, Page } from 'playwright-core';

/** How long a menu is given to show an entry, in milliseconds, before it is opened anew: longer each time. */
const MENU_WAIT = 2000;
const MENU_ATTEMPTS = 8;

/** How long a menu that has just opened ignores the mouse: VS Code says 100, with some air. In milliseconds. */
const MENU_DEAF = 250;

/**
 * Right-clicks something, in the workbench or in a webview, and picks an entry of the menu. Extensions add theirs a
 * moment after the workbench stands: the menu is opened again until the entry is there.
 */
export async function pickFromContextMenu(page: Page, target: Locator, entry: string): Promise<void> {
  const found = page.locator('.context-view .action-item').filter({ has: page.getByText(entry, { exact: true }) });
  for (let attempt = 1; ; attempt++) {
    await target.click({ button: 'right' });
    try {
      await found.hover({ timeout: MENU_WAIT * attempt });
      break;
    } catch (error) {
      if (attempt === MENU_ATTEMPTS) throw error;
      await page.keyboard.press('Escape');
    }
  }
  // A menu that has just opened ignores the mouse, lest the click that opened it picks something.
  await page.waitForTimeout(MENU_DEAF);
  for (let attempt = 1; attempt <= MENU_ATTEMPTS; attempt++) {
    await found.click();
    const isTaken = await found.waitFor({ state: 'hidden', timeout: MENU_WAIT * attempt }).then(
      () => true,
      () => false,
    );
    if (isTaken) return;
  }
  throw new Error(`“${entry}” was clicked, and the menu stays open.`);
}
