import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { compareFromExplorer, PackagedWorkbench } from '../machine/packagedWorkbench.ts';
import type { Grid } from '../machine/grid.ts';
import { eventually } from '../machine/patience.ts';
import { takeSteps } from '../machine/steps.ts';
import type { WorkbenchPage } from '../machine/workbenchPage.ts';
import { pictureOfFailure } from './pictureOfFailure.ts';

suite('articles edited in a fresh comparison, driven', () => {
  const [BRIEFLY, RADIO] = ['briefly-online.txt', 'meridian-radio.txt'] as const;
  let vscode: PackagedWorkbench | undefined;
  let workbench: WorkbenchPage;
  let grid: Grid;

  suiteSetup(async () => {
    // As on a desktop; in a browser VS Code saves by itself.
    vscode = await PackagedWorkbench.start({ settings: { 'files.autoSave': 'off' } });
    workbench = await vscode.open();
    grid = await compareFromExplorer(workbench, [BRIEFLY, RADIO]);
  });
  suiteTeardown(() => vscode?.stop());
  teardown(async function () {
    await pictureOfFailure(this.currentTest, workbench);
  });

  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
  const step = (key: string): Promise<void> => takeSteps(workbench.page, grid, 1, key);
  const unsaved = (name: string | RegExp): Locator => workbench.tab(name).and(workbench.page.locator('.dirty'));
  const focus = async (words: string): Promise<void> => {
    const passage = grid.paragraph(words);
    await grid.scrollTo(passage);
    await passage.evaluate((element) => element.closest<HTMLElement>('[data-column]')?.focus());
  };
  const edit = async (words: string, typed: string): Promise<void> => {
    await focus(words);
    await press('F2');
    await press('ControlOrMeta+End');
    await workbench.page.keyboard.insertText(typed);
    await press('Enter');
    await grid.paragraph(typed.trim()).waitFor();
    await grid.frame.locator('.paragraph-editor').waitFor({ state: 'detached' });
  };
  const gone = (words: string): Promise<void> => grid.paragraph(words).waitFor({ state: 'detached' });

  test('the article is to be saved, the comparison is not; Undo and Redo in the grid are about the article', async () => {
    await edit('The journey had been announced', ' It did.');
    await edit('Both capitals had made the trip', ' He went.');
    await unsaved(BRIEFLY).waitFor();
    await unsaved(RADIO).waitFor();
    await workbench.picture('fresh-edited');
    assert.equal(await unsaved(/sources/u).count(), 0, 'the comparison asks to be saved');
    await step('ControlOrMeta+z');
    await gone('He went.');
    await step('ControlOrMeta+z');
    await gone('It did.');
    await unsaved(BRIEFLY).waitFor({ state: 'detached' });
    await step('ControlOrMeta+Shift+z');
    await grid.paragraph('It did.').waitFor();
    await step('ControlOrMeta+y');
    await grid.paragraph('He went.').waitFor();
  });

  test('decisions between them are undone and redone in their turn', async () => {
    await focus('Both capitals had made the trip');
    await press('x');
    const done = grid.frame.locator('.sign.done');
    await done.first().waitFor();
    await unsaved(/sources/u).waitFor();
    await edit('Several prominent Russians', ' Who else?');
    await grid.still();
    const before = await grid.readRows();
    for (const words of ['Who else?', null, 'He went.', 'It did.']) {
      await step('ControlOrMeta+z');
      if (words === null) await done.first().waitFor({ state: 'detached' });
      else await gone(words);
    }
    await unsaved(/sources/u).waitFor({ state: 'detached' });
    for (const words of ['It did.', 'He went.', null, 'Who else?']) {
      await step('ControlOrMeta+Shift+z');
      if (words === null) await done.first().waitFor();
      else await grid.paragraph(words).waitFor();
    }
    await eventually(async () => assert.deepEqual(await grid.readRows(), before));
    await takeSteps(workbench.page, grid, 2);
    await unsaved(/sources/u).waitFor({ state: 'detached' });
  });

  test('Undo from the palette does the same', async () => {
    await workbench.runCommand('Synoptic: Undo in Comparison');
    await gone('He went.');
    await workbench.runCommand('Synoptic: Redo in Comparison');
    await grid.paragraph('He went.').waitFor();
  });

  test('closing the comparison asks nothing; the edits are in the articles, whose editors ask', async () => {
    const { folder } = vscode ?? assert.fail('VS Code did not start.');
    await workbench.closeTab(/sources/u);
    assert.equal(await workbench.page.locator('.monaco-dialog-box').count(), 0);
    await workbench.tab(RADIO).click();
    await workbench.page
      .locator('.view-line')
      .filter({ hasText: /He\swent\./u })
      .first()
      .waitFor();
    await press('ControlOrMeta+s');
    await unsaved(RADIO).waitFor({ state: 'detached' });
    assert.match(await readFile(path.join(folder.path, RADIO), 'utf8'), / He went\./u);
    const tab = workbench.tab(BRIEFLY);
    await tab.hover();
    await tab.getByRole('button', { name: /^Close/u }).click();
    const dialog = workbench.page.locator('.monaco-dialog-box');
    await dialog.filter({ hasText: BRIEFLY }).waitFor();
    await dialog.getByRole('button', { name: "Don't Save" }).click();
    await tab.waitFor({ state: 'detached' });
  });
});
