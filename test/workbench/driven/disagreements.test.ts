import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import type { Grid } from '../machine/grid.ts';
import { openSaved, PackagedWorkbench } from '../machine/packagedWorkbench.ts';
import { eventually, until } from '../machine/patience.ts';
import type { WorkbenchPage } from '../machine/workbenchPage.ts';
import { pictureOfFailure } from './pictureOfFailure.ts';

/** More than the article has. */
const MOST_PROBLEMS = 20;

suite('disagreements and quotations, driven', () => {
  const NAME = 'visit-to-wonsan.synopsis';
  let vscode: PackagedWorkbench | undefined;
  let workbench: WorkbenchPage;
  let grid: Grid;

  suiteSetup(async () => {
    vscode = await PackagedWorkbench.start({
      settings: { 'files.autoSave': 'off', 'editor.wordWrap': 'on', 'editor.minimap.enabled': false },
    });
    workbench = await vscode.open({ width: 1500, height: 1000 });
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    grid = await openSaved(workbench, NAME);
  });
  suiteTeardown(() => vscode?.stop());
  teardown(async function () {
    await pictureOfFailure(this.currentTest, workbench);
  });

  const view = (): Locator => workbench.page.locator('.pane', { hasText: 'Disagreements' }).last();
  const entry = (words: string): Locator => view().getByRole('treeitem').filter({ hasText: words }).first();

  /** The numbers beside the groups of the view, added. */
  async function listed(): Promise<number> {
    await view().locator('.monaco-tl-twistie').first().waitFor();
    const groups = view().locator('.monaco-list-row[aria-level="1"] .label-description');
    const numbers = await groups.allTextContents();
    return numbers.map(Number).reduce((sum, n) => sum + n, 0);
  }

  test('the view lists them by kind or by source; badge, filter and view tell one number', async () => {
    const { page } = workbench;
    await workbench.runCommand('Synoptic: Focus on Disagreements View');
    // the list draws only what it has room for
    for (const other of ['Sources', 'Names']) await page.getByRole('button', { name: `${other} Section` }).click();
    await entry('heroic').waitFor();
    const badge = page
      .locator('.activitybar')
      .getByLabel(/Synoptic.*disagreements/u)
      .first();
    await eventually(async () => {
      const label = (await badge.getAttribute('aria-label')) ?? '';
      const told = Number(/(?<n>\d+) disagreements/u.exec(label)?.groups?.['n']);
      assert.ok(told >= 10, `${told} disagreements`);
      assert.equal(await listed(), told);
    });
    await grid.frame.getByRole('button', { name: /^Disagreements/u }).waitFor();

    await view().hover();
    await view().getByRole('button', { name: 'Group by Source' }).click();
    await entry('Briefly Online').waitFor();
    await view().hover();
    await view().getByRole('button', { name: 'Group by Kind' }).click();
    await entry('Ambiguous against clear').waitFor();
  });

  test('a dismissed one is counted no more, is kept in the file, and can be reopened', async () => {
    const { page } = workbench;
    const { folder } = vscode ?? assert.fail('VS Code did not start.');
    const badge = page
      .locator('.activitybar')
      .getByLabel(/Synoptic.*disagreements/u)
      .first();
    const before = await badge.getAttribute('aria-label');
    await entry('heroic').hover();
    await entry('heroic').getByRole('button', { name: 'Dismiss Disagreement' }).click();
    await entry('dismissed').waitFor();
    await until('another number', async () => (await badge.getAttribute('aria-label')) !== before);
    await grid.rows.first().click();
    await page.keyboard.press('ControlOrMeta+s');
    await workbench.tab(NAME).and(page.locator('.dirty')).waitFor({ state: 'detached' });
    assert.match(await readFile(path.join(folder.path, NAME), 'utf8'), /"dismissed"/u);
    await entry('dismissed').hover();
    await entry('dismissed').getByRole('button', { name: 'Reopen Disagreement' }).click();
    await until('the old number', async () => (await badge.getAttribute('aria-label')) === before);
  });

  test('the ledger has a line for each utterance and sorts by speaker', async () => {
    await workbench.runCommand('Quotations: Focus on Quotations View');
    const ledger = await workbench.webview('ledger');
    const speakers = (): Promise<string[]> => ledger.locator('tbody th.speaker').allInnerTexts();
    await until('ten utterances', async () => (await speakers()).length >= 10);
    const inOrder = await speakers();
    assert.ok((await ledger.locator('mark').count()) > 0, 'altered words are marked');
    assert.ok((await ledger.locator('.indirect').count()) > 0, 'indirect speech stands beside the quotation');
    await ledger.getByRole('button', { name: 'Speaker' }).click();
    await eventually(async () => {
      const sorted = (await speakers()).filter((each) => each !== 'not told');
      assert.deepEqual(
        sorted,
        sorted.toSorted((a, b) => a.localeCompare(b)),
      );
      assert.notDeepEqual(sorted, inOrder);
    });
  });

  test('an article tells above its paragraphs and in hovers what the others have', async () => {
    const { page } = workbench;
    await workbench.explorer.open('briefly-online.txt');
    const editor = page.locator('.editor-group-container.active .monaco-editor[role=code]').first();
    await editor
      .locator('.codelens-decoration')
      .filter({ hasText: 'in 5 of 5 sources · quotation altered' })
      .first()
      .waitFor();
    const hover = await workbench.hoverText('was welcomed');
    await hover.filter({ hasText: 'was received' }).first().waitFor();
    await page.keyboard.press('Escape');
    // Not by a click: what stands where may move meanwhile.
    await workbench.runCommand('View: Focus Active Editor Group');
    await page.keyboard.press('ControlOrMeta+End');
    const onFigure = await workbench.hoverText('biweekly');
    await onFigure.filter({ hasText: 'twice-a-week' }).first().waitFor();
  });

  test('quick fixes copy all versions with citation, dismiss, and insert the wording of another source', async () => {
    const { page } = workbench;
    const editor = page.locator('.editor-group-container.active .monaco-editor[role=code]').first();
    const menu = page.locator('.action-widget:not(.action-list-submenu-panel)');
    const fix = async (problem: string, label: string): Promise<void> => {
      // From the beginning to the first problem that stands here. Each step shows its problem a moment later.
      await workbench.runCommand('View: Focus Active Editor Group');
      await page.keyboard.press('ControlOrMeta+Home');
      const widget = page.locator('.marker-widget');
      const told = widget.filter({ hasText: problem });
      let before = '';
      for (let step = 1; step <= MOST_PROBLEMS && !(await told.isVisible()); step++) {
        await page.keyboard.press('F8');
        await until('the next problem', async () => {
          const text = (await widget.isVisible()) ? await widget.innerText() : '';
          const isOther = text !== '' && text !== before;
          if (isOther) before = text;
          return isOther;
        });
      }
      await told.waitFor();
      await page.keyboard.press('Escape');
      await told.waitFor({ state: 'detached' });
      // The menu offers what is known when it opens; after an edit the sources may still be compared anew.
      const entry = menu.locator('.monaco-list-row').filter({ hasText: label }).first();
      await until(label, async () => {
        if (await menu.isVisible()) await page.keyboard.press('Escape');
        await page.keyboard.press('ControlOrMeta+.');
        return entry.waitFor({ timeout: 3000 }).then(
          () => true,
          () => false,
        );
      });
      await entry.click();
      await menu.waitFor({ state: 'hidden' });
    };
    await fix('was welcomed', 'Copy All Versions with Citation');
    await eventually(async () => {
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(copied, /“was received” \(The Harbour Times/u);
      assert.match(copied, /“was welcomed” \(Briefly Online/u);
    });

    await fix('was welcomed', 'Use the wording of The Harbour Times');
    await editor
      .locator('.view-line')
      .filter({ hasText: /was\sreceived/u })
      .first()
      .waitFor();
    await page.keyboard.press('ControlOrMeta+z');
    await editor
      .locator('.view-line')
      .filter({ hasText: /was\swelcomed/u })
      .first()
      .waitFor();

    const marks = editor.locator('.squiggly-warning');
    await marks.first().waitFor();
    const before = await marks.count();
    await fix('was welcomed', 'Dismiss This Disagreement');
    await until('one mark less', async () => (await marks.count()) === before - 1);
  });
});
