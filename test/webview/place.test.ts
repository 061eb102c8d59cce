import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { openBrowser, openGrid } from './browser.ts';
import { GridDriver } from './driver.ts';
import { alignedContent, readContent, sampleContent } from './sample.ts';

// VS Code brings a comparison back in a webview that has no size yet, or gets its size in steps.
suite('the place of a comparison that comes back', function () {
  this.timeout(60_000);
  const SAVED = { top: { row: 10, offset: 0 }, focus: { row: 10, column: 3 } };
  let browser: Browser;
  let grid: GridDriver;

  suiteSetup(async () => {
    browser = await openBrowser();
  });
  suiteTeardown(() => browser.close());
  teardown(() => grid.page.context().close());

  const open = async (width: number, saved = SAVED): Promise<void> => {
    grid = new GridDriver(await openGrid(browser, null, { theme: 'dark', width, height: 420, saved }));
  };
  const hide = (hidden: boolean): Promise<void> =>
    grid.page.evaluate((value) => {
      document.body.style.display = value ? 'none' : '';
    }, hidden);
  /** Fails unless the saved row comes to the top, and is what is kept. */
  const comesBack = async (wanted = SAVED.top.row): Promise<void> => {
    await grid.page.waitForFunction(
      (row) => {
        const element = document.querySelector(`.rows .row[data-row="${row}"]`)?.getBoundingClientRect();
        const header = document.querySelector('.header-group');
        if (!element || !header) return false;
        const { position } = getComputedStyle(header);
        const scroller = document.querySelector('.scroller')?.getBoundingClientRect().top ?? 0;
        const edge = position === 'sticky' ? header.getBoundingClientRect().bottom : scroller;
        return element.height > 0 && Math.abs(element.top - edge) <= 1;
      },
      wanted,
      { timeout: 5000 },
    );
    // Long enough for the grid to keep the place anew.
    await grid.page.waitForTimeout(500);
    const { row, offset } = await grid.page.evaluate(() => (window.saved as typeof SAVED).top);
    assert.equal(row, wanted);
    // Places are kept in whole pixels.
    assert.ok(Math.abs(offset) <= 1, `${offset} pixels off`);
  };

  for (const [width, layout] of [
    [1500, 'columns'],
    [600, 'a stack'],
  ] as const) {
    test(`shown without a size, then in ${layout}`, async () => {
      await open(width);
      await hide(true);
      await grid.show(sampleContent());
      await hide(false);
      await comesBack();
    });

    test(`shown without a size, then compared to the end as it comes into view, in ${layout}`, async () => {
      await open(width);
      await hide(true);
      await grid.show(alignedContent());
      // In one task: the grid has not yet learnt that it has a size.
      await grid.page.evaluate(() => {
        const appear = (): void => {
          document.body.style.display = '';
        };
        window.addEventListener('message', appear, { capture: true, once: true });
      });
      await grid.show(sampleContent());
      await comesBack();
    });
  }

  test('shown small, then with room for columns', async () => {
    await open(300);
    await grid.show(sampleContent());
    await grid.page.setViewportSize({ width: 1500, height: 420 });
    await comesBack();
  });

  test('compared in turns, with the focus on a row that is in view at first', async () => {
    await open(600, { ...SAVED, focus: { row: 0, column: 0 } });
    await grid.show(readContent());
    await grid.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    // Long enough for the grid to learn which rows are in view.
    await grid.page.waitForTimeout(300);
    await grid.show(sampleContent());
    await hide(true);
    await grid.page.waitForTimeout(300);
    await hide(false);
    await comesBack();
  });

  test('compared in turns, where the filter leaves rows out that might have been wanted', async () => {
    const filtered = { ...SAVED, filter: { kind: 'differences' as const }, top: { row: 4, offset: 0 } };
    await open(600, { ...filtered, focus: { row: 5, column: 2 } });
    for (const content of [readContent(), alignedContent(), sampleContent()]) {
      await grid.show(content);
      await grid.page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await grid.page.waitForTimeout(300);
    }
    await comesBack(4);
  });
});
