import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { addressesIn } from '../../src/webview/fileDrop.ts';
import { axe } from './axe.ts';
import { openBrowser } from './browser.ts';
import { GridDriver } from './driver.ts';

suite('columns of the grid', function () {
  this.timeout(60_000);
  let browser: Browser;
  let grid: GridDriver;

  suiteSetup(async () => {
    browser = await openBrowser();
  });
  suiteTeardown(() => browser.close());
  setup(async () => {
    grid = await GridDriver.open(browser);
  });
  teardown(() => grid.page.context().close());
  const width = async (column: number): Promise<number> => (await grid.header(column).boundingBox())?.width ?? 0;
  const dragTo = async (x: number, y: number): Promise<void> => {
    await grid.page.mouse.down();
    await grid.page.mouse.move(x - 20, y, { steps: 3 });
    await grid.page.mouse.move(x, y, { steps: 3 });
    await grid.page.mouse.up();
  };

  test('labels have the room of the header', async () => {
    const cut = await grid.page.$$eval('.label', (labels) =>
      labels.filter((label) => label.scrollWidth > label.clientWidth).map(({ textContent }) => textContent),
    );
    assert.deepEqual(cut, []);
    await grid.header(2).hover();
    assert.ok(await grid.page.getByRole('button', { name: 'Make base: Coast Radio' }).isVisible());
  });

  test('tell in their headers what each source says about itself', async () => {
    const about = (await grid.header(1).getAttribute('title')) ?? '';
    assert.match(about, /^Harbour bridge closed after crack is found$/mu);
    assert.match(about, /^Published 9 March 2024$/mu);
    assert.doesNotMatch((await grid.header(2).getAttribute('title')) ?? '', /Published/u);
  });

  test('are made wider by the edge of their header, and the next one narrower', async () => {
    const before = [await width(1), await width(2)];
    const edge = await grid.header(1).locator('.resizer').boundingBox();
    assert.ok(edge);
    await grid.page.mouse.move(edge.x + 4, edge.y + 20);
    await dragTo(edge.x + 84, edge.y + 20);
    const after = [await width(1), await width(2)];
    assert.ok(Math.abs((after[0] ?? 0) - (before[0] ?? 0) - 80) < 3, `${String(before)} ${String(after)}`);
    assert.ok(Math.abs((before[1] ?? 0) - (after[1] ?? 0) - 80) < 3);
    assert.ok(Math.abs(((await grid.cell(3, 1).boundingBox())?.width ?? 0) - (after[0] ?? 0)) < 2);
    await grid.header(1).locator('.resizer').dblclick();
    assert.ok(Math.abs((await width(1)) - (before[0] ?? 0)) < 1);
    assert.deepEqual(await grid.sent(), []);
  });

  test('are made wider by key', async () => {
    const before = await width(1);
    await grid.header(1).focus();
    await grid.page.keyboard.press('Alt+ArrowRight');
    assert.ok((await width(1)) > before + 10);
    assert.match(await grid.status, /Northern Wire: 110 % wide/u);
    await grid.page.keyboard.press('Alt+ArrowLeft');
    assert.ok(Math.abs((await width(1)) - before) < 1);
  });

  test('are moved by dragging the header; that is no click on its label', async () => {
    const target = await grid.header(0).boundingBox();
    assert.ok(target);
    await grid.header(2).locator('.label').hover();
    await dragTo(target.x + 40, target.y + 15);
    assert.deepEqual(await grid.sent(), [{ type: 'moveSource', source: 2, to: 0 }]);
    assert.equal(await grid.page.locator('.drop-before, .moved').count(), 0);
  });

  test('a click on the label still opens the source', async () => {
    await grid.header(2).locator('.label').click();
    assert.deepEqual(await grid.sent(), [{ type: 'openSource', source: 2 }]);
  });

  test('are moved, renamed and removed by key', async () => {
    await grid.header(2).focus();
    for (const key of ['Alt+Shift+ArrowLeft', 'F2', 'Delete']) await grid.page.keyboard.press(key);
    assert.deepEqual(await grid.sent(), [
      { type: 'moveSource', source: 2, to: 1 },
      { type: 'relabelSource', source: 2 },
      { type: 'removeSource', source: 2 },
    ]);
  });

  test('are hidden and brought back, with keyboard order and remembered', async () => {
    await grid.header(1).focus();
    await grid.page.keyboard.press('h');
    assert.equal(await grid.header(1).count(), 0);
    assert.equal(await grid.cell(3, 1).count(), 0);
    // Told by that source alone: an empty row would say nothing.
    assert.ok(await grid.page.locator('[data-row="13"]').isHidden());
    await grid.cell(3, 0).focus();
    await grid.page.keyboard.press('ArrowRight');
    assert.deepEqual(await grid.focused(), ['3', '2']);
    const saved = (await grid.page.evaluate(() => window.saved)) as { columns: object };
    assert.deepEqual(saved.columns, { 'northern-wire.txt': { hidden: true } });
    assert.deepEqual(await axe(grid.page), []);
    await grid.page.locator('.hidden-columns').click();
    assert.equal(await grid.cell(3, 1).count(), 1);
    assert.ok(await grid.page.locator('[data-row="13"]').isVisible());
  });

  test('going to a passage brings its column back', async () => {
    await grid.header(3).focus();
    await grid.page.keyboard.press('h');
    await grid.page.locator('[data-row="3"] .marker').click();
    assert.deepEqual(await grid.focused(), ['10', '3']);
  });

  test('the header tells the context menu which source and whether it could be read', async () => {
    const context = async (column: number) =>
      JSON.parse((await grid.header(column).getAttribute('data-vscode-context')) ?? '') as unknown;
    assert.deepEqual(await context(1), { webviewSection: 'source', source: 1, base: false, problem: false });
    assert.deepEqual(await context(4), { webviewSection: 'source', source: 4, base: false, problem: true });
  });

  test('sources are added by button and key, located and removed', async () => {
    await grid.page.getByRole('button', { name: 'Add sources' }).click();
    await grid.header(4).focus();
    await grid.page.keyboard.press('ArrowRight');
    await grid.page.keyboard.press('Enter');
    await grid.page.getByRole('button', { name: 'Locate…' }).click();
    await grid.page.getByRole('button', { name: 'Remove' }).click();
    assert.deepEqual(await grid.sent(), [
      { type: 'addSources' },
      { type: 'addSources' },
      { type: 'locateSource', source: 4 },
      { type: 'removeSource', source: 4 },
    ]);
  });

  test('files dropped on the grid are added', async () => {
    await grid.page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/uri-list', 'file:///a/one.txt\r\nfile:///a/two%20words.md');
      const target = document.querySelector('.scroller');
      for (const type of ['dragover', 'drop'])
        target?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    });
    assert.deepEqual(await grid.sent(), [
      { type: 'addFiles', addresses: ['file:///a/one.txt', 'file:///a/two%20words.md'] },
    ]);
  });
});

suite('a list of addresses', () => {
  test('has one a line, without comments', () => {
    assert.deepEqual(addressesIn('# from elsewhere\r\nfile:///a\r\n\r\nfile:///b\n'), ['file:///a', 'file:///b']);
  });
});
