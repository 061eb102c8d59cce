import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { pickFromContextMenu } from '../machine/contextMenu.ts';
import { openSaved, PackagedWorkbench } from '../machine/packagedWorkbench.ts';
import type { Grid } from '../machine/grid.ts';
import { eventually, until } from '../machine/patience.ts';
import { takeSteps } from '../machine/steps.ts';
import type { WorkbenchPage } from '../machine/workbenchPage.ts';
import { pictureOfFailure } from './pictureOfFailure.ts';

suite('decisions and edits, driven', () => {
  const NAME = 'visit-to-wonsan.synopsis';
  const [RADIO, BRIEFLY] = ['meridian-radio.txt', 'briefly-online.txt'] as const;
  let vscode: PackagedWorkbench | undefined;
  let workbench: WorkbenchPage;
  let grid: Grid;
  let folder = '';

  suiteSetup(async () => {
    // As on a desktop; in a browser VS Code saves by itself.
    vscode = await PackagedWorkbench.start({ settings: { 'files.autoSave': 'off' } });
    folder = vscode.folder.path;
    workbench = await vscode.open();
    grid = await openSaved(workbench, NAME);
  });
  suiteTeardown(() => vscode?.stop());
  teardown(async function () {
    await pictureOfFailure(this.currentTest, workbench);
  });

  const read = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');
  const write = (name: string, text: string): Promise<void> => writeFile(path.join(folder, name), text);
  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
  const unsaved = () => workbench.tab(NAME).and(workbench.page.locator('.dirty'));
  const rowOf = (passage: Locator): Promise<string | null> =>
    passage.evaluate((element) => element.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? null);
  const focus = async (words: string): Promise<Locator> => {
    const passage = grid.paragraph(words);
    await grid.scrollTo(passage);
    await passage.evaluate((element) => element.closest<HTMLElement>('[data-column]')?.focus());
    return passage;
  };
  /** Waits until the rows are what a function says. */
  const rowsAre = (what: string, holds: (rows: string[][]) => boolean): Promise<void> =>
    until(`rows that are ${what}`, async () => holds(await grid.readRows()));
  const undo = (times: number, key?: string): Promise<void> => takeSteps(workbench.page, grid, times, key);
  const save = async (): Promise<void> => {
    await press('ControlOrMeta+s');
    await unsaved().waitFor({ state: 'detached' });
  };
  const same = (a: string[][], b: string[][]): boolean => JSON.stringify(a) === JSON.stringify(b);

  test('the first cell has the focus when a comparison opens', async () => {
    await grid.frame.waitForFunction(() => document.activeElement?.matches('[role=gridcell], [role=rowheader]'));
  });

  test('Alt+↓ moves a passage to the next row, the focus goes along, and Ctrl+Z brings it back', async () => {
    const before = await grid.readRows();
    const passage = await focus('voiced gratitude');
    const row = await rowOf(passage);
    await press('Alt+ArrowDown');
    await rowsAre('others', (rows) => !same(rows, before));
    assert.notEqual(await rowOf(passage), row);
    await grid.frame.waitForFunction(() => document.activeElement?.textContent.includes('voiced gratitude'));
    await workbench.picture('moved-passage');
    await press('ControlOrMeta+z');
    await rowsAre('as before', (rows) => same(rows, before));
    await unsaved().waitFor({ state: 'detached' });
  });

  test('the context menu splits a passage off and shows the keys', async () => {
    const before = await grid.readRows();
    const passage = grid.paragraph('voiced gratitude');
    await grid.scrollTo(passage);
    const menu = workbench.page.locator('.context-view .action-item');
    const item = menu.filter({ hasText: 'Split Off into a Row of Its Own' });
    // A menu that opens while the window is still busy may close at once.
    await eventually(async () => {
      await passage.click({ button: 'right' });
      await item.waitFor({ timeout: 5000 });
    });
    await workbench.picture('context-menu');
    assert.equal(await item.locator('.keybinding').innerText(), 'S');
    await press('Escape');
    await item.waitFor({ state: 'hidden' });
    await pickFromContextMenu(workbench.page, passage, 'Split Off into a Row of Its Own');
    await rowsAre('one more', (rows) => rows.length > before.length);
    await press('ControlOrMeta+z');
    await rowsAre('as before', (rows) => same(rows, before));
  });

  test('a cell dragged by its grip goes to the row that is marked; unlinking is one step to undo', async () => {
    const before = await grid.readRows();
    const passage = grid.paragraph('voiced gratitude');
    await grid.scrollTo(passage);
    const row = Number(await rowOf(passage));
    await passage.hover();
    await grid.frame.locator('.grip').waitFor();
    const grip = await grid.frame.locator('.grip').boundingBox();
    const target = await grid.frame.locator(`[data-row="${row - 1}"] > [data-column="1"]`).boundingBox();
    assert.ok(grip && target);
    const { mouse } = workbench.page;
    await mouse.move(grip.x + 6, grip.y + 8);
    await mouse.down();
    await mouse.move(target.x + 60, target.y + target.height - 12, { steps: 5 });
    await grid.frame
      .locator('.drop-label')
      .filter({ hasText: new RegExp(`to row ${row}$`, 'u') })
      .waitFor();
    await workbench.picture('drag-to-row');
    await mouse.up();
    await rowsAre('others', (rows) => !same(rows, before));
    await eventually(async () => assert.equal(Number(await rowOf(passage)), row - 1));
    await focus('voiced gratitude');
    await press('u');
    await rowsAre('told apart', (rows) =>
      rows.some(([only = '', ...others]) => others.length === 0 && only.includes('voiced gratitude')),
    );
    await undo(2);
    await rowsAre('as before', (rows) => same(rows, before));
    await unsaved().waitFor({ state: 'detached' });
  });

  test('edits of two files, a link and a note are undone and redone one by one, to the letter', async () => {
    const before = { radio: await read(RADIO), briefly: await read(BRIEFLY), rows: await grid.readRows() };
    const edit = async (words: string, typed: string): Promise<void> => {
      await focus(words);
      await press('F2');
      await press('End');
      await press('ControlOrMeta+End');
      await workbench.page.keyboard.insertText(typed);
      await press('Enter');
      await grid.paragraph(typed.trim()).waitFor();
      await grid.frame.locator('.paragraph-editor').waitFor({ state: 'detached' });
    };
    const note = workbench.page.locator('.quick-input-widget input');
    await edit('nuclear weapons, he said Russia respected', ' Nobody said why.');
    await focus('nuclear weapons, he said Russia respected');
    await press('Control+Space');
    await focus('Last year in Pyongyang');
    await press('Control+Space');
    await press('l');
    const linked = (rows: string[][]): boolean =>
      rows.some(
        (row) => row.some((text) => text.includes('Asked about')) && row.some((text) => text.includes('Last year in')),
      );
    await rowsAre('linked', linked);
    await edit('The journey had been announced', ' It did.');
    await focus('The journey had been announced');
    await press('t');
    await note.fill('Ask the airline.');
    await note.press('Enter');
    await grid.frame.locator('.sign.note').first().waitFor();
    const done = await grid.readRows();

    await undo(4);
    await rowsAre('as before', (rows) => same(rows, before.rows));
    await grid.frame.locator('.sign.note').waitFor({ state: 'detached' });
    await undo(4, 'ControlOrMeta+Shift+z');
    await rowsAre('as after', (rows) => same(rows, done));
    await save();
    const edited = { radio: await read(RADIO), briefly: await read(BRIEFLY) };
    assert.equal(edited.radio.replace(' Nobody said why.', ''), before.radio);
    assert.equal(edited.briefly.replace(' It did.', ''), before.briefly);
    assert.notEqual(edited.radio, before.radio);
    assert.match(await read(NAME), /"link"[^]*"note"/u);

    await undo(4);
    await rowsAre('as before', (rows) => same(rows, before.rows));
    await save();
    assert.equal(await read(RADIO), before.radio);
    assert.equal(await read(BRIEFLY), before.briefly);
    assert.doesNotMatch(await read(NAME), /"link"|"note"/u);
  });

  test('a paragraph that changes elsewhere while it is edited is shown beside, and the user chooses', async () => {
    const before = await read(BRIEFLY);
    await focus('The journey had been announced');
    await press('F2');
    await press('ControlOrMeta+End');
    await workbench.page.keyboard.insertText(' So they say.');
    await write(BRIEFLY, before.replace('due to depart on Sunday', 'due to depart on Monday'));
    const question = grid.frame.locator('.editor-notice');
    await question.filter({ hasText: 'due to depart on Monday' }).waitFor();
    await workbench.picture('changed-elsewhere');
    assert.deepEqual(await grid.violations(), []);
    await question.getByRole('button', { name: 'Keep mine' }).click();
    await press('Enter');
    await grid.paragraph('on Sunday. So they say.').waitFor();
    await grid.frame.locator('.paragraph-editor').waitFor({ state: 'detached' });
    await press('ControlOrMeta+z');
    await grid.paragraph('due to depart on Monday').waitFor();
    await save();
    assert.match(await read(BRIEFLY), /due to depart on Monday\./u);
    await write(BRIEFLY, before);
    await grid.paragraph('due to depart on Sunday').waitFor();
  });

  test('decisions keep to their words in a file turned round; one that lost them is re-attached', async () => {
    const before = await read(BRIEFLY);
    const passage = await focus('voiced gratitude');
    await press('s');
    const alone = (rows: string[][]): boolean =>
      rows.some(([only = '', ...others]) => others.length === 0 && only.includes('voiced gratitude'));
    await rowsAre('split off', alone);
    const [title = '', ...rest] = before.trimEnd().split(/\n{2,}/u);
    await write(BRIEFLY, [title, ...rest.toReversed()].join('\r\n\r\n'));
    await grid.frame.locator('.paragraph[data-source="2"][data-paragraph="1"]', { hasText: 'Last year in' }).waitFor();
    await rowsAre('still split off', alone);
    await write(BRIEFLY, before.replace(/Lavrov also voiced gratitude[^\n]*\n\n/u, ''));
    await passage.waitFor({ state: 'detached' });
    const lost = grid.frame.locator('.lost-decisions');
    await lost.locator('summary').click();
    await grid.paragraph('The journey had been announced').click({ modifiers: ['ControlOrMeta'] });
    await workbench.picture('lost-decision');
    await lost.getByRole('button', { name: /^Re-attach/u }).click();
    await lost.waitFor({ state: 'detached' });
    await rowsAre('the other one alone', (rows) =>
      rows.some(([only = '', ...others]) => others.length === 0 && only.includes('The journey had been announced')),
    );
    await focus('The journey had been announced');
    await press('ControlOrMeta+z');
    await lost.waitFor();
    await lost.locator('summary').click();
    await lost.getByRole('button', { name: /^Discard/u }).click();
    await lost.waitFor({ state: 'detached' });
    await write(BRIEFLY, before);
    await grid.paragraph('voiced gratitude').waitFor();
  });

  test('Alt+F1 opens the help; Escape closes it and gives the focus back', async () => {
    const passage = await focus('voiced gratitude');
    await press('Alt+F1');
    const help = grid.frame.getByRole('dialog', { name: 'Help for the comparison' });
    await help.waitFor();
    await workbench.picture('help');
    assert.deepEqual(await grid.violations(), []);
    await press('Escape');
    await help.waitFor({ state: 'hidden' });
    await until('the focus in its cell', () =>
      passage.evaluate((element) => element.closest('[data-column]') === document.activeElement),
    );
    // From elsewhere in the editor, too.
    await workbench.tab(NAME).click();
    await press('Alt+F1');
    await help.waitFor();
    await press('Escape');
    await help.waitFor({ state: 'hidden' });
  });
});
