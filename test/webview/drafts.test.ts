import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { axe } from './axe.ts';
import { openBrowser } from './browser.ts';
import { GridDriver } from './driver.ts';
import { alignedContent, readContent, sampleContent } from './sample.ts';

suite('a comparison that comes in turns', function () {
  this.timeout(60_000);
  let browser: Browser;
  let grid: GridDriver;

  suiteSetup(async () => {
    browser = await openBrowser();
  });
  suiteTeardown(() => browser.close());
  teardown(() => grid.page.context().close());

  const text = (selector: string) => grid.page.locator(selector).allInnerTexts();

  test('shows the base at once, and claims nothing that is not known', async () => {
    grid = await GridDriver.open(browser, {}, readContent());
    const { paragraphs = [] } = readContent().comparison.sources[0] ?? {};
    assert.equal(await grid.page.locator('[data-row] .paragraph').count(), paragraphs.length);
    assert.deepEqual(await text('.absence'), []);
    assert.equal(await grid.page.locator('[data-state=only]').count(), 0);
    assert.equal(await grid.cell(3, 2).getAttribute('aria-label'), 'not compared yet');
    assert.equal(await grid.page.locator('.grid').getAttribute('aria-busy'), 'true');
    assert.deepEqual([...new Set(await text('.filter .count'))], ['…']);
    assert.match(await grid.status, /sources read, comparing/u);
    assert.deepEqual(await axe(grid.page), []);
  });

  test('ends as if it had come at once', async () => {
    const shown = () =>
      grid.page.evaluate(() =>
        [...document.querySelectorAll('.row:not([hidden]), .toolbar, .overview')].map(({ innerHTML }) =>
          innerHTML.replaceAll(/<!--.*?-->|\s+| tabindex="-?\d"| aria-describedby="chip"/gu, ''),
        ),
      );
    grid = await GridDriver.open(browser, {}, sampleContent());
    await grid.page.waitForTimeout(300);
    const atOnce = await shown();
    await grid.page.context().close();
    grid = await GridDriver.open(browser, {}, readContent());
    await grid.show(alignedContent());
    assert.equal(await grid.page.locator('[data-state=reworded], [data-state=edited]').count(), 0);
    assert.ok((await grid.page.locator('[data-state=only]').count()) > 0);
    await grid.show(sampleContent());
    await grid.page.waitForTimeout(300);
    assert.deepEqual(await shown(), atOnce);
    assert.equal(await grid.page.locator('.grid').getAttribute('aria-busy'), 'false');
  });

  test('keeps the passage that has the focus where it is', async () => {
    grid = await GridDriver.open(browser, { height: 320 }, readContent());
    await grid.cell(5, 0).focus();
    await grid.page.evaluate(() => document.querySelector('[data-row="4"]')?.scrollIntoView());
    await grid.page.waitForTimeout(300);
    const words = await grid.cell(5, 0).locator('.paragraph').innerText();
    const before = await grid.cell(5, 0).boundingBox();
    for (const content of [alignedContent(), sampleContent()]) {
      await grid.show(content);
      await grid.page.waitForTimeout(200);
      const focused = grid.page.locator(':focus');
      assert.ok((await focused.innerText()).startsWith(words.slice(0, 30)));
      const now = await focused.boundingBox();
      assert.ok(Math.abs((now?.y ?? 0) - (before?.y ?? 900)) <= 1, JSON.stringify([before, now]));
    }
  });

  test('leads to the saved place once its rows are there', async () => {
    const saved = { top: { row: 9, offset: 0 }, focus: { row: 10, column: 3 } };
    grid = await GridDriver.open(browser, { height: 420, saved }, readContent());
    await grid.page.waitForTimeout(300);
    assert.deepEqual(await grid.page.evaluate(() => window.saved), saved);
    await grid.show(alignedContent());
    await grid.page.waitForTimeout(300);
    assert.deepEqual(await grid.focused(), ['10', '3']);
    const box = await grid.cell(9, 3).boundingBox();
    const header = await grid.page.locator('.header-group').boundingBox();
    assert.equal(Math.round(box?.y ?? 0), Math.round((header?.y ?? 0) + (header?.height ?? 0)));
  });

  test('takes no decision before it is complete, and says why', async () => {
    grid = await GridDriver.open(browser, {}, readContent());
    await grid.cell(3, 0).focus();
    await grid.send({ type: 'command', command: 'note' });
    assert.match(await grid.status, /Still comparing/u);
    assert.deepEqual(await grid.sent(), []);
  });
});
