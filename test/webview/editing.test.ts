import assert from 'node:assert/strict';
import type { Browser, Locator } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { GridDriver, withText } from './driver.ts';
import { sampleContent } from './sample.ts';

suite('editing in the grid', function () {
  this.timeout(60_000);
  let browser: Browser;
  let grid: GridDriver;
  const content = sampleContent();
  const before = content.comparison.sources[1]?.paragraphs[2]?.text ?? '';
  const passage = { source: 1, paragraph: 2 };

  suiteSetup(async () => {
    browser = await openBrowser();
  });
  suiteTeardown(() => browser.close());
  setup(async () => {
    grid = await GridDriver.open(browser);
  });
  teardown(() => grid.page.context().close());
  const field = (): Locator => grid.page.locator('.paragraph-editor textarea');
  const edit = async (text: string): Promise<void> => {
    await grid.cell(3, 1).focus();
    await grid.page.keyboard.press('F2');
    await field().fill(text);
  };

  test('F2 edits, Enter sends the words and gives the focus back', async () => {
    await grid.cell(3, 1).focus();
    await grid.page.keyboard.press('F2');
    assert.equal(await field().inputValue(), before);
    assert.equal(await field().evaluate((element) => document.activeElement === element), true);
    await field().fill('Short now.');
    await grid.page.keyboard.press('Enter');
    assert.deepEqual(await grid.sent(), [{ type: 'editParagraph', passage, before, after: 'Short now.' }]);
    assert.deepEqual(await grid.focused(), ['3', '1']);
    assert.equal(await grid.page.evaluate(() => document.activeElement?.getAttribute('role')), 'gridcell');
    // Until the comparison has them, the new words stand there.
    assert.equal(await field().inputValue(), 'Short now.');
    await grid.show(withText(content, 1, 2, 'Short now.'));
    assert.equal(await field().count(), 0);
    assert.match(await grid.cell(3, 1).innerText(), /Short now\./u);
  });

  test('letters are words in the editor, not keys of the grid', async () => {
    await edit('');
    await grid.page.keyboard.type('mxlu? tend');
    assert.equal(await field().inputValue(), 'mxlu? tend');
    await grid.page.keyboard.press('Enter');
    assert.deepEqual(
      (await grid.sent()).map(({ type }) => type),
      ['editParagraph'],
    );
  });

  test('a double-click edits, Escape leaves the paragraph as it was', async () => {
    await grid.paragraph(3, 1).dblclick();
    await field().fill('Something else');
    await grid.page.keyboard.press('Escape');
    assert.equal(await field().count(), 0);
    assert.deepEqual(await grid.sent(), []);
    assert.deepEqual(await grid.focused(), ['3', '1']);
    assert.ok((await grid.cell(3, 1).innerText()).includes('ordered the Harbour'));
  });

  test('a click elsewhere keeps the words; line breaks become spaces', async () => {
    await edit('One\n two ');
    await grid.cell(5, 0).click({ position: { x: 3, y: 3 } });
    assert.deepEqual(await grid.sent(), [{ type: 'editParagraph', passage, before, after: 'One two' }]);
  });

  test('unchanged words are not sent', async () => {
    await edit(` ${before}\n`);
    await grid.page.keyboard.press('Enter');
    assert.deepEqual(await grid.sent(), []);
    assert.equal(await field().count(), 0);
  });

  test('other rows follow while one types, and the caret stays', async () => {
    await edit('Mine, not finished');
    await field().evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(4, 4));
    await grid.show(withText(content, 0, 4, 'About 13,000 people use the bridge.'));
    assert.match(await grid.cell(5, 0).innerText(), /13,000/u);
    assert.equal(await field().inputValue(), 'Mine, not finished');
    await grid.page.keyboard.type('!');
    assert.equal(await field().inputValue(), 'Mine! not finished'.replace('!', '!,'));
    assert.deepEqual(await grid.sent(), []);
  });

  test('stays open and focused when its row moves', async () => {
    await edit('Mine');
    const { comparison } = content;
    await grid.show({
      ...content,
      version: 2,
      comparison: { ...comparison, rows: [...comparison.rows.slice(1, 3), ...comparison.rows.slice(3).reverse()] },
      differences: [...content.differences.slice(1, 3), ...content.differences.slice(3).toReversed()],
    });
    assert.equal(await field().evaluate((element) => document.activeElement === element), true);
    assert.equal(await field().inputValue(), 'Mine');
    assert.deepEqual(await grid.sent(), []);
  });

  test('words that changed elsewhere meanwhile are kept beside: keep mine', async () => {
    await edit('Mine');
    await grid.show(withText(content, 1, 2, 'Theirs.'));
    assert.match(await grid.page.locator('.editor-notice').innerText(), /Changed elsewhere meanwhile: Theirs\./u);
    await grid.page.getByRole('button', { name: 'Keep mine' }).click();
    await grid.page.keyboard.press('Enter');
    assert.deepEqual(await grid.sent(), [{ type: 'editParagraph', passage, before: 'Theirs.', after: 'Mine' }]);
  });

  test('words that changed elsewhere meanwhile are kept beside: take theirs', async () => {
    await edit('Mine');
    await grid.show(withText(content, 1, 2, 'Theirs.'));
    await grid.page.getByRole('button', { name: 'Take theirs' }).click();
    assert.equal(await field().count(), 0);
    assert.match(await grid.cell(3, 1).innerText(), /^Theirs\./u);
    assert.deepEqual(await grid.sent(), []);
    assert.deepEqual(await grid.focused(), ['3', '1']);
  });

  test('words whose paragraph is gone are kept above the grid', async () => {
    await edit('Mine');
    const copy = structuredClone(content);
    const gone = copy.comparison.sources[1];
    assert.ok(gone);
    const cells = copy.comparison.rows.map(({ cells: all, ...row }) => ({
      ...row,
      cells: all.map((cell, source) =>
        source === 1 ? cell.filter((at) => at !== 2).map((at) => (at > 2 ? at - 1 : at)) : cell,
      ),
    }));
    await grid.show({
      ...copy,
      version: 2,
      comparison: {
        ...copy.comparison,
        rows: cells,
        sources: copy.comparison.sources.map((source, index) =>
          index === 1 ? { ...source, paragraphs: source.paragraphs.filter((_, at) => at !== 2) } : source,
        ),
      },
    });
    assert.equal(await grid.page.locator('.homeless textarea').inputValue(), 'Mine');
    await grid.page.getByRole('button', { name: 'Close' }).click();
    assert.equal(await grid.page.locator('.homeless textarea').count(), 0);
  });

  test('words that did not reach their file come back with the reason', async () => {
    await edit('Mine');
    await grid.page.keyboard.press('Enter');
    await grid.send({ type: 'editRefused', ...passage, text: 'Mine', reason: 'The file is read-only.' });
    assert.match(await grid.page.locator('.editor-notice').innerText(), /The file is read-only\./u);
    assert.equal(await field().inputValue(), 'Mine');
    await field().fill('Mine again');
    await grid.page.keyboard.press('Enter');
    assert.equal((await grid.sent()).length, 2);
  });

  test('paragraphs of web pages and Word files are shown in their own editor', async () => {
    const copy = structuredClone(content);
    Object.assign(copy.comparison.sources[1] ?? {}, { path: 'wire.HTML' });
    await grid.show({ ...copy, version: 2 });
    await grid.cell(3, 1).focus();
    await grid.page.keyboard.press('F2');
    assert.equal(await field().count(), 0);
    assert.deepEqual(
      (await grid.sent()).map(({ type }) => type),
      ['reveal'],
    );
  });
});
