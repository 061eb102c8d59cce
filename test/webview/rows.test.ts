import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import type { GridContent } from '../../src/protocol/gridContent.ts';
import { axe } from './axe.ts';
import { openBrowser } from './browser.ts';
import { GridDriver } from './driver.ts';
import { sampleContent } from './sample.ts';
import { THEMES } from './themes.ts';

/** The passages of a row of the sample, base first. */
function passagesOf(row: number): { source: number; paragraph: number }[] {
  const cells = sampleContent().comparison.rows[row]?.cells ?? [];
  return cells.flatMap((cell, source) => cell.map((paragraph) => ({ source, paragraph })));
}

/** The sample with two decisions that lost their text. */
function withLost(): GridContent {
  const content = structuredClone(sampleContent());
  const anchors = [{ source: 'a.txt', exact: 'Words that nobody wrote.' }];
  const decisions = [
    ...content.comparison.decisions,
    { decision: { kind: 'done' as const, anchors }, passages: [], lost: true, missing: [0] },
    { decision: { kind: 'note' as const, anchors, text: 'Ask again.' }, passages: [], lost: true, missing: [0] },
  ];
  return { ...content, comparison: { ...content.comparison, decisions } };
}

suite('arranging rows in the grid', function () {
  this.timeout(60_000);
  let browser: Browser;
  let grid: GridDriver;

  suiteSetup(async () => {
    browser = await openBrowser();
  });
  suiteTeardown(() => browser.close());
  teardown(() => grid.page.context().close());
  const open = async (...args: Parameters<typeof GridDriver.open> extends [Browser, ...infer Rest] ? Rest : never) => {
    grid = await GridDriver.open(browser, ...args);
  };
  const changes = async () =>
    (await grid.sent()).flatMap((message) => (message.type === 'decide' ? [message.changes] : []));

  test('Alt with the arrows moves a passage to the row above and below, and on from there', async () => {
    await open();
    await grid.cell(5, 2).focus();
    const moved = passagesOf(5).filter(({ source }) => source === 2);
    await grid.page.keyboard.press('Alt+ArrowUp');
    assert.match(await grid.status, /1 passage moved to row 5/u);
    // The comparison does not show it yet; the second step goes on from the first.
    await grid.page.keyboard.press('Alt+ArrowUp');
    assert.deepEqual(await changes(), [
      [{ kind: 'move', passages: moved, to: passagesOf(4) }],
      [{ kind: 'move', passages: moved, to: passagesOf(3) }],
    ]);
  });

  test('moves what is selected to the row with the focus, in one step', async () => {
    await open();
    await grid.cell(5, 1).focus();
    await grid.page.keyboard.press('v');
    assert.match(await grid.status, /First select the passages to move/u);
    await grid.page.keyboard.press('Control+Space');
    await grid.page.keyboard.press('ArrowRight');
    await grid.page.keyboard.press('Control+Space');
    await grid.cell(10, 3).focus();
    await grid.page.keyboard.press('v');
    const passages = passagesOf(5).filter(({ source }) => source === 1 || source === 2);
    assert.deepEqual(await changes(), [[{ kind: 'move', passages, to: passagesOf(10) }]]);
  });

  test('splits a passage off, and says why a whole row cannot be', async () => {
    await open();
    await grid.cell(5, 2).focus();
    await grid.page.keyboard.press('s');
    assert.deepEqual(await changes(), [
      [{ kind: 'split', passages: passagesOf(5).filter((each) => each.source === 2) }],
    ]);
    await grid.cell(10, 3).focus();
    await grid.page.keyboard.press('s');
    assert.match(await grid.status, /That is the whole row/u);
    assert.equal((await changes()).length, 1);
  });

  test('joins a row with the next, and the rows of what is selected', async () => {
    await open();
    await grid.cell(4, 0).focus();
    await grid.page.keyboard.press('j');
    await grid.page.keyboard.press('Shift+J');
    await grid.page.keyboard.press('Control+Space');
    await grid.cell(11, 0).focus();
    await grid.page.keyboard.press('Control+Space');
    await grid.page.keyboard.press('j');
    assert.deepEqual(await changes(), [
      [{ kind: 'join', passages: [...passagesOf(4), ...passagesOf(5)] }],
      [{ kind: 'join', passages: [...passagesOf(3), ...passagesOf(4)] }],
      [{ kind: 'join', passages: [...passagesOf(4), ...passagesOf(11)] }],
    ]);
  });

  test('leaves page furniture where it is', async () => {
    await open();
    await grid.page.locator('.fold-cell').first().click();
    await grid.page.locator('[data-state="furniture"] .cell:has(.paragraph)').first().focus();
    for (const key of ['Alt+ArrowDown', 's', 'j']) {
      await grid.page.keyboard.press(key);
      assert.match(await grid.status, /beside the story/u);
    }
    assert.deepEqual(await changes(), []);
  });

  test('unlinking a passage and marking several rows as done are one step each', async () => {
    await open();
    await grid.cell(5, 0).focus();
    await grid.page.keyboard.press('u');
    await grid.cell(3, 0).focus();
    await grid.page.keyboard.press('Shift+ArrowDown');
    await grid.page.keyboard.press('x');
    const [unlinked, done, ...rest] = await changes();
    const [own, ...others] = passagesOf(5);
    assert.deepEqual(
      unlinked,
      others.map((other) => ({ kind: 'unlink', passages: [own, other] })),
    );
    assert.ok(others.length > 1);
    assert.deepEqual(
      done?.map(({ kind }) => kind),
      ['done', 'done'],
    );
    assert.deepEqual(rest, []);
  });

  const drag = async (row: number, column: number, to: number, drop = true) => {
    await grid.cell(row, column).hover({ position: { x: 40, y: 12 } });
    const grip = await grid.page.locator('.grip').boundingBox();
    const target = await grid.cell(to, 0).boundingBox();
    assert.ok(grip && target);
    await grid.page.mouse.move(grip.x + 6, grip.y + 8);
    await grid.page.mouse.down();
    await grid.page.mouse.move(target.x + 30, target.y + 14, { steps: 5 });
    const [mark] = await grid.page
      .locator('.drop-row')
      .evaluateAll((rows) => rows.map((each) => (each as HTMLElement).dataset['row']));
    const label = await grid.page.locator('.drop-label').innerText();
    if (drop) await grid.page.mouse.up();
    return { mark, label };
  };

  test('a cell dragged by its grip moves to the row that is marked', async () => {
    await open();
    assert.deepEqual(await drag(5, 2, 3), { mark: '3', label: 'Move to row 4' });
    const passages = passagesOf(5).filter(({ source }) => source === 2);
    assert.deepEqual(await changes(), [[{ kind: 'move', passages, to: passagesOf(3) }]]);
    assert.equal(await grid.page.locator('.drop-row, .dragged, .drop-cell').count(), 0);
  });

  test('the number of a row dragged to another joins them; Escape gives up', async () => {
    await open();
    assert.deepEqual(await drag(5, -1, 4), { mark: '4', label: 'Join rows 6 and 5' });
    await drag(5, 1, 4, false);
    await grid.page.keyboard.press('Escape');
    await grid.page.mouse.up();
    assert.deepEqual(await changes(), [[{ kind: 'join', passages: [...passagesOf(4), ...passagesOf(5)] }]]);
    assert.equal(await grid.page.locator('.drop-row, .dragged').count(), 0);
  });

  test('a context menu outside of what is selected is about its own cell, and keeps the selection', async () => {
    await open();
    await grid.paragraph(5, 1).click({ modifiers: ['ControlOrMeta'] });
    await grid.paragraph(3, 0).click({ button: 'right' });
    const context = await grid.page.locator('.grid').getAttribute('data-vscode-context');
    assert.deepEqual(JSON.parse(context ?? ''), { picked: true, lost: false });
    await grid.send({ type: 'command', command: 'split' });
    await grid.paragraph(5, 1).click({ modifiers: ['ControlOrMeta'] });
    await grid.paragraph(3, 0).click({ button: 'right' });
    await grid.send({ type: 'command', command: 'moveHere' });
    const passages = passagesOf(5).filter(({ source }) => source === 1);
    assert.deepEqual(await changes(), [
      [{ kind: 'split', passages: passagesOf(3).filter(({ source }) => source === 0) }],
      [{ kind: 'move', passages, to: passagesOf(3) }],
    ]);
  });

  test('re-attaches and discards decisions that lost their text', async () => {
    await open({}, withLost());
    const first = sampleContent().comparison.decisions.length;
    await grid.page.getByText('2 decisions lost their text').click();
    await grid.page.getByRole('button', { name: /^Re-attach.*Done/u }).click();
    assert.match(await grid.page.locator('.toolbar').innerText(), /First select what it is about now/u);
    await grid.paragraph(5, 1).click({ modifiers: ['ControlOrMeta'] });
    await grid.page.getByRole('button', { name: /^Re-attach.*Done/u }).click();
    await grid.page.getByRole('button', { name: /^Discard.*Ask again/u }).click();
    await grid.cell(4, 0).focus();
    await grid.page.keyboard.press('r');
    const passages = passagesOf(5).filter(({ source }) => source === 1);
    assert.deepEqual(await grid.sent(), [
      { type: 'reattach', version: 1, decision: first, passages },
      { type: 'discard', version: 1, decision: first + 1 },
      { type: 'reattach', version: 1, passages: passagesOf(4).filter(({ source }) => source === 0) },
    ]);
  });

  test('the help opens by key, is closed by Escape, and gives the focus back', async () => {
    await open();
    await grid.cell(5, 2).focus();
    const help = grid.page.getByRole('dialog', { name: 'Help for the comparison' });
    for (const key of ['Alt+F1', '?']) {
      await grid.page.keyboard.press(key);
      await help.waitFor();
      assert.ok(await help.evaluate((dialog) => dialog.contains(document.activeElement)));
      await grid.page.keyboard.press('Escape');
      await help.waitFor({ state: 'hidden' });
      assert.deepEqual(await grid.focused(), ['5', '2']);
    }
    await grid.send({ type: 'command', command: 'help' });
    await help.waitFor();
  });

  test('tells when keys mean what they mean in the grid', async () => {
    await open();
    await grid.cell(5, 2).focus();
    await grid.page.locator('.filter').first().focus();
    const [cell, nowhere] = [
      { type: 'focus', inGrid: true, furniture: false, done: true },
      { type: 'focus', inGrid: false, furniture: false, done: false },
    ];
    await grid.page.waitForFunction(
      (wanted) => JSON.stringify(window.focusTold.slice(-2)) === wanted,
      JSON.stringify([cell, nowhere]),
    );
  });

  for (const theme of Object.keys(THEMES) as (keyof typeof THEMES)[])
    test(`has no accessibility violation with lost decisions, a drag and the help open (${theme})`, async () => {
      await open({ theme }, withLost());
      await grid.page.locator('.lost-decisions summary').click();
      await drag(5, 2, 3, false);
      assert.deepEqual(await axe(grid.page), []);
      await grid.page.mouse.up();
      await grid.send({ type: 'command', command: 'help' });
      assert.deepEqual(await axe(grid.page), []);
      assert.deepEqual(await grid.faults(), []);
    });
});
