import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Grid } from './machine/grid.ts';
import type { WorkbenchPage } from './machine/workbenchPage.ts';

const ARTICLE = 'briefly-online.txt';
/** VS Code learns a moment later that the grid has the focus, and what its keys mean there. In milliseconds. */
const LEARNING = 1000;

/**
 * Takes the pictures of deciding and editing: a context menu, a drag, a lost decision, a paragraph changed elsewhere.
 * Leaves the articles as they were.
 * @param folder the articles
 * @param take takes a picture by its name
 */
export async function takeDecidingPictures(
  workbench: WorkbenchPage,
  grid: Grid,
  folder: string,
  take: (name: string) => Promise<void>,
): Promise<void> {
  const { keyboard, mouse } = workbench.page;
  const file = path.join(folder, ARTICLE);
  const article = await readFile(file, 'utf8');
  const passage = grid.paragraph('voiced gratitude');
  await grid.scrollTo(passage);
  await passage.click({ button: 'right' });
  await workbench.page.locator('.context-view .action-item').filter({ hasText: 'Split Off' }).waitFor();
  await take('context-menu');
  await keyboard.press('Escape');

  await passage.hover();
  const grip = await grid.frame.locator('.grip').boundingBox();
  const row = await passage.evaluate((element) => element.closest<HTMLElement>('[data-row]')?.dataset['row']);
  const target = await grid.frame.locator(`[data-row="${Number(row) + 1}"] > [data-column="1"]`).boundingBox();
  if (grip === null || target === null) throw new Error('There is nothing to drag, or nowhere to drag it.');
  await mouse.move(grip.x + 6, grip.y + 8);
  await mouse.down();
  await mouse.move(target.x + 60, target.y + 40, { steps: 5 });
  await take('drag-to-row');
  await keyboard.press('Escape');
  await mouse.up();

  await passage.evaluate((element) => element.closest<HTMLElement>('[data-column]')?.focus());
  await keyboard.press('s');
  await grid.frame.locator('.busy', { hasText: 'split off' }).waitFor();
  await writeFile(file, article.replace(/Lavrov also voiced gratitude[^\n]*\n\n/u, ''));
  await grid.frame.locator('.lost-decisions summary').click();
  await grid.scrollTo(grid.paragraph('The two ministers'));
  await grid.paragraph('The two ministers').click({ modifiers: ['ControlOrMeta'] });
  await take('lost-decision');
  // Commands are about selected passages first.
  await grid.frame.getByRole('button', { name: 'Clear', exact: true }).click();
  await grid.frame.getByRole('button', { name: /^Discard/u }).click();
  await writeFile(file, article);
  await passage.waitFor();

  const edited = grid.paragraph('The journey had been announced');
  await grid.scrollTo(edited);
  await edited.evaluate((element) => element.closest<HTMLElement>('[data-column]')?.focus());
  await workbench.page.waitForTimeout(LEARNING);
  await keyboard.press('F2');
  await grid.frame.locator('.paragraph-editor textarea').waitFor();
  await keyboard.press('ControlOrMeta+End');
  await keyboard.insertText(' So they say.');
  await writeFile(file, article.replace('due to depart on Sunday', 'due to depart on Monday'));
  const question = grid.frame.locator('.editor-notice').filter({ hasText: 'Monday' });
  await question.waitFor();
  await take('changed-elsewhere');
  await question.getByRole('button', { name: 'Take theirs' }).click();
  await writeFile(file, article);
  await grid.paragraph('due to depart on Sunday').waitFor();
}
