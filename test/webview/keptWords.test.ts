import assert from 'node:assert/strict';
import type { Browser, Locator } from 'playwright-core';
import { parseGridToHost } from '../../src/protocol/grid.ts';
import { parseSavedView, type SavedView } from '../../src/webview/savedView.ts';
import { openBrowser } from './browser.ts';
import { GridDriver, withText } from './driver.ts';
import { sampleContent } from './sample.ts';

suite('words that have not reached their article', function () {
  this.timeout(60_000);
  let browser: Browser;
  let grid: GridDriver;
  const content = sampleContent();
  const source = content.comparison.sources[1];
  const path = source?.path ?? '';
  const before = source?.paragraphs[2]?.text ?? '';
  const passage = { source: 1, paragraph: 2 };
  const draft = { path, paragraph: 2, before, text: 'Half a sent' };

  suiteSetup(async () => {
    browser = await openBrowser();
  });
  suiteTeardown(() => browser.close());
  teardown(() => grid.page.context().close());

  const field = (): Locator => grid.page.locator('.paragraph-editor textarea');
  const kept = async (): Promise<SavedView['drafts']> =>
    parseSavedView(await grid.page.evaluate(() => window.saved)).drafts;
  const open = async (saved: Partial<SavedView> = {}, shown = content): Promise<void> => {
    grid = await GridDriver.open(browser, { saved }, shown);
  };
  const type = async (words: string): Promise<void> => {
    await grid.cell(3, 1).focus();
    await grid.page.keyboard.press('F2');
    await field().fill(words);
  };

  test('are kept at every key, and no longer than they are edited', async () => {
    await open();
    await type('Half a sent');
    assert.deepEqual(await kept(), [draft]);
    await grid.page.keyboard.press('Enter');
    assert.deepEqual(await kept(), [draft]);
    await grid.show(withText(content, 1, 2, 'Half a sent'));
    assert.deepEqual(await kept(), []);
    await grid.page.keyboard.press('F2');
    await field().fill('Another');
    await grid.page.keyboard.press('Escape');
    assert.deepEqual(await kept(), []);
  });

  test('are in their field again in the next page, with the focus, and can be kept', async () => {
    await open({ drafts: [draft] });
    assert.equal(await field().inputValue(), 'Half a sent');
    assert.equal(await field().evaluate((element) => document.activeElement === element), true);
    assert.match(await grid.page.locator('.editor-notice').innerText(), /You were writing this/u);
    assert.deepEqual(await kept(), [draft]);
    await grid.page.keyboard.type('ence.');
    await grid.page.keyboard.press('Enter');
    assert.deepEqual(await grid.sent(), [{ type: 'editParagraph', passage, before, after: 'Half a sentence.' }]);
  });

  test('find their paragraph by its words when it stands elsewhere', async () => {
    await open({ drafts: [{ ...draft, paragraph: 4 }] });
    assert.equal(await grid.cell(3, 1).locator('textarea').inputValue(), 'Half a sent');
  });

  test('stand above the grid when the paragraph has other words by now, until they are closed', async () => {
    await open({ drafts: [draft] }, withText(content, 1, 2, 'Quite another.'));
    const homeless = grid.page.locator('.homeless textarea');
    assert.equal(await homeless.inputValue(), 'Half a sent');
    assert.equal((await kept()).length, 1);
    await grid.page.getByRole('button', { name: 'Close' }).click();
    assert.equal(await homeless.count(), 0);
    assert.deepEqual(await kept(), []);
  });

  test('are forgotten when they did arrive', async () => {
    await open({ drafts: [draft] }, withText(content, 1, 2, 'Half a sent'));
    assert.equal(await field().count(), 0);
    assert.deepEqual(await kept(), []);
  });

  test('come back to their writer when nobody takes them', async () => {
    await open();
    await grid.page.clock.install();
    await type('Half a sent');
    await grid.page.keyboard.press('Enter');
    await grid.page.clock.fastForward(20_000);
    assert.equal(await field().inputValue(), 'Half a sent');
    assert.match(await grid.page.locator('.editor-notice').innerText(), /has not taken these words/u);
    assert.deepEqual(await kept(), [draft]);
    await field().focus();
    await grid.page.keyboard.press('Enter');
    assert.equal((await grid.sent()).length, 2);
  });

  test('are told to the host as they stand, and not once they were sent', async () => {
    await open();
    await type('Half');
    await field().fill('Half a sent');
    await grid.page.keyboard.press('Enter');
    assert.deepEqual(
      (await grid.page.evaluate(() => window.writing)).map(parseGridToHost),
      [[{ passage, before, after: 'Half' }], [{ passage, before, after: 'Half a sent' }], []].map((words) => ({
        type: 'writing',
        words,
      })),
    );
  });
});
