import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { compareFromExplorer, openGrid, PackagedWorkbench } from '../machine/packagedWorkbench.ts';
import type { Grid } from '../machine/grid.ts';
import type { WorkbenchPage } from '../machine/workbenchPage.ts';
import { pictureOfFailure } from './pictureOfFailure.ts';

suite('words half-typed in the grid, driven', () => {
  const [BRIEFLY, RADIO] = ['briefly-online.txt', 'meridian-radio.txt'] as const;
  let vscode: PackagedWorkbench | undefined;
  let workbench: WorkbenchPage;
  let grid: Grid;

  suiteSetup(async () => {
    vscode = await PackagedWorkbench.start({ settings: { 'files.autoSave': 'off' } });
    workbench = await vscode.open();
    grid = await compareFromExplorer(workbench, [BRIEFLY, RADIO]);
  });
  suiteTeardown(() => vscode?.stop());
  teardown(async function () {
    await pictureOfFailure(this.currentTest, workbench);
  });

  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
  const field = (): Locator => grid.frame.locator('.paragraph-editor textarea');
  const type = async (words: string, typed: string): Promise<void> => {
    const passage = grid.paragraph(words);
    await grid.scrollTo(passage);
    await passage.dblclick();
    await field().waitFor();
    await press('ControlOrMeta+End');
    await workbench.page.keyboard.insertText(typed);
  };
  /** The words stand in their field again, which has the focus. */
  const areBack = async (typed: string): Promise<void> => {
    grid = await openGrid(workbench);
    await field().waitFor();
    assert.ok((await field().inputValue()).endsWith(typed), await field().inputValue());
    await grid.frame.waitForFunction(() => document.activeElement?.matches('.paragraph-editor textarea'));
  };

  test('are there again after a change of tabs by key', async () => {
    await workbench.explorer.open('hangang-daily.md');
    await workbench.tab('hangang-daily.md').waitFor();
    await workbench.tab(/sources/u).click();
    grid = await openGrid(workbench);
    await type('The journey had been announced', ' They went by');
    await press('Control+PageDown');
    await workbench.page.locator('.editor-group-container .monaco-editor[role=code]').first().waitFor();
    await press('Control+PageUp');
    await areBack(' They went by');
  });

  // A command, as VS Code writes the state of editors down then; a browser that leaves the page may not give it the time.
  test('are there again after the window was reloaded', async () => {
    await workbench.reload();
    await areBack(' They went by');
    await workbench.picture('words-are-back');
    assert.deepEqual(await grid.violations(), []);
    await press('Escape');
    await grid.paragraph('to depart on Sunday.').waitFor();
    assert.equal(await field().count(), 0);
  });

  test('outlive an extension host that dies: a sentence says what to do, and Enter keeps them', async function () {
    if (process.platform === 'win32') this.skip();
    const { server } = vscode ?? assert.fail('VS Code did not start.');
    await type('The journey had been announced', ' They went');
    server.killExtensionHosts();
    await workbench.page.keyboard.insertText(' by sea.');
    const told = workbench.page.locator('.notification-toast').filter({ hasText: 'is cut off from Synoptic' });
    await told.waitFor();
    await workbench.picture('cut-off');
    const loaded = workbench.page.waitForEvent('load');
    await told.getByRole('button', { name: 'Reload Window' }).click();
    await loaded;
    await workbench.waitUntilReady();
    await areBack(' They went by sea.');
    await press('Enter');
    await grid.paragraph('They went by sea.').waitFor();
    await field().waitFor({ state: 'detached' });
    await workbench.tab(BRIEFLY).and(workbench.page.locator('.dirty')).waitFor();
  });

  test('reach their article when the tab is closed, by key and by mouse', async () => {
    await type('Several prominent Russians', ' Some came twice.');
    await press('ControlOrMeta+w');
    await workbench.tab(/sources/u).waitFor({ state: 'detached' });
    await workbench.tab(BRIEFLY).click();
    await workbench.page
      .locator('.view-line')
      .filter({ hasText: /Some\scame\stwice\./u })
      .first()
      .waitFor();
    grid = await compareFromExplorer(workbench, [BRIEFLY, RADIO]);
    await type('Both capitals had made the trip', ' Nobody waved.');
    await workbench.closeTab(/sources/u);
    await workbench.tab(RADIO).click();
    await workbench.page
      .locator('.view-line')
      .filter({ hasText: /Nobody\swaved\./u })
      .first()
      .waitFor();
  });
});
