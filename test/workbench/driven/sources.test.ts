import assert from 'node:assert/strict';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { pickFromContextMenu } from '../machine/contextMenu.ts';
import type { Grid } from '../machine/grid.ts';
import { openAsComparison, openSaved, PackagedWorkbench } from '../machine/packagedWorkbench.ts';
import { eventually } from '../machine/patience.ts';
import type { WorkbenchPage } from '../machine/workbenchPage.ts';
import { pictureOfFailure } from './pictureOfFailure.ts';

suite('sources of a comparison, driven', () => {
  const NAME = 'visit-to-wonsan.synopsis';
  const [RADIO, FOUND] = ['meridian-radio.txt', 'radio-of-july.txt'] as const;
  let vscode: PackagedWorkbench | undefined;
  let workbench: WorkbenchPage;
  let grid: Grid;
  let folder = '';

  suiteSetup(async () => {
    vscode = await PackagedWorkbench.start({ settings: { 'files.autoSave': 'off' } });
    folder = vscode.folder.path;
    await writeFile(path.join(folder, 'broken.synopsis'), '{\n  "sources": [\n');
    await writeFile(path.join(folder, '..', 'far.txt'), 'Far away\n\nThe visitors met in Wonsan on Saturday.\n');
    const sources = [{ path: 'briefly-online.txt' }, { path: '../far.txt' }];
    await writeFile(path.join(folder, 'outside.synopsis'), JSON.stringify({ version: 1, sources }));
    workbench = await vscode.open();
    grid = await openSaved(workbench, NAME);
  });
  suiteTeardown(() => vscode?.stop());
  teardown(async function () {
    await pictureOfFailure(this.currentTest, workbench);
  });

  const view = (): Locator => workbench.page.getByRole('tree', { name: /^Sources/u });
  const items = (): Locator => view().getByRole('treeitem');
  const item = (text: string | RegExp): Locator => items().filter({ hasText: text }).first();
  const input = (): Locator => workbench.page.locator('.quick-input-widget .quick-input-box input');
  const header = (text: string | RegExp): Locator => grid.columnHeaders.filter({ hasText: text });

  test('the Sources view makes another the base, relabels, removes and adds, and the grid follows', async () => {
    const { page } = workbench;
    await workbench.runCommand('Synoptic: Focus on Sources View');
    await item('Briefly Online').waitFor();
    await pickFromContextMenu(page, item('Briefly Online'), 'Make Base');
    await item(/Briefly Online.*base ·/u).waitFor();

    await pickFromContextMenu(page, item('Briefly Online'), 'Relabel Source…');
    await input().fill('The copy');
    await input().press('Enter');
    await item('The copy').waitFor();
    await header('The copy').waitFor();

    await pickFromContextMenu(page, item('Meridian Radio'), 'Remove Source');
    await item('Meridian Radio').waitFor({ state: 'detached' });
    await header('Meridian Radio').waitFor({ state: 'detached' });
    await eventually(async () => assert.equal(await items().count(), 4));

    await workbench.runCommand('Synoptic: Add Sources…');
    const offered = page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: RADIO });
    await offered.click();
    await page.keyboard.press('Enter');
    await item(/radio/iu).waitFor();
    await eventually(async () => assert.equal(await items().count(), 5));
    await workbench.picture('sources-view');
  });

  test('Locate… finds a source that was moved by another program', async () => {
    const { page } = workbench;
    await workbench.runCommand('File: Revert File');
    await workbench.closeTab(NAME);
    await rename(path.join(folder, RADIO), path.join(folder, FOUND));
    grid = await openSaved(workbench, NAME);
    const locate = grid.frame.getByRole('button', { name: 'Locate…' });
    await locate.click();
    // The dialog writes the folder into its field once it has read it: only then it is the user's turn.
    const offered = page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: FOUND });
    await offered.waitFor();
    await workbench.picture('locate');
    await offered.click();
    await locate.waitFor({ state: 'detached' });
    await header(/words/u).nth(4).waitFor();
    await workbench.runCommand('File: Revert File');
    await locate.waitFor();
    await rename(path.join(folder, FOUND), path.join(folder, RADIO));
    await workbench.closeTab(NAME);
  });

  test('a broken file says so, and its button opens it as text', async () => {
    await openAsComparison(workbench, 'broken.synopsis');
    const broken = { frame: await workbench.webview() };
    await broken.frame.getByText(/line 3/u).waitFor();
    await workbench.picture('broken-comparison');
    await broken.frame.getByRole('button', { name: 'Open as text' }).click();
    await workbench.page.locator('.active-line-number').filter({ hasText: /^3$/u }).waitFor();
    await workbench.runCommand('View: Close All Editors');
  });

  test('a file outside the workspace is read when the user says so', async () => {
    grid = await openSaved(workbench, 'outside.synopsis');
    await header('outside this workspace').waitFor();
    await workbench.picture('outside');
    await workbench.page.getByRole('button', { name: 'Open Them' }).click();
    await grid.paragraph('The visitors met').waitFor();
    await workbench.tab('outside.synopsis').and(workbench.page.locator(':not(.dirty)')).waitFor();
  });
});
