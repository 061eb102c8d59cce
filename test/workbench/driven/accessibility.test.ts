import assert from 'node:assert/strict';
import { EXAMPLE_FILES } from '../machine/sampleFolder.ts';
import type { Grid } from '../machine/grid.ts';
import { compareFromExplorer, PackagedWorkbench } from '../machine/packagedWorkbench.ts';
import { eventually, until } from '../machine/patience.ts';
import { THEMES, type ThemeName } from '../machine/themes.ts';
import type { WorkbenchPage } from '../machine/workbenchPage.ts';
import { pictureOfFailure } from './pictureOfFailure.ts';

suite('the grid without barriers', () => {
  let vscode: PackagedWorkbench | undefined;
  let workbench: WorkbenchPage;
  let grid: Grid;

  suiteSetup(async () => {
    vscode = await PackagedWorkbench.start();
    workbench = await vscode.open();
    grid = await compareFromExplorer(workbench, EXAMPLE_FILES);
  });
  suiteTeardown(() => vscode?.stop());
  teardown(async function () {
    await pictureOfFailure(this.currentTest, workbench);
  });

  for (const theme of Object.keys(THEMES) as ThemeName[])
    test(`axe-core finds nothing in ${THEMES[theme].setting}`, async () => {
      await workbench.setTheme(theme);
      await grid.frame.locator(`body.${THEMES[theme].webview}`).waitFor();
      await workbench.picture(`grid-${theme}`);
      assert.deepEqual(await grid.violations(), []);
    });

  test('axe-core finds nothing while a card is open', async () => {
    await grid.hoverName('Choe Son Hui');
    assert.deepEqual(await grid.violations(), []);
  });

  test('the keys move the focus through the cells', async () => {
    await grid.rows.first().locator('[role=gridcell]').first().click();
    const place = () =>
      grid.frame.evaluate(() => {
        const cell = document.activeElement?.closest<HTMLElement>(
          '[role=gridcell], [role=rowheader], [role=columnheader]',
        );
        return [cell?.closest<HTMLElement>('[role=row]')?.dataset['row'], cell?.dataset['column']].join();
      });
    const first = await place();
    await workbench.page.keyboard.press('ArrowRight');
    await until('the cell on the right', async () => (await place()) !== first);
    await workbench.page.keyboard.press('ArrowLeft');
    await until('the first cell again', async () => (await place()) === first);
    await workbench.page.keyboard.press('ArrowDown');
    await until('the cell below', async () => (await place()) !== first);
  });

  test('the focus comes back to its cell from the command palette', async () => {
    await grid.rows.first().locator('[role=gridcell]').first().focus();
    const text = () => grid.frame.evaluate(() => document.activeElement?.textContent);
    const before = await text();
    const palette = workbench.page.locator('.quick-input-widget');
    await workbench.page.keyboard.press('F1');
    await palette.waitFor();
    await workbench.page.keyboard.press('Escape');
    await palette.waitFor({ state: 'hidden' });
    await grid.frame.waitForFunction((words) => document.activeElement?.textContent === words, before);
  });

  test('a narrow window stacks the sources of a row', async () => {
    await workbench.page.setViewportSize({ width: 700, height: 900 });
    await grid.frame.locator('#synoptic.stacked').waitFor();
    const tooWide = () =>
      grid.frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await workbench.picture('grid-narrow');
    await eventually(async () => assert.ok((await tooWide()) <= 0, 'the page scrolls sideways'));
    await workbench.page.setViewportSize({ width: 1500, height: 900 });
  });
});
