import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { pickFromContextMenu } from '../machine/contextMenu.ts';
import { compareFromExplorer, openSaved, PackagedWorkbench } from '../machine/packagedWorkbench.ts';
import type { Grid } from '../machine/grid.ts';
import type { WorkbenchPage } from '../machine/workbenchPage.ts';
import { pictureOfFailure } from './pictureOfFailure.ts';

suite('files of sources in VS Code, driven', () => {
  const NAME = 'visit-to-wonsan.synopsis';
  let vscode: PackagedWorkbench | undefined;
  let workbench: WorkbenchPage;
  let grid: Grid;
  let folder = '';

  suiteSetup(async () => {
    const settings = {
      'files.autoSave': 'off',
      'explorer.confirmDragAndDrop': false,
      'explorer.confirmDelete': false,
      'diffEditor.useInlineViewWhenSpaceIsLimited': false,
    };
    vscode = await PackagedWorkbench.start({ settings });
    folder = vscode.folder.path;
    await mkdir(path.join(folder, 'archive'));
    const [a, b, c] = [
      'The ferry Aurora sank in the harbour of Lorn on Friday night, the coast guard said.',
      'Ninety passengers were saved by fishing boats from three villages.',
      'The minister of transport, Ida Holm, promised an inquiry within a month.',
    ];
    await writeFile(path.join(folder, 'ferry-one.txt'), `Ferry sinks\n\n${a}\n\n${b}\n\n${c}\n`);
    await writeFile(
      path.join(folder, 'ferry-two.txt'),
      `Ferry sinks\n\n${c}\n\nNobody knows yet why it rained so much.\n\n${a}\n\n${b.replace('three', 'four')}\n`,
    );
    workbench = await vscode.open();
    grid = await openSaved(workbench, NAME);
  });
  suiteTeardown(() => vscode?.stop());
  teardown(async function () {
    await pictureOfFailure(this.currentTest, workbench);
  });

  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
  const unsaved = (): Locator => workbench.tab(NAME).and(workbench.page.locator('.dirty'));
  const saved = async (): Promise<string[]> => {
    await workbench.tab(NAME).click();
    await press('ControlOrMeta+s');
    await unsaved().waitFor({ state: 'detached' });
    const { sources } = JSON.parse(await readFile(path.join(folder, NAME), 'utf8')) as { sources: { path: string }[] };
    return sources.map((source) => source.path);
  };
  const words = async (): Promise<string[]> =>
    (await grid.columnHeaders.allInnerTexts()).filter((text) => /\d words/u.test(text));

  test('one that is renamed in the Explorer keeps its column', async () => {
    const before = await grid.readRows();
    await workbench.explorer.pickFromMenu('briefly-online.txt', 'Rename...');
    await workbench.page.locator('.explorer-viewlet .monaco-inputbox input').fill('brief.txt');
    await press('Enter');
    await unsaved().waitFor();
    await grid.waitForRows();
    assert.deepEqual(await grid.readRows(), before);
    assert.ok((await saved()).includes('brief.txt'));
  });

  test('one that is moved to another folder by dragging keeps its column', async () => {
    const before = await grid.readRows();
    await workbench.explorer.item('meridian-radio.txt').dragTo(workbench.explorer.item('archive'));
    await unsaved().waitFor();
    assert.deepEqual(await grid.readRows(), before);
    assert.ok((await saved()).includes('archive/meridian-radio.txt'));
    assert.equal((await words()).length, 5);
  });

  test('one that is deleted says so in its column, and comes back with its file', async () => {
    await workbench.explorer.select(['hangang-daily.md']);
    await press('Delete');
    await grid.frame.getByRole('button', { name: 'Locate…' }).waitFor();
    await workbench.picture('source-deleted');
    assert.match((await grid.columnHeaders.allInnerTexts()).join(' '), /not found/u);
    assert.equal((await words()).length, 4);
    await workbench.explorer.item('archive').click();
    await press('ControlOrMeta+z');
    await grid.frame.getByRole('button', { name: 'Locate…' }).waitFor({ state: 'detached' });
    assert.equal((await words()).length, 5);
  });

  test('Open in Diff Editor sets passages that cross opposite each other, by key and by menu', async () => {
    await workbench.runCommand('View: Close All Editors');
    grid = await compareFromExplorer(workbench, ['ferry-one.txt', 'ferry-two.txt']);
    const passage = grid.paragraph('Ninety passengers');
    await passage.evaluate((element) => element.closest<HTMLElement>('[data-column]')?.focus());
    await press('o');
    const lines = async (side: string): Promise<Map<string, number>> => {
      const found = workbench.page.locator(`.monaco-diff-editor .editor.${side} .view-line`);
      await found
        .filter({ hasText: /Aurora/u })
        .first()
        .waitFor();
      const told = await found.evaluateAll((all) =>
        all.map((line): [string, number] => [
          line.textContent.replaceAll('\u00A0', ' ').trim(),
          Math.round(line.getBoundingClientRect().top),
        ]),
      );
      return new Map(told.filter(([text]) => text !== ''));
    };
    const check = async (): Promise<void> => {
      const [left, right] = [await lines('original'), await lines('modified')];
      await workbench.picture('crossing-in-diff-editor');
      const at = (side: Map<string, number>, start: string): number | undefined =>
        [...side].find(([text]) => text.startsWith(start))?.[1];
      for (const start of ['The ferry Aurora', 'Ninety passengers', 'The minister of transport']) {
        assert.notEqual(at(left, start), undefined, `${start} is not on the left`);
        assert.equal(at(left, start), at(right, start), `${start} does not stand opposite`);
      }
    };
    await check();
    await workbench.closeTab(/↔/u);
    await pickFromContextMenu(workbench.page, grid.paragraph('Ninety passengers'), 'Open in Diff Editor');
    await check();
  });
});
