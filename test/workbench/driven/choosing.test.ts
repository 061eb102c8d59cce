import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { pickFromContextMenu } from '../machine/contextMenu.ts';
import { openGrid, PackagedWorkbench } from '../machine/packagedWorkbench.ts';
import { eventually } from '../machine/patience.ts';
import type { WorkbenchPage } from '../machine/workbenchPage.ts';
import { pictureOfFailure } from './pictureOfFailure.ts';

suite('choosing sources from a list', () => {
  let vscode: PackagedWorkbench | undefined;
  let workbench: WorkbenchPage;

  suiteSetup(async () => {
    vscode = await PackagedWorkbench.start();
    workbench = await vscode.open();
    for (const name of ['meridian-radio.txt', 'hangang-daily.md']) {
      await workbench.explorer.open(name);
      await workbench.tab(name).waitFor();
    }
  });
  suiteTeardown(() => vscode?.stop());
  teardown(async function () {
    await pictureOfFailure(this.currentTest, workbench);
  });

  const rows = (): Locator => workbench.page.locator('.quick-input-widget .monaco-list-row');
  const row = (name: string): Locator => rows().filter({ hasText: name });
  const labels = async () => (await rows().allInnerTexts()).map((text) => text.trim().split('\n')[0]);

  /** Ticks articles in the open list, and compares. @returns the sources that the grid shows */
  async function compare(names: readonly string[]): Promise<string[]> {
    for (const name of names) {
      await row(name).click();
      await row(name).locator('.monaco-checkbox.checked, input:checked').first().waitFor();
    }
    await workbench.page.keyboard.press('Enter');
    const grid = await openGrid(workbench);
    // What is said of the columns comes after the rows.
    await grid.columnHeaders
      .filter({ hasText: /\d words/u })
      .first()
      .waitFor();
    return (await grid.columnHeaders.allInnerTexts()).filter((text) => /\d words/u.test(text));
  }

  test('the palette lists open articles first, then those of the workspace, and compares what is ticked', async () => {
    await workbench.runCommand('Synoptic: Compare Sources');
    await row('taedong-gazette.article').waitFor();
    await workbench.picture('list-of-articles');
    await eventually(async () =>
      assert.deepEqual(await labels(), [
        'hangang-daily.md',
        'meridian-radio.txt',
        'briefly-online.txt',
        'harbour-times.html',
        'taedong-gazette.article',
      ]),
    );
    const shown = await compare(['meridian-radio.txt', 'briefly-online.txt']);
    assert.equal(shown.length, 2, shown.join());
    await workbench.closeTab(/sources/u);
  });

  test('the context menu of a tab begins with its article ticked', async () => {
    await pickFromContextMenu(workbench.page, workbench.tab('meridian-radio.txt'), 'Compare Sources');
    await row('taedong-gazette.article').waitFor();
    await eventually(async () => assert.equal((await labels())[0], 'meridian-radio.txt'));
    const shown = await compare(['taedong-gazette.article']);
    assert.equal(shown.length, 2, shown.join());
    assert.match(shown[0] ?? '', /meridian/iu);
  });
});
