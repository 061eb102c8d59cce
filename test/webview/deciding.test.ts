import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import type { GridContent } from '../../src/protocol/gridContent.ts';
import { axe } from './axe.ts';
import { openBrowser } from './browser.ts';
import { GridDriver } from './driver.ts';
import { sampleContent } from './sample.ts';
import { THEMES } from './themes.ts';

suite('deciding in the grid', function () {
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
  const types = async () => (await grid.sent()).map(({ type }) => type);

  test('a click reveals a paragraph, also on a name in it', async () => {
    await open();
    await grid.paragraph(3, 1).click();
    await grid.page.waitForFunction(() => window.sent.length === 2);
    await grid.cell(3, 3).locator('.name').first().click();
    await grid.page.waitForFunction(() => window.sent.length === 3);
    const { sources } = sampleContent().comparison;
    const [first, second] = [sources[1]?.paragraphs[2], sources[3]?.paragraphs[1]];
    assert.deepEqual(await grid.sent(), [
      { type: 'reveal', source: 1, start: first?.start, end: first?.end },
      { type: 'reveal', source: 3, start: second?.start, end: second?.end },
    ]);
  });

  test('a drag that selects text, a double-click, a button and Ctrl reveal nothing', async () => {
    await open();
    const box = await grid.paragraph(3, 0).boundingBox();
    assert.ok(box);
    await grid.page.mouse.move(box.x + 5, box.y + 8);
    await grid.page.mouse.down();
    await grid.page.mouse.move(box.x + 160, box.y + 8, { steps: 4 });
    await grid.page.mouse.up();
    await grid.page.waitForTimeout(400);
    assert.ok((await grid.page.evaluate(() => String(document.getSelection()))).length > 3);
    await grid.paragraph(4, 0).dblclick();
    await grid.page.keyboard.press('Escape');
    await grid.page.locator('[data-row="3"] .marker').click();
    await grid.paragraph(5, 0).click({ modifiers: ['ControlOrMeta'] });
    await grid.page.waitForTimeout(400);
    assert.deepEqual(await types(), []);
  });

  test('tells where its focus is, and marks where the cursor of a text editor is without moving its own', async () => {
    await open();
    await grid.cell(3, 1).focus();
    const { sources } = sampleContent().comparison;
    const { start, end } = sources[1]?.paragraphs[2] ?? assert.fail('The sample has changed.');
    assert.deepEqual(await grid.page.evaluate(() => window.focused.at(-1)), { type: 'focused', source: 1, start, end });
    await grid.send({ type: 'cursor', at: { source: 3, paragraph: 1 } });
    const marked = grid.page.locator('.paragraph[data-cursor]');
    assert.equal(await marked.innerText(), await grid.paragraph(3, 3).innerText());
    assert.ok(await grid.cell(3, 1).evaluate((cell) => cell === document.activeElement));
    await grid.send({ type: 'cursor', at: null });
    assert.equal(await marked.count(), 0);
  });

  test('links picked passages, by mouse', async () => {
    await open();
    await grid.paragraph(10, 3).click({ modifiers: ['ControlOrMeta'] });
    await grid.paragraph(3, 0).click({ modifiers: ['ControlOrMeta'] });
    assert.match(await grid.status, /2 passages selected/u);
    assert.equal(await grid.cell(3, 0).getAttribute('aria-selected'), 'true');
    await grid.page.getByRole('button', { name: 'Link', exact: true }).click();
    assert.deepEqual(await grid.sent(), [
      {
        type: 'decide',
        version: 1,
        changes: [
          {
            kind: 'link',
            passages: [
              { source: 3, paragraph: 5 },
              { source: 0, paragraph: 2 },
            ],
          },
        ],
      },
    ]);
    assert.equal(await grid.page.locator('[aria-selected]').count(), 0);
  });

  test('picks by keyboard, over several cells, and drops all with Escape', async () => {
    await open();
    await grid.cell(4, 0).focus();
    await grid.page.keyboard.press('Control+Space');
    assert.match(await grid.status, /Selected; 1 passage selected/u);
    await grid.page.keyboard.press('ArrowDown');
    await grid.page.keyboard.press('Shift+ArrowRight');
    await grid.page.keyboard.press('Shift+ArrowRight');
    assert.match(await grid.status, /4 passages selected/u);
    await grid.page.keyboard.press('Shift+ArrowLeft');
    assert.match(await grid.status, /3 passages selected/u);
    await grid.page.keyboard.press('m');
    assert.deepEqual((await grid.sent()).at(-1), {
      type: 'decide',
      version: 1,
      changes: [
        {
          kind: 'furniture',
          passages: [
            { source: 0, paragraph: 3 },
            { source: 0, paragraph: 4 },
            { source: 1, paragraph: 3 },
          ],
        },
      ],
    });
    await grid.page.keyboard.press('Control+Space');
    await grid.page.keyboard.press('Escape');
    assert.equal(await grid.page.locator('[data-picked]').count(), 0);
    assert.deepEqual(await grid.focused(), ['5', '1']);
  });

  test('what is picked stays picked when rows are made anew, and after an edit', async () => {
    await open();
    await grid.paragraph(10, 3).click({ modifiers: ['ControlOrMeta'] });
    const { comparison, ...content } = sampleContent();
    await grid.show({
      ...content,
      version: 2,
      comparison: { ...comparison, rows: comparison.rows.slice(1) },
      differences: content.differences.slice(1),
    });
    assert.equal(await grid.cell(9, 3).getAttribute('aria-selected'), 'true');
    assert.equal(await grid.page.locator('[data-picked]').count(), 1);
  });

  test('tells why it cannot link one source with itself', async () => {
    await open();
    await grid.cell(3, 0).focus();
    await grid.page.keyboard.press('l');
    assert.match(await grid.page.locator('.toolbar').innerText(), /Select passages of two or more sources/u);
    assert.deepEqual(await types(), []);
  });

  test('commands of the host are about the cell with the focus', async () => {
    await open();
    await grid.cell(11, 1).focus();
    for (const command of ['unlink', 'note', 'compareInDiffEditor', 'reveal', 'done'] as const)
      await grid.send({ type: 'command', command });
    const row = [
      { source: 1, paragraph: 4 },
      { source: 0, paragraph: 6 },
    ];
    const { start, end } = sampleContent().comparison.sources[1]?.paragraphs[4] ?? {};
    assert.deepEqual(await grid.sent(), [
      { type: 'decide', version: 1, changes: [{ kind: 'unlink', passages: row }] },
      { type: 'decide', version: 1, changes: [{ kind: 'note', passages: row }] },
      { type: 'diff', left: 0, right: 1 },
      { type: 'reveal', source: 1, start, end },
      { type: 'decide', version: 1, changes: [{ kind: 'done', passages: row }] },
    ]);
  });

  test('the context menu is about the cell it was opened on', async () => {
    await open();
    await grid.cell(3, 0).focus();
    await grid.paragraph(5, 2).click({ button: 'right' });
    assert.deepEqual(await grid.focused(), ['5', '2']);
    const context = async (row: number, column: number) =>
      JSON.parse((await grid.cell(row, column).getAttribute('data-vscode-context')) ?? '') as Record<string, unknown>;
    assert.deepEqual(await context(5, 2), {
      webviewSection: 'passage',
      row: 5,
      source: 2,
      paragraph: 3,
      furniture: false,
      done: true,
      story: true,
      several: true,
      linked: true,
    });
    assert.deepEqual((await context(13, 1))['linked'], false);
    assert.deepEqual((await context(2, 1))['furniture'], true);
  });

  test('a paragraph of several in a cell can be meant alone', async () => {
    const content = structuredClone(sampleContent());
    const row = content.comparison.rows[10];
    const cells = row?.cells.map((cell, source) => (source === 3 ? [...cell, 99] : cell));
    const source = content.comparison.sources[3];
    const paragraphs = [...(source?.paragraphs ?? [])];
    const last = paragraphs.at(-1);
    assert.ok(row && source && last);
    // A second paragraph of the same source in the row.
    paragraphs.push({ ...last, text: 'Nobody was hurt.', start: last.end + 2, end: last.end + 18 });
    const changed: GridContent = {
      ...content,
      comparison: {
        ...content.comparison,
        sources: content.comparison.sources.map((each, index) => (index === 3 ? { ...each, paragraphs } : each)),
        rows: content.comparison.rows.map((each, index) =>
          index === 10
            ? { ...each, cells: cells?.map((cell) => cell.map((at) => (at === 99 ? paragraphs.length - 1 : at))) ?? [] }
            : each,
        ),
      },
    };
    await open({}, changed);
    await grid.cell(10, 3).focus();
    await grid.page.keyboard.press('m');
    await grid.page.keyboard.press('Shift+P');
    assert.match(await grid.status, /Paragraph 2 of 2: Nobody was hurt/u);
    await grid.page.keyboard.press('m');
    const counts = (await grid.sent()).map((message) =>
      message.type === 'decide' ? message.changes[0]?.passages.length : 0,
    );
    assert.deepEqual(counts, [2, 1]);
  });

  test('explains a link with all its reasons', async () => {
    await open();
    await grid.cell(12, 2).focus();
    await grid.page.keyboard.press('e');
    const card = grid.page.locator('.card');
    assert.match(await card.innerText(), /84 % sure.*same words\s+every twenty minutes.*same date\s+Monday/su);
    await card.getByRole('button', { name: 'The Lornmouth Courier' }).click();
    assert.deepEqual(await grid.focused(), ['12', '0']);
  });

  test('goes by F7 and F8, and says where it ends', async () => {
    await open();
    await grid.cell(5, 1).focus();
    await grid.page.keyboard.press('F7');
    assert.deepEqual(await grid.focused(), ['12', '1']);
    await grid.page.keyboard.press('Shift+F8');
    assert.deepEqual(await grid.focused(), ['5', '1']);
    await grid.page.keyboard.press('F8');
    assert.match(await grid.status, /No more disagreements below/u);
  });

  test('decides about names on their card', async () => {
    await open();
    await grid.cell(3, 0).locator('.name').first().hover();
    const labels = ['Same as…', 'Rename…', 'Kind…', 'Not a name'];
    for (const name of labels) await grid.page.getByRole('button', { name }).click();
    assert.deepEqual(
      await grid.sent(),
      ['merge', 'rename', 'kind', 'not-a-name'].map((kind) => ({ type: 'decideName', name: 'n0', kind })),
    );
  });

  test('lists decisions that lost their text', async () => {
    const content = structuredClone(sampleContent());
    const anchors = [{ source: 'a.txt', exact: 'Words that are <b>gone</b>.' }];
    const decisions = [
      ...content.comparison.decisions,
      { decision: { kind: 'done' as const, anchors }, passages: [], lost: true, missing: [0] },
      { decision: { kind: 'note' as const, anchors, text: 'Ask again.' }, passages: [], lost: true, missing: [0] },
    ];
    await open({}, { ...content, comparison: { ...content.comparison, decisions } });
    await grid.page.getByText('2 decisions lost their text').click();
    const list = await grid.page.locator('.lost-decisions').innerText();
    assert.match(list, /Done.*Words that are <b>gone<\/b>.*Note.*Ask again\./su);
  });

  for (const theme of Object.keys(THEMES) as (keyof typeof THEMES)[]) {
    test(`has no accessibility violation with passages picked, an editor open and a card (${theme})`, async () => {
      await open({ theme });
      await grid.cell(4, 0).focus();
      await grid.page.keyboard.press('Control+Space');
      await grid.page.keyboard.press('Shift+ArrowDown');
      await grid.cell(12, 1).focus();
      await grid.send({ type: 'command', command: 'explain' });
      assert.deepEqual(await axe(grid.page), []);
      await grid.page.keyboard.press('Escape');
      await grid.send({
        type: 'editRefused',
        source: 1,
        paragraph: 2,
        text: 'Other words.',
        reason: 'The file cannot be written.',
      });
      assert.deepEqual(await axe(grid.page), []);
    });
  }
});
