import assert from 'node:assert/strict';
import { openSaved, PackagedWorkbench } from '../machine/packagedWorkbench.ts';
import type { Grid } from '../machine/grid.ts';
import type { WorkbenchPage } from '../machine/workbenchPage.ts';
import { pictureOfFailure } from './pictureOfFailure.ts';

suite('the grid for other eyes, driven', () => {
  const NAME = 'visit-to-wonsan.synopsis';
  let vscode: PackagedWorkbench | undefined;
  let workbench: WorkbenchPage;
  let grid: Grid;

  suiteSetup(async () => {
    vscode = await PackagedWorkbench.start({ settings: { 'files.autoSave': 'off' } });
    workbench = await vscode.open();
    grid = await openSaved(workbench, NAME);
  });
  suiteTeardown(() => vscode?.stop());
  teardown(async function () {
    await pictureOfFailure(this.currentTest, workbench);
  });

  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);

  test('a zoom of 200 %: nothing is cut off sideways, and a paragraph is edited', async () => {
    // To a page, a window of 1500 × 900 at 200 % is one of 750 × 450.
    await workbench.page.setViewportSize({ width: 750, height: 450 });
    await grid.frame.locator('.stacked, [data-stacked]').first().waitFor({ state: 'attached' });
    const passage = grid.paragraph('voiced gratitude');
    await grid.scrollTo(passage);
    await passage.evaluate((element) => element.closest<HTMLElement>('[data-column]')?.focus());
    await workbench.picture('zoom-200');
    const cut = await grid.frame.evaluate(() =>
      [...document.querySelectorAll('body, .scroller')]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
        .map(({ tagName, className }) => `${tagName} ${className}`),
    );
    assert.deepEqual(cut, []);
    assert.deepEqual(await grid.violations(), []);
    await press('F2');
    await grid.frame.locator('.paragraph-editor textarea').waitFor();
    await workbench.picture('zoom-200-editing');
    await press('Escape');
    await press('Alt+F1');
    await grid.frame.getByRole('dialog', { name: 'Help for the comparison' }).waitFor();
    await workbench.picture('zoom-200-help');
    await press('Escape');
    await workbench.page.setViewportSize({ width: 1500, height: 900 });
  });

  test('forced colours: marks, focus and selection can be told without the theme’s colours', async () => {
    await workbench.page.emulateMedia({ forcedColors: 'active' });
    const passage = grid.paragraph('voiced gratitude');
    await grid.scrollTo(passage);
    await passage.evaluate((element) => element.closest<HTMLElement>('[data-column]')?.focus());
    await press('Control+Space');
    await workbench.picture('forced-colours');
    const outline = await grid.frame.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return `${outlineStyle} ${outlineWidth}`;
    });
    assert.match(outline, /^(?:solid|auto|dashed) [1-9]/u);
    const lines = await grid.frame.evaluate(() =>
      ['.name', 'ins', '.disagreement, [data-disagreements]'].flatMap((selector) => {
        const mark = document.querySelector(`#synoptic .rows ${selector}`);
        return mark === null
          ? []
          : [[selector, getComputedStyle(mark).textDecorationLine, getComputedStyle(mark).borderBottomStyle]];
      }),
    );
    for (const [selector, decoration, border] of lines)
      assert.ok(decoration !== 'none' || border !== 'none', `${selector} is marked by colour only`);
    await press('Escape');
    await workbench.page.emulateMedia({ forcedColors: 'none' });
  });

  test('reduced motion: nothing moves by itself', async () => {
    await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
    await grid.paragraph('voiced gratitude').hover();
    const moving = await grid.frame.evaluate(() =>
      [...document.querySelectorAll('#synoptic *')]
        .filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          const lasts = transitionDuration.split(',').some((each) => Number.parseFloat(each) > 0.01);
          return animationName !== 'none' || lasts || scrollBehavior === 'smooth';
        })
        .map(({ tagName, className }) => `${tagName} ${className}`),
    );
    assert.deepEqual([...new Set(moving)], []);
  });
});
