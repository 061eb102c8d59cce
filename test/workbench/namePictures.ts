import type { WorkbenchPage } from './machine/workbenchPage.ts';
import type { ThemeName } from './machine/themes.ts';

const ARTICLE = 'briefly-online.txt';
const CARDS: readonly (readonly [theme: ThemeName, kind: string, name: string])[] = [
  ['light', 'place', 'Moscow'],
  ['hcl', 'organisation', 'TASS'],
];

/**
 * Pictures of cards of names in other themes, of the Names view and of a rename before it is applied. The article is in
 * front, and stays so; the theme is dark in the end.
 */
export async function takeNamePictures(workbench: WorkbenchPage, take: (name: string) => Promise<void>): Promise<void> {
  const { page } = workbench;
  const quiet = async (): Promise<void> => {
    await page.keyboard.press('Escape');
    // The card that hangs there covers the lines above.
    await page.mouse.move(5, 5);
    await workbench.hover.first().waitFor({ state: 'hidden' });
  };
  await quiet();
  const group = page.locator('.editor-group-container').filter({ has: workbench.tab(ARTICLE) });
  for (const [theme, kind, name] of CARDS) {
    await workbench.setTheme(theme);
    await workbench.tab(ARTICLE).click();
    await workbench.hoverText(name, group);
    await take(`card-${kind}-${theme}`);
    await quiet();
  }
  await workbench.setTheme('dark');

  await workbench.runCommand('Synoptic: Focus on Names View');
  await page
    .getByRole('tree', { name: /^Names/u })
    .getByRole('treeitem')
    .first()
    .waitFor();
  await workbench.runCommand('Synoptic: Find Name…');
  await page.locator('.monaco-tree-type-filter').waitFor();
  await page.keyboard.type('lavrov');
  await take('names-view');
  await page.keyboard.press('Escape');
  await workbench.runCommand('View: Toggle Primary Side Bar Visibility');

  await workbench.tab(ARTICLE).click();
  await workbench.restOnText('Choe Son Hui', group);
  await page.mouse.down();
  await page.mouse.up();
  await quiet();
  await page.keyboard.press('F2');
  await page.locator('.rename-box input').fill('Choi Son-hui');
  await page.keyboard.press('Enter');
  const discard = page.getByRole('button', { name: 'Discard' });
  await discard.waitFor();
  await take('rename-preview');
  await discard.click();
  await discard.waitFor({ state: 'hidden' });
  await workbench.runCommand('View: Toggle Panel Visibility');
}
