import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pickFromContextMenu } from '../machine/contextMenu.ts';
import { openGrid, openSaved, PackagedWorkbench } from '../machine/packagedWorkbench.ts';
import type { Grid } from '../machine/grid.ts';
import { eventually } from '../machine/patience.ts';
import type { WorkbenchPage } from '../machine/workbenchPage.ts';
import { pictureOfFailure } from './pictureOfFailure.ts';

suite('a saved comparison, driven', () => {
  const NAME = 'visit-to-wonsan.synopsis';
  let vscode: PackagedWorkbench | undefined;
  let workbench: WorkbenchPage;
  let grid: Grid;

  suiteSetup(async () => {
    // As on a desktop; in a browser VS Code saves by itself.
    vscode = await PackagedWorkbench.start({ settings: { 'files.autoSave': 'off' } });
    workbench = await vscode.open();
    grid = await openSaved(workbench, NAME);
  });
  suiteTeardown(() => vscode?.stop());
  teardown(async function () {
    await pictureOfFailure(this.currentTest, workbench);
  });

  const unsaved = () => workbench.tab(NAME).and(workbench.page.locator('.dirty'));

  test('a decision is an unsaved change; Ctrl+Z in the grid takes it back, Ctrl+S writes it', async () => {
    const { folder } = vscode ?? assert.fail('VS Code did not start.');
    const before = await grid.readRows();
    const decide = async (): Promise<void> => {
      const passage = grid.paragraph('voiced gratitude');
      await grid.scrollTo(passage);
      await pickFromContextMenu(workbench.page, passage, 'Mark Passage as Page Furniture');
      await unsaved().waitFor();
      await passage.waitFor({ state: 'hidden' });
    };
    await decide();
    await workbench.page.keyboard.press('ControlOrMeta+z');
    await unsaved().waitFor({ state: 'detached' });
    await grid.paragraph('voiced gratitude').waitFor();
    await eventually(async () => assert.deepEqual(await grid.readRows(), before));

    await decide();
    await workbench.page.keyboard.press('ControlOrMeta+s');
    await unsaved().waitFor({ state: 'detached' });
    assert.match(await readFile(path.join(folder.path, NAME), 'utf8'), /"furniture"/u);
  });

  test('a decision outlives an extension host that dies right after it', async function () {
    if (process.platform === 'win32') this.skip();
    const { server, folder } = vscode ?? assert.fail('VS Code did not start.');
    const before = await readFile(path.join(folder.path, NAME), 'utf8');
    const passage = grid.paragraph('Several prominent Russians');
    await grid.scrollTo(passage);
    await pickFromContextMenu(workbench.page, passage, 'Mark Passage as Page Furniture');
    await unsaved().waitFor();
    server.killExtensionHosts();
    await workbench.reload();
    grid = await openGrid(workbench);
    await grid.paragraph('Several prominent Russians').waitFor({ state: 'hidden' });
    await unsaved().waitFor();
    assert.equal(await readFile(path.join(folder.path, NAME), 'utf8'), before, 'the file was written');
    await workbench.tab(NAME).click();
    await workbench.page.keyboard.press('ControlOrMeta+s');
    await unsaved().waitFor({ state: 'detached' });
    assert.match(await readFile(path.join(folder.path, NAME), 'utf8'), /Several prominent Russians/u);
  });
});
