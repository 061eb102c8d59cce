import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openAsComparison, openGrid, PackagedWorkbench } from '../machine/packagedWorkbench.ts';
import { eventually } from '../machine/patience.ts';
import type { WorkbenchPage } from '../machine/workbenchPage.ts';
import { pictureOfFailure } from './pictureOfFailure.ts';

/** Longer than VS Code waits before it shows a hover (300), with time to compute one. In milliseconds. */
const HOVER_WAIT = 1500;

const CMAKE = 'cmake_minimum_required(VERSION 3.20)\nproject(Wonsan)\nadd_executable(Wonsan main.c)\n';
const LOG = Array.from(
  { length: 40 },
  (_, line) => `2025-07-12 10:${String(line + 10)}:07.120 [main] INFO  net.Wonsan - connected id=${String(line)}\n`,
).join('');

suite('articles in the packaged extension', () => {
  let vscode: PackagedWorkbench | undefined;
  let workbench: WorkbenchPage;

  suiteSetup(async () => {
    vscode = await PackagedWorkbench.start();
    await writeFile(path.join(vscode.folder.path, 'CMakeLists.txt'), CMAKE);
    await writeFile(path.join(vscode.folder.path, 'server-log.txt'), LOG);
    workbench = await vscode.open();
  });
  suiteTeardown(() => vscode?.stop());
  teardown(async function () {
    await pictureOfFailure(this.currentTest, workbench);
    await workbench.runCommand('View: Close All Editors');
  });

  const button = () => workbench.page.locator('.editor-actions').getByLabel('Compare with Related Articles').first();

  /** Several rows with passages of at least two sources. */
  async function assertComparison(): Promise<void> {
    const grid = await openGrid(workbench);
    // The article shows at once, the others of its folder when they are found; the first header is the rows' own.
    await grid.columnHeaders.nth(2).waitFor();
    await eventually(async () => {
      const rows = await grid.readRows();
      assert.ok(rows.filter((cells) => cells.length >= 2).length >= 3, JSON.stringify(rows));
    });
  }

  test('an article and one click on the title bar are a comparison', async () => {
    await workbench.explorer.open('briefly-online.txt');
    await button().click();
    await assertComparison();
  });

  for (const file of ['CMakeLists.txt', 'server-log.txt'])
    test(`${file} gets no button and no card`, async () => {
      // An article first: then the extension is there, and the button has had its chance.
      await workbench.explorer.open('briefly-online.txt');
      await button().waitFor();
      await workbench.explorer.open(file);
      await workbench.tab(file).waitFor();
      await button().waitFor({ state: 'hidden' });
      await workbench.restOnText('Wonsan');
      await workbench.page.waitForTimeout(HOVER_WAIT);
      assert.equal(await workbench.hover.count(), 0);
    });

  test('a saved comparison gets no such button', async () => {
    await openAsComparison(workbench, 'visit-to-wonsan.synopsis');
    await assertComparison();
    assert.equal(await button().count(), 0);
  });

  test('“Reopen Editor With…” shows an article among those of its folder', async () => {
    await workbench.explorer.open('briefly-online.txt');
    await button().waitFor();
    await workbench.runCommand('View: Reopen Editor With...');
    await workbench.pick('Comparison with the Articles of its Folder');
    await assertComparison();
  });

  test('a setting makes the comparison the way .article files open', async () => {
    // A user would set it in the settings editor; this is the file that it writes.
    await workbench.runCommand('Preferences: Open User Settings (JSON)');
    await workbench.tab('settings.json').waitFor();
    // Into the text first: an editor that has just opened may not have the keyboard yet.
    const line = (text: string) => workbench.page.locator('.view-line').filter({ hasText: text }).first();
    await line('workbench.startupEditor').click();
    await workbench.page.keyboard.press('ControlOrMeta+Home');
    await workbench.page.keyboard.press('ArrowRight');
    await workbench.page.keyboard.insertText('"synoptic.openArticlesAs": "comparison",');
    await line('synoptic.openArticlesAs').waitFor();
    await workbench.page.keyboard.press('ControlOrMeta+s');
    await line('synoptic.article').waitFor();
    await workbench.runCommand('View: Close All Editors');
    // The file has it; that VS Code goes by it may take another moment.
    await openAsComparison(workbench, 'taedong-gazette.article');
    await assertComparison();
  });
});
