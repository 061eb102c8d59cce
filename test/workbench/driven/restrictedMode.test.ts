import assert from 'node:assert/strict';
import { EXAMPLE_FILES } from '../machine/sampleFolder.ts';
import { compareFromExplorer, PackagedWorkbench } from '../machine/packagedWorkbench.ts';
import type { WorkbenchPage } from '../machine/workbenchPage.ts';
import { pictureOfFailure } from './pictureOfFailure.ts';

suite('in a folder that is not trusted', () => {
  let vscode: PackagedWorkbench | undefined;
  let workbench: WorkbenchPage;

  suiteSetup(async () => {
    vscode = await PackagedWorkbench.start({ askForTrust: true });
    workbench = await vscode.open();
  });
  suiteTeardown(() => vscode?.stop());
  teardown(async function () {
    await pictureOfFailure(this.currentTest, workbench);
  });

  test('Compare Sources works', async () => {
    await workbench.page.locator('.statusbar-item').getByText('Restricted Mode').waitFor();
    const grid = await compareFromExplorer(workbench, EXAMPLE_FILES);
    const rows = await grid.readRows();
    assert.ok(rows.filter((cells) => cells.length >= 2).length >= 5, JSON.stringify(rows));
  });

  test('a name shows its card', async () => {
    await workbench.explorer.open('briefly-online.txt');
    const hover = await workbench.hoverText('Choe Son Hui');
    await hover.filter({ hasText: /foreign minister/iu }).waitFor();
  });
});
