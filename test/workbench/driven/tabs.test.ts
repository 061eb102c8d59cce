import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { pickFromContextMenu } from '../machine/contextMenu.ts';
import { openGrid, PackagedWorkbench } from '../machine/packagedWorkbench.ts';
import type { WorkbenchPage } from '../machine/workbenchPage.ts';
import { pictureOfFailure } from './pictureOfFailure.ts';

suite('Compare Sources from selected tabs', () => {
  const [RADIO, BRIEFLY, DAILY] = ['meridian-radio.txt', 'briefly-online.txt', 'hangang-daily.md'] as const;
  let vscode: PackagedWorkbench | undefined;
  let workbench: WorkbenchPage;

  suiteSetup(async () => {
    vscode = await PackagedWorkbench.start();
    workbench = await vscode.open();
    for (const name of [RADIO, BRIEFLY, DAILY]) {
      await workbench.explorer.item(name).dblclick();
      await workbench.tab(name).waitFor();
    }
  });
  suiteTeardown(() => vscode?.stop());
  teardown(async function () {
    await pictureOfFailure(this.currentTest, workbench);
  });

  const tab = (name: string): Locator => workbench.tab(name);
  const select = async (names: readonly string[]): Promise<void> => {
    const [first = '', ...others] = names;
    await tab(first).click();
    for (const name of others) await tab(name).click({ modifiers: ['ControlOrMeta'] });
  };
  const columns = async (): Promise<string[]> => {
    const grid = await openGrid(workbench);
    return (await grid.columnHeaders.allInnerTexts()).filter((text) => /\d words/u.test(text));
  };

  test('two of three are compared at once', async () => {
    await select([RADIO, DAILY]);
    await pickFromContextMenu(workbench.page, tab(RADIO), 'Compare Sources');
    const shown = await columns();
    assert.equal(shown.length, 2, shown.join());
    assert.match(shown[0] ?? '', /radio/iu);
    assert.match(shown[1] ?? '', /hangang/iu);
    await workbench.closeTab(/sources/u);
  });

  test('of three, the list begins with the articles of the group, all ticked', async () => {
    await select([RADIO, BRIEFLY, DAILY]);
    await pickFromContextMenu(workbench.page, tab(BRIEFLY), 'Compare Sources');
    const ticked = workbench.page.locator('.quick-input-widget .monaco-list-row[aria-checked=true]');
    const other = workbench.page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: 'taedong-gazette' });
    await other.waitFor();
    await workbench.picture('selected-tabs');
    assert.equal(await ticked.count(), 3);
    await workbench.page.keyboard.press('Enter');
    assert.equal((await columns()).length, 3);
  });
});
