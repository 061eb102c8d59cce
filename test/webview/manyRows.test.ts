import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { bulkContent } from './bulk.ts';
import { openBrowser, openGrid, type PageOptions } from './browser.ts';
import { GridDriver, withText } from './driver.ts';

suite('a grid of many rows', function () {
  this.timeout(60_000);
  // Enough rows that they are laid out in steps.
  const content = bulkContent(3, 600);
  const last = content.comparison.rows.length - 1;
  let browser: Browser;
  let grid: GridDriver;

  suiteSetup(async () => {
    browser = await openBrowser();
  });
  suiteTeardown(() => browser.close());
  teardown(() => grid.page.context().close());

  const openEmpty = async (options: Partial<PageOptions> = {}): Promise<void> => {
    grid = new GridDriver(await openGrid(browser, null, { theme: 'dark', ...options }));
  };
  const untilAllLaidOut = () =>
    grid.page.waitForFunction(
      (count) => document.querySelectorAll('.rows .row[data-row]:not([hidden])').length === count,
      last + 1,
    );
  /** Notes in every frame where a row stands, once it has its cells. */
  const watchRow = (row: number) =>
    grid.page.evaluate((watched) => {
      const tops: number[] = [];
      const look = (): void => {
        const cell = document.querySelector(`[data-row="${watched}"]:not([hidden]) > .cell`);
        if (cell !== null) tops.push(Math.round(cell.getBoundingClientRect().top));
        requestAnimationFrame(look);
      };
      look();
      Object.assign(window, { tops });
    }, row);
  const seenTops = () => grid.page.evaluate(() => [...new Set((window as unknown as { tops: number[] }).tops)]);

  test('shows those of the saved place first, where they stay when the others come', async () => {
    await openEmpty({ saved: { top: { row: 500, offset: 12 }, focus: { row: 501, column: 1 } } });
    await watchRow(501);
    await grid.show(content);
    await untilAllLaidOut();
    await grid.page.waitForTimeout(300);
    const tops = await seenTops();
    assert.ok(Math.max(...tops) - Math.min(...tops) <= 1, JSON.stringify(tops));
    const [top = -1] = tops;
    assert.ok(0 < top && top < 300, JSON.stringify(tops));
    assert.equal(await grid.cell(501, 1).getAttribute('tabindex'), '0');
  });

  test('goes to a row that is not laid out yet', async () => {
    await openEmpty();
    await grid.show(content);
    await grid.cell(0, 0).focus();
    await grid.page.keyboard.press('Control+End');
    assert.deepEqual(await grid.focused(), [String(last), '2']);
    const box = await grid.cell(last, 2).boundingBox();
    assert.ok(box !== null && box.y >= 0 && box.y + box.height <= 900, JSON.stringify(box));
  });

  test('keeps rows in order and in short stretches, whatever comes, goes and moves', async () => {
    await openEmpty();
    const { comparison } = content;
    const whole = [...comparison.rows.keys()];
    const orders: Record<string, readonly number[]> = {
      whole,
      'without the first': whole.slice(130),
      'whole again': whole,
      'without every third': whole.filter((row) => row % 3 !== 0),
      reversed: [...whole].reverse(),
      'one moved': [...whole.slice(1, 500), 0, ...whole.slice(500)],
      'in the order of a sieve': [...whole].sort((a, b) => (a % 7) - (b % 7) || a - b),
      one: [5],
      'whole at last': whole,
    };
    for (const [version, [name, order]] of Object.entries(orders).entries()) {
      const rows = order.flatMap((row) => comparison.rows[row] ?? []);
      const differences = order.map((row) => content.differences[row] ?? []);
      await grid.show({ ...content, version, comparison: { ...comparison, rows }, differences });
      const page = await grid.page.evaluate(() => ({
        rows: [...document.querySelectorAll<HTMLElement>('.rows .row')].map(({ dataset }) => dataset['row']),
        stretches: [...document.querySelectorAll('.rows > *')].map(({ childElementCount }) => childElementCount),
      }));
      assert.deepEqual(page.rows, [...order.keys()].map(String), name);
      assert.ok(
        page.stretches.every((count) => 0 < count && count <= 40),
        `${name}: ${page.stretches.join()}`,
      );
      // Many rows in few stretches, or nothing is won.
      assert.ok(page.stretches.length <= Math.ceil(order.length / 8), `${name}: ${page.stretches.join()}`);
    }
  });

  test('takes no more room than the rows that a filter leaves', async () => {
    await openEmpty({ height: 500 });
    await grid.show(bulkContent(3, 120));
    await grid.page.waitForFunction(() => document.querySelector('.rows .row[data-row]:empty') === null);
    // All rows are seen once.
    await grid.page.evaluate(async () => {
      const scroller = document.querySelector('.scroller');
      for (let before = -1; scroller !== null && scroller.scrollTop !== before;) {
        before = scroller.scrollTop;
        scroller.scrollBy(0, 400);
        for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    });
    await grid.page.getByRole('button', { name: /^Only in one/u }).click();
    await grid.page.waitForTimeout(200);
    const [room, rows] = await grid.page.evaluate(() => {
      const heightOf = (element: Element) => element.getBoundingClientRect().height;
      const shown = [...document.querySelectorAll('.rows .row:not([hidden])')];
      return [
        heightOf(document.querySelector('.rows') ?? document.body),
        shown.reduce((sum, row) => sum + heightOf(row), 0),
      ];
    });
    assert.ok(0.7 * rows < room && room < 1.1 * rows, `${room} pixels for rows of ${rows}`);
  });

  test('keeps place and focus when rows come above them', async () => {
    await openEmpty();
    const base = content.comparison;
    const fewer = { ...base, rows: base.rows.slice(300), decisions: [] };
    await grid.show({ ...content, comparison: fewer, differences: content.differences.slice(300) });
    await untilFilled(40);
    await grid.cell(40, 1).focus();
    await grid.page.evaluate(() => document.querySelector('[data-row="38"]')?.scrollIntoView());
    await grid.page.waitForTimeout(400);
    const before = await grid.cell(40, 1).boundingBox();
    await grid.show({ ...content, version: 2 });
    await untilAllLaidOut();
    await grid.page.waitForTimeout(300);
    assert.deepEqual(await grid.focused(), ['340', '1']);
    assert.ok(await grid.page.evaluate(() => document.activeElement?.getAttribute('role') === 'gridcell'));
    const after = await grid.cell(340, 1).boundingBox();
    assert.ok(Math.abs((before?.y ?? 0) - (after?.y ?? 900)) <= 1, JSON.stringify([before, after]));
  });

  test('renders one row when one paragraph changed', async () => {
    const some = bulkContent(3, 120);
    await openEmpty();
    await grid.show(some);
    await grid.page.waitForFunction(() => document.querySelector('.rows .row[data-row]:empty') === null);
    await grid.page.evaluate(() => {
      const changed = new Set<string | undefined>();
      new MutationObserver((records) => {
        for (const { target } of records) {
          const element = target instanceof Element ? target : target.parentElement;
          changed.add(element?.closest<HTMLElement>('[data-row]')?.dataset['row']);
        }
      }).observe(document.querySelector('.rows') ?? document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      Object.assign(window, { changed });
    });
    const words = 'The mayor said it once more, and in other words.';
    await grid.show(withText(some, 0, 50, words));
    await grid.page.getByText('in other words').waitFor({ state: 'attached' });
    // All rows are looked at in this time.
    await grid.page.waitForTimeout(1500);
    const changed = await grid.page.evaluate(() => [...(window as unknown as { changed: Set<string> }).changed]);
    const row = some.comparison.rows.findIndex(({ cells }) => cells[0]?.[0] === 50);
    assert.deepEqual(changed, [String(row)]);
  });

  const untilFilled = (row: number) => grid.cell(row, 1).waitFor({ state: 'attached' });
});
