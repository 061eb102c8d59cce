import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { openSaved, PackagedWorkbench } from '../machine/packagedWorkbench.ts';
import type { Grid } from '../machine/grid.ts';
import { EXAMPLE_FILES } from '../machine/sampleFolder.ts';
import { eventually, until } from '../machine/patience.ts';
import type { WorkbenchPage } from '../machine/workbenchPage.ts';
import { pictureOfFailure } from './pictureOfFailure.ts';

suite('between grid and text editor', () => {
  const ARTICLE = 'briefly-online.txt';
  let vscode: PackagedWorkbench | undefined;
  let workbench: WorkbenchPage;
  let grid: Grid;

  suiteSetup(async () => {
    vscode = await PackagedWorkbench.start({ settings: { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false } });
    workbench = await vscode.open();
    grid = await openSaved(workbench, 'visit-to-wonsan.synopsis');
    const passage = grid.paragraph('voiced gratitude');
    await grid.scrollTo(passage);
    await passage.click();
    await workbench.tab(ARTICLE).waitFor();
  });
  suiteTeardown(() => vscode?.stop());
  teardown(async function () {
    await pictureOfFailure(this.currentTest, workbench);
  });

  const group = (): Locator =>
    workbench.page.locator('.editor-group-container').filter({ has: workbench.tab(ARTICLE) });
  const line = (words: RegExp): Locator => group().locator('.view-line').filter({ hasText: words }).first();
  const marked = (): Locator => grid.frame.locator('.paragraph[data-cursor]');
  const place = () =>
    grid.frame.evaluate(() => {
      const cell = document.activeElement?.closest<HTMLElement>('[data-column]');
      return [cell?.closest<HTMLElement>('[data-row]')?.dataset['row'], cell?.dataset['column']].join();
    });
  const focusedText = () => grid.frame.evaluate(() => document.activeElement?.textContent ?? '');

  test('the cursor of the text marks its paragraph in the grid, which keeps its focus to itself', async () => {
    await line(/Security\sCouncil/u).click();
    await marked().filter({ hasText: 'Several prominent Russians' }).waitFor();
    await eventually(async () => assert.ok(await marked().first().isVisible()));
    assert.equal(await group().locator('.monaco-editor.focused').count(), 1, 'the text editor lost the focus');
    await workbench.picture('cursor-in-the-grid');
  });

  test('the focus of the grid shows its paragraph in the text editor, and keeps the focus', async () => {
    const { page } = workbench;
    const last = line(/Last\syear\sin\sPyongyang/u);
    await line(/Security\sCouncil/u).click();
    await page.keyboard.press('ControlOrMeta+Home');
    await last.waitFor({ state: 'detached' });
    const row = await grid
      .paragraph('Last year in Pyongyang')
      .evaluate((element) => Number(element.closest<HTMLElement>('[data-row]')?.dataset['row']));
    await workbench.tab('visit-to-wonsan.synopsis').click();
    await page.keyboard.press('ControlOrMeta+g');
    const input = page.locator('.quick-input-widget .quick-input-box input');
    await input.fill(String(row + 1));
    await input.press('Enter');
    await grid.frame.waitForFunction(
      (wanted) => document.activeElement?.closest(`[data-row="${wanted}"]`) !== null,
      row,
    );
    for (let step = 0; !(await focusedText()).includes('Last year in Pyongyang'); step++) {
      assert.ok(step < EXAMPLE_FILES.length, 'the keys do not reach the cell');
      const before = await place();
      await page.keyboard.press('ArrowRight');
      await until('another cell', async () => (await place()) !== before);
    }
    await last.waitFor();
    await workbench.picture('focus-in-the-text');
    assert.equal(await group().locator('.monaco-editor.focused').count(), 0, 'the text editor took the focus');
  });

  test('switched off, neither follows', async () => {
    await workbench.runCommand('Synoptic: Toggle Cursor Sync of Grid and Text Editors');
    await marked().first().waitFor({ state: 'detached' });
    await line(/Lavrov/u).click();
    await workbench.page.keyboard.press('ControlOrMeta+End');
    await line(/Last\syear\sin\sPyongyang/u).waitFor();
    await workbench.runCommand('Synoptic: Show in Comparison');
    await grid.frame.waitForFunction(() => document.activeElement?.textContent.includes('Last year in Pyongyang'));
    assert.equal(await marked().count(), 0);
  });
});
