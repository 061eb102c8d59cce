import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { EXAMPLES } from '../machine/project.ts';
import { EXAMPLE_FILES } from '../machine/sampleFolder.ts';
import { compareFromExplorer, openGrid, PackagedWorkbench } from '../machine/packagedWorkbench.ts';
import type { Grid } from '../machine/grid.ts';
import { eventually } from '../machine/patience.ts';
import type { WorkbenchPage } from '../machine/workbenchPage.ts';
import { pictureOfFailure } from './pictureOfFailure.ts';

suite('Compare Sources, driven by mouse and keyboard', () => {
  let vscode: PackagedWorkbench | undefined;
  let workbench: WorkbenchPage;
  let opened: Grid | undefined;
  const theGrid = (): Grid => opened ?? assert.fail('There is no grid: the first test failed.');

  suiteSetup(async () => {
    vscode = await PackagedWorkbench.start();
    workbench = await vscode.open();
  });
  suiteTeardown(() => vscode?.stop());
  teardown(async function () {
    await pictureOfFailure(this.currentTest, workbench);
  });

  test('from the context menu of five files: a column a source, rows with passages of several', async () => {
    const grid = await compareFromExplorer(workbench, EXAMPLE_FILES);
    opened = grid;
    // The first column header is that of the rows' numbers.
    await eventually(async () => {
      const headers = (await grid.columnHeaders.allInnerTexts()).filter((text) => /\d words/u.test(text));
      assert.equal(headers.length, EXAMPLE_FILES.length);
    });
    const rows = await grid.readRows();
    assert.ok(rows.filter((cells) => cells.length >= 2).length >= 5, JSON.stringify(rows));
    assert.ok(rows.flat().some((text) => text.includes('Choe Son Hui')));
  });

  test('tells the same passage of two sources in one row', async () => {
    const grid = theGrid();
    const row = (await grid.readRows()).find((cells) => cells.some((text) => text.includes('«was welcomed»')));
    assert.ok(
      row?.some((text) => text.includes('was received')),
      JSON.stringify(row),
    );
  });

  test('shows the card of a name under the mouse', async () => {
    const grid = theGrid();
    const card = await grid.hoverName('Choe Son Hui');
    const text = await card.innerText();
    assert.match(text, /person/iu);
    assert.match(text, /foreign minister/iu);
    await workbench.picture('card-of-a-name');
    await workbench.page.mouse.move(5, 5);
    await card.waitFor({ state: 'hidden' });
  });

  test('reveals a paragraph in a text editor beside when it is clicked', async () => {
    const grid = theGrid();
    const words = 'voiced gratitude';
    await grid.paragraph(words).click();
    const editor = workbench.page.locator('.monaco-editor[role=code]');
    await editor.first().waitFor();
    await workbench.tab('briefly-online.txt').waitFor();
    await editor
      .locator('.view-line')
      .filter({ hasText: /voiced\sgratitude/u })
      .first()
      .waitFor();
    assert.ok(await grid.frame.locator('#synoptic').isVisible(), 'the grid has gone');
    await workbench.picture('paragraph-in-its-editor');
  });

  test('shows the card of a name in the text editor, for all sources of the open comparison', async () => {
    const editor = workbench.page
      .locator('.editor-group-container')
      .filter({ has: workbench.tab('briefly-online.txt') });
    await workbench.tab('briefly-online.txt').click();
    const hover = await workbench.hoverText('Choe Son Hui', editor);
    await hover.filter({ hasText: /Harbour/u }).waitFor();
    await workbench.picture('card-in-a-text-editor');
    await workbench.page.keyboard.press('Escape');
  });

  test('closing the fresh comparison asks nothing', async () => {
    await workbench.closeTab(/sources/u);
    assert.equal(await workbench.page.locator('.monaco-dialog-box').count(), 0);
  });

  test('a reload of the window brings a fresh comparison back', async () => {
    await workbench.runCommand('View: Close All Editors');
    const grid = await compareFromExplorer(workbench, EXAMPLE_FILES.slice(0, 3));
    opened = grid;
    const before = await grid.readRows();
    await workbench.reload();
    const again = await openGrid(workbench);
    await eventually(async () => assert.deepEqual(await again.readRows(), before));
  });

  test('has changed no file and made none', async () => {
    const { folder } = vscode ?? assert.fail('VS Code did not start.');
    const files = await readdir(EXAMPLES);
    assert.deepEqual(await readdir(folder.path), files);
    for (const file of files)
      assert.equal(
        await readFile(path.join(folder.path, file), 'utf8'),
        await readFile(path.join(EXAMPLES, file), 'utf8'),
      );
  });

  test('has written no error to the console', () => {
    assert.deepEqual(workbench.errors, []);
  });
});
