import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import type { GridContent } from '../../src/protocol/gridContent.ts';
import { parseGridToHost } from '../../src/protocol/grid.ts';
import { axe } from './axe.ts';
import { openBrowser, openGrid, show } from './browser.ts';
import { sampleContent } from './sample.ts';
import { THEMES } from './themes.ts';

suite('the grid in a browser', function () {
  this.timeout(60_000);
  let browser: Browser;
  let page: Page;

  suiteSetup(async () => {
    browser = await openBrowser();
  });
  suiteTeardown(() => browser.close());
  teardown(() => page.context().close());

  const open = async (
    options: Partial<Parameters<typeof openGrid>[2]> = {},
    content: GridContent = sampleContent(),
  ) => {
    page = await openGrid(browser, content, { theme: 'dark', ...options });
  };
  const sent = () => page.evaluate(() => window.sent);
  const focused = () =>
    page.evaluate(() => {
      const cell = document.activeElement?.closest<HTMLElement>('[data-column]');
      const row = cell?.closest<HTMLElement>('[role=row]');
      return [row?.dataset['row'] ?? row?.dataset['fold'] ?? 'header', cell?.dataset['column']];
    });
  const shownRows = () =>
    page.$$eval('.row[data-row]', (rows) =>
      rows.filter((row) => !(row as HTMLElement).hidden).map((row) => Number((row as HTMLElement).dataset['row'])),
    );
  const cell = (row: number, column: number) => page.locator(`[data-row="${row}"] > [data-column="${column}"]`);

  for (const theme of Object.keys(THEMES) as (keyof typeof THEMES)[]) {
    test(`has no accessibility violation (${theme})`, async () => {
      await open({ theme });
      await cell(4, 2).focus();
      await page.keyboard.press('n');
      await page.waitForSelector('.card:not([hidden])');
      const violations = await axe(page);
      assert.deepEqual(violations, []);
    });
  }

  test('has no accessibility violation when stacked', async () => {
    await open({ width: 480 });
    assert.deepEqual(await axe(page), []);
  });

  test('keeps to the policy of the page', async () => {
    await open();
    await cell(3, 0).locator('.name').first().hover();
    await page.waitForSelector('.card:not([hidden])');
    assert.deepEqual(await page.evaluate(() => window.faults), []);
  });

  test('says that it is ready, and only what the host understands', async () => {
    await open();
    await cell(3, 1).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-base="2"]').click();
    await page.locator('[data-open="1"]').click();
    await page.locator('[data-retry]').click();
    const messages = await sent();
    assert.ok(messages.every((message) => parseGridToHost(message) !== null));
    assert.deepEqual(
      messages.map((message) => parseGridToHost(message)?.type),
      ['ready', 'reveal', 'setBase', 'openSource', 'retry'],
    );
    const paragraph = sampleContent().comparison.sources[1]?.paragraphs[2];
    assert.deepEqual(messages[1], { type: 'reveal', source: 1, start: paragraph?.start, end: paragraph?.end });
  });

  test('shows text, never markup', async () => {
    const content = structuredClone(sampleContent(false));
    const paragraph = content.comparison.sources[0]?.paragraphs[2];
    const text = '<img src=x onerror="window.faults.push(1)"> & <b>bold</b>';
    Object.assign(paragraph ?? {}, { text });
    await open({}, content);
    assert.equal(await page.locator('[data-row="3"] .paragraph[data-source="0"]').innerText(), text);
    assert.equal(await page.locator('.paragraph img').count(), 0);
    assert.deepEqual(await page.evaluate(() => window.faults), []);
  });

  test('goes over header, rows and folded furniture with the arrow keys', async () => {
    await open();
    await page.keyboard.press('Tab');
    while ((await focused())[1] === undefined) await page.keyboard.press('Tab');
    await page.keyboard.press('Control+Home');
    assert.deepEqual(await focused(), ['header', '-1']);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    assert.deepEqual(await focused(), ['0', '1']);
    await page.keyboard.press('ArrowDown');
    assert.deepEqual(await focused(), ['1', '0']);
    await page.keyboard.press('ArrowDown');
    assert.deepEqual(await focused(), ['3', '1']);
    await page.keyboard.press('End');
    assert.deepEqual(await focused(), ['3', '4']);
  });

  test('unfolds furniture by key and keeps the focus', async () => {
    await open();
    await cell(0, 0).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    assert.deepEqual((await shownRows()).slice(0, 4), [0, 1, 2, 3]);
    assert.equal(await page.locator('[data-fold="1"] [aria-expanded]').getAttribute('aria-expanded'), 'true');
    await page.keyboard.press('ArrowDown');
    assert.deepEqual(await focused(), ['1', '0']);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    assert.deepEqual((await shownRows()).slice(0, 2), [0, 3]);
  });

  test('opens a name’s card by key, and Escape leads back to the cell', async () => {
    await open();
    await cell(3, 0).focus();
    await page.keyboard.press('n');
    const card = page.locator('.card');
    assert.match(await card.innerText(), /Mira Kovač\s+person/u);
    assert.match(await page.locator('.status').innerText(), /Mira Kovač, person; Mayor; 7 mentions in 4 sources/u);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.activeElement?.closest('.card') !== null));
    await page.keyboard.press('Escape');
    assert.equal(await page.evaluate(() => document.activeElement?.className.includes('name')), true);
    await page.keyboard.press('Escape');
    assert.ok(await card.isHidden());
    assert.deepEqual(await focused(), ['3', '0']);
  });

  test('keeps a card open while the pointer is in it', async () => {
    await open();
    await cell(3, 0).locator('.name').first().hover();
    const card = page.locator('.card');
    await card.waitFor({ state: 'visible' });
    await card.hover();
    await page.waitForTimeout(500);
    assert.ok(await card.isVisible());
    await page.mouse.move(700, 5);
    await card.waitFor({ state: 'hidden' });
  });

  test('sends the mentions of a name', async () => {
    await open();
    await cell(3, 0).locator('.name').first().hover();
    await page.getByRole('button', { name: 'All 7 mentions' }).click();
    await page.getByRole('button', { name: 'First mention' }).click();
    const { mentions } = sampleContent().comparison.names[0] ?? {};
    const [first] = mentions ?? [];
    assert.deepEqual((await sent()).slice(-2), [
      { type: 'showMentions', name: 'n0' },
      { type: 'reveal', source: 0, start: first?.start, end: first?.end },
    ]);
  });

  test('says why a passage is linked, on the focused cell', async () => {
    await open();
    await cell(12, 2).focus();
    await page.mouse.move(700, 5);
    const id = await cell(12, 2).getAttribute('aria-describedby');
    assert.match(await page.locator(`#${String(id)}`).innerText(), /84 %.*“every twenty minutes”, Port Authority/su);
  });

  test('jumps to a passage that its row cannot show', async () => {
    await open();
    await page.locator('[data-row="3"] .marker').click();
    assert.deepEqual(await focused(), ['10', '3']);
  });

  test('shows a passage in a text editor by mouse, without taking the focus', async () => {
    await open();
    await cell(0, 0).focus();
    await cell(10, 3).hover();
    await page.getByRole('button', { name: 'Show in text editor' }).click();
    const paragraph = sampleContent().comparison.sources[3]?.paragraphs[5];
    assert.deepEqual((await sent()).at(-1), {
      type: 'reveal',
      source: 3,
      start: paragraph?.start,
      end: paragraph?.end,
    });
    assert.deepEqual(await focused(), ['0', '0']);
  });

  test('tells disagreements by key', async () => {
    await open();
    await cell(5, 1).focus();
    await page.keyboard.press('d');
    assert.match(await page.locator('.card').innerText(), /12,000 people a day, Coast Radio 21,000/u);
  });

  test('filters rows, goes from difference to difference, and remembers', async () => {
    await open();
    await page.locator('[data-filter=only]').click();
    assert.deepEqual(await shownRows(), [6, 10, 13]);
    assert.match(await page.locator('.status').innerText(), /3 rows shown/u);
    await page.locator('[data-filter=all]').click();
    await cell(0, 0).focus();
    for (const row of ['3', '4', '5', '12']) {
      await page.evaluate(() => window.postMessage({ type: 'command', command: 'nextDifference' }));
      await page.waitForFunction(
        (wanted) => document.activeElement?.closest('[data-row]')?.getAttribute('data-row') === wanted,
        row,
      );
    }
    const saved = await page.evaluate(() => window.saved);
    assert.deepEqual((saved as { focus: unknown }).focus, { row: 12, column: 0 });
  });

  test('keeps focus and place when the comparison is made anew', async () => {
    await open({ height: 420 });
    await cell(10, 3).focus();
    const content = structuredClone(sampleContent());
    const { comparison } = content;
    await show(page, {
      ...content,
      version: 2,
      comparison: { ...comparison, rows: comparison.rows.slice(1) },
      differences: content.differences.slice(1),
    });
    await page.waitForFunction(() => document.querySelector('.status')?.textContent.includes('updated') === true);
    assert.deepEqual(await focused(), ['9', '3']);
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'gridcell');
  });

  test('drops a comparison older than the one shown', async () => {
    await open({}, { ...sampleContent(), version: 5 });
    await show(page, { ...sampleContent(false), version: 4 });
    assert.equal(await page.locator('.header').count(), 5);
  });

  test('stacks the passages of a row where columns would be too narrow', async () => {
    await open({ width: 500 });
    assert.equal(await page.locator('.stacked').count(), 1);
    assert.match(await page.locator('[data-row="4"] .absent-note').innerText(), /not in Northern Wire/u);
    const [first, second] = await page.$$eval('[data-row="3"] > .cell', (cells) =>
      cells.map((each) => each.getBoundingClientRect().top),
    );
    assert.ok((second ?? 0) > (first ?? 0));
    await page.setViewportSize({ width: 1400, height: 800 });
    await page.waitForSelector('#synoptic:not(.stacked)');
    await page.waitForFunction(() => document.querySelectorAll('[data-row="4"] > .cell').length === 5);
  });

  test('goes to a row from the overview', async () => {
    await open({ height: 420 });
    const marks = page.locator('.overview li button');
    assert.equal(await marks.count(), 9);
    await marks.last().focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    assert.deepEqual(await focused(), ['13', '0']);
  });

  test('tells on a mark of the overview what is there, and a click goes there', async () => {
    await open({ height: 420 });
    const list = page.getByRole('list').filter({ has: page.locator('.mark') });
    assert.equal(await list.getByRole('listitem').count(), 9);
    const last = page.locator('.overview .mark').last();
    await last.hover();
    const told = (await last.getAttribute('title')) ?? '';
    assert.ok(told.startsWith((await last.getAttribute('aria-label')) ?? '–'), told);
    assert.match(told, /^Rows? \d+.*\n\S+/su);
    const isInView = () =>
      cell(13, 0).evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return bottom > 0 && top < window.innerHeight;
      });
    assert.equal(await isInView(), false);
    await last.click();
    await page.waitForFunction(() => {
      const element = document.querySelector('[data-row="13"]');
      return element !== null && element.getBoundingClientRect().top < window.innerHeight;
    });
    assert.ok(await isInView());
  });

  test('moves nothing by itself where the user wants no motion', async () => {
    await open({ height: 420 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await cell(1, 0).focus();
    await page.keyboard.press('F7');
    await page.keyboard.press('Control+End');
    await page.locator('.overview .mark').first().click();
    const moving = await page.evaluate(() => ({
      animations: document.getAnimations().length,
      elements: [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        const rests = transitionDuration === '0s' && animationName === 'none' && scrollBehavior === 'auto';
        return rests ? [] : [element.className];
      }),
    }));
    assert.deepEqual(moving, { animations: 0, elements: [] });
  });

  test('shows what has the focus, what is pressed and what was put in where colours are forced', async () => {
    await open();
    await page.emulateMedia({ forcedColors: 'active' });
    await page.locator('.filter[aria-pressed="true"]').first().waitFor();
    await cell(1, 0).focus();
    const styles = await page.evaluate(() => {
      const style = (selector: string) => {
        const element = document.querySelector(selector);
        return element === null ? null : getComputedStyle(element);
      };
      return {
        outline: style('.cell:focus')?.outlineStyle,
        pressed: style('.filter[aria-pressed="true"]')?.backgroundColor,
        free: style('.filter[aria-pressed="false"]')?.backgroundColor,
        inserted: style('ins')?.textDecorationLine,
      };
    });
    assert.equal(styles.outline, 'solid');
    assert.notEqual(styles.pressed, styles.free);
    assert.equal(styles.inserted, 'underline');
  });

  test('shows a problem in words', async () => {
    page = await openGrid(browser, null, { theme: 'light' });
    await page.evaluate(() => window.postMessage({ type: 'problem', text: 'The file is gone. Locate it.' }));
    await page.getByText('The file is gone. Locate it.').waitFor();
  });
});
