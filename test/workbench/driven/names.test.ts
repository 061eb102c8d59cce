import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { EXAMPLE_FILES } from '../machine/sampleFolder.ts';
import { compareFromExplorer, PackagedWorkbench } from '../machine/packagedWorkbench.ts';
import type { Grid } from '../machine/grid.ts';
import { eventually, until } from '../machine/patience.ts';
import type { WorkbenchPage } from '../machine/workbenchPage.ts';
import { pictureOfFailure } from './pictureOfFailure.ts';

const ARTICLE = 'briefly-online.txt';
/** Longer than a card takes that is asked for by keyboard. In milliseconds. */
const CARD_WAIT = 10_000;
/** A busy machine may miss the first letters; a user would ask then. In milliseconds. */
const SUGGESTION_WAIT = 4000;
const OTHERS = ['hangang-daily.md', 'harbour-times.html'];

suite('names in the packaged extension', () => {
  let vscode: PackagedWorkbench | undefined;
  let workbench: WorkbenchPage;
  let grid: Grid;

  suiteSetup(async () => {
    vscode = await PackagedWorkbench.start({ settings: { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false } });
    workbench = await vscode.open();
    grid = await compareFromExplorer(workbench, EXAMPLE_FILES);
    const passage = grid.paragraph('voiced gratitude');
    await grid.scrollTo(passage);
    await passage.click();
    await workbench.tab(ARTICLE).waitFor();
  });
  suiteTeardown(() => vscode?.stop());
  teardown(async function () {
    await pictureOfFailure(this.currentTest, workbench);
  });

  const press = (key: string) => workbench.page.keyboard.press(key);
  const editor = () =>
    workbench.page
      .locator('.editor-group-container')
      .filter({ has: workbench.tab(ARTICLE) })
      .locator('.monaco-editor[role=code]')
      .first();
  const tree = () => workbench.page.getByRole('tree', { name: /^Names/u });
  const line = (text: string | RegExp): Locator => tree().getByRole('treeitem').filter({ hasText: text }).first();

  /**
   * Puts the cursor into the first word of the article that reads so. What others tell above paragraphs comes in
   * between meanwhile and moves the lines: then once more, as a user would.
   */
  async function putCursorOn(words: string): Promise<void> {
    const { page } = workbench;
    await workbench.tab(ARTICLE).click();
    await until(`the cursor on “${words}”`, async () => {
      await workbench.restOnText(words);
      await page.mouse.down();
      await page.mouse.up();
      // Away again: the card that hangs there covers the lines above.
      await page.mouse.move(5, 5);
      return workbench.cursorIsOn(words);
    });
  }

  const lineInFront = (number: string) =>
    workbench.page.locator('.active-line-number').filter({ hasText: new RegExp(`^${number}$`, 'u') });

  test('the view has kinds with counts, sources under a name, mentions under a source, and goes there', async () => {
    await workbench.runCommand('Synoptic: Focus on Names View');
    await line(/^People\s*\d+/u).waitFor();
    assert.match(await line('Sergei Lavrov').innerText(), /\d+ · .*Lavrov/u);
    // The mouse opens a name, the keyboard what is under it.
    await line('Choe Son Hui').click();
    await line(ARTICLE).waitFor();
    await press('ArrowDown');
    await press('ArrowRight');
    await line(/Earlier that day, Choe/u).waitFor();
    await workbench.picture('names-view');
    await press('ArrowDown');
    await press('Enter');
    await lineInFront('15').waitFor();
    // Or with the mouse.
    await line('meridian-radio.txt').click();
    await line(/talks with Choe|Choe Son Hui,/u)
      .first()
      .waitFor();
  });

  test('the view can be filtered by typing', async () => {
    await workbench.runCommand('Synoptic: Focus on Names View');
    await press('ControlOrMeta+Alt+f');
    await workbench.page.locator('.monaco-tree-type-filter').waitFor();
    await workbench.page.keyboard.type('peskov');
    await tree().locator('.focused').filter({ hasText: 'Dmitry Peskov' }).waitFor();
    await workbench.picture('names-view-filtered');
    await press('Escape');
  });

  test('the card of a name opens by keyboard in the text editor, and its links take the focus', async () => {
    const mentions = workbench.hover.getByText('All 4 mentions');
    await eventually(async () => {
      await putCursorOn('Choe Son Hui');
      await press('ControlOrMeta+k');
      await press('ControlOrMeta+i');
      await mentions.waitFor({ timeout: CARD_WAIT });
    });
    // Once more goes into the card.
    await press('ControlOrMeta+k');
    await press('ControlOrMeta+i');
    await press('Tab');
    await workbench.page.waitForFunction(() => document.activeElement?.closest('.monaco-hover') !== null);
    await press('Escape');
    await workbench.hover.waitFor({ state: 'detached' });
  });

  test('all spellings of a name light up where the cursor stands on one', async () => {
    await putCursorOn('Lavrov also');
    await press('Home');
    const lit = editor().locator('[class*=wordHighlight]');
    await lit.nth(1).waitFor();
  });

  test('names have the colour of their kind', async () => {
    const colourOf = (words: string): Promise<string> =>
      editor()
        .locator('.view-line span span')
        .filter({ hasText: new RegExp(`^${words.replaceAll(' ', '\\s')}$`, 'u') })
        .first()
        .evaluate((span) => getComputedStyle(span).color);
    const plain = await editor()
      .locator('.view-lines')
      .evaluate((lines) => getComputedStyle(lines).color);
    await eventually(async () => {
      const person = await colourOf('Choe Son Hui');
      const place = await colourOf('Wonsan');
      assert.notEqual(person, place);
      assert.notEqual(person, plain);
      assert.notEqual(place, plain);
    });
  });

  test('references list the mentions of every source', async () => {
    await putCursorOn('Choe Son Hui');
    await press('Shift+F12');
    const list = workbench.page.locator('.reference-zone-widget .ref-tree');
    for (const file of [ARTICLE, ...OTHERS]) await list.getByText(file).first().waitFor();
    await workbench.picture('references-of-a-name');
    await press('Escape');
    await list.waitFor({ state: 'detached' });
  });

  test('the definition of a short name is its first full mention', async () => {
    await putCursorOn('Lavrov also');
    await press('Home');
    await press('F12');
    await lineInFront('3').waitFor();
  });

  test('a known name is found among the symbols of the workspace', async () => {
    await press('ControlOrMeta+t');
    const widget = workbench.page.locator('.quick-input-widget');
    await widget.locator('.quick-input-box input').fill('#matseg');
    await widget.locator('.monaco-list-row').filter({ hasText: 'Aleksandr Matsegora' }).first().waitFor();
    await press('Escape');
  });

  test('rename shows what would change in which source, and changes nothing before', async () => {
    assert.ok(vscode);
    const read = (file: string): Promise<string> => readFile(path.join(vscode?.folder.path ?? '', file), 'utf8');
    await putCursorOn('Choe Son Hui');
    await press('F2');
    const box = workbench.page.locator('.rename-box input');
    await box.waitFor();
    await box.fill('Choi Son-hui');
    await box.press('Enter');
    const preview = workbench.page.locator('.pane-body').filter({ has: workbench.page.getByText('Discard') });
    for (const file of OTHERS) await preview.getByText(file, { exact: true }).first().waitFor();
    await workbench.picture('rename-preview');
    for (const file of [ARTICLE, ...OTHERS]) assert.ok(!(await read(file)).includes('Choi Son-hui'), file);
    await preview.getByRole('button', { name: 'Apply' }).click();
    await preview.waitFor({ state: 'hidden' });
    await editor()
      .locator('.view-line')
      .filter({ hasText: /Choi\sSon-hui/u })
      .first()
      .waitFor();
    await workbench.runCommand('File: Save All Files');
    await until('the files saved', async () => (await read(ARTICLE)).includes('Choi Son-hui'));
  });

  test('the card opens by keyboard in the grid too', async () => {
    await workbench.tab('5 sources').click();
    const passage = grid.paragraph('Earlier that day');
    await grid.scrollTo(passage);
    await passage.click();
    await grid.frame.locator('#synoptic').press('n');
    await grid.card.waitFor();
    await grid.frame.locator('#synoptic').press('Escape');
    await grid.card.waitFor({ state: 'hidden' });
  });

  test('typing the beginning of a known name completes it', async () => {
    await putCursorOn('Lavrov also');
    await lineInFront('17').waitFor();
    // The line is wrapped: once to the end of what the screen shows as one, once to its own.
    await press('End');
    await press('End');
    await workbench.page.keyboard.type(' Matse');
    const suggestion = workbench.page
      .locator('.suggest-widget .monaco-list-row.focused')
      .filter({ hasText: 'Matsegora' });
    try {
      await suggestion.waitFor({ timeout: SUGGESTION_WAIT });
    } catch {
      await press('ControlOrMeta+Space');
      await suggestion.waitFor();
    }
    await press('Enter');
    await editor()
      .locator('.view-line')
      .filter({ hasText: /Aleksandr\sMatsegora/u })
      .first()
      .waitFor();
  });
});
