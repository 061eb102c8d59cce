import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import type { GridContent } from '../../src/protocol/gridContent.ts';
import { axe } from './axe.ts';
import { openBrowser } from './browser.ts';
import { GridDriver } from './driver.ts';
import { sampleContent } from './sample.ts';
import { THEMES } from './themes.ts';

suite('states of the grid', function () {
  this.timeout(60_000);
  let browser: Browser;
  let grid: GridDriver;

  suiteSetup(async () => {
    browser = await openBrowser();
  });
  suiteTeardown(() => browser.close());
  teardown(() => grid.page.context().close());

  /** The sample with all its disagreements of one severity. */
  const withSeverity = (severity: 'warning' | 'information'): GridContent => {
    const content = sampleContent();
    const disagreements = content.comparison.disagreements.map((each) => ({ ...each, severity }));
    return { ...content, comparison: { ...content.comparison, disagreements } };
  };
  const withoutDisagreements = (): GridContent => {
    const content = sampleContent();
    return { ...content, comparison: { ...content.comparison, disagreements: [] } };
  };

  for (const theme of Object.keys(THEMES) as (keyof typeof THEMES)[])
    test(`have no accessibility violation (${theme})`, async () => {
      grid = await GridDriver.open(browser, { theme });
      const { page } = grid;
      const check = async (state: string): Promise<void> => {
        assert.deepEqual(await axe(page), [], state);
      };
      await page.locator('.fold-cell').first().click();
      await check('furniture unfolded');
      await grid.cell(5, 1).focus();
      await page.keyboard.press('d');
      await check('disagreements of a row');
      await page.keyboard.press('Escape');
      await grid.cell(3, 1).hover();
      await check('a passage under the pointer');
      await page.locator('.header').nth(1).hover();
      await page.waitForTimeout(50);
      await check('a header under the pointer');
      await page.locator('[data-filter=disagreements]').click();
      await check('a filter');
      await page.setViewportSize({ width: 500, height: 800 });
      await page.waitForSelector('.stacked');
      await check('stacked');
      await grid.show({ ...withoutDisagreements(), version: 9 });
      await check('a filter that leaves no row');
      await grid.send({ type: 'problem', text: 'The comparison could not be made.', inFile: false });
      await check('a problem');
    });

  test('a filter that leaves no row says so, and its button brings all back', async () => {
    grid = await GridDriver.open(browser, {}, withoutDisagreements());
    const none = grid.page.locator('.none');
    assert.equal(await none.innerText(), '');
    await grid.page.locator('[data-filter=disagreements]').click();
    assert.match(await none.innerText(), /^No disagreement was found\./u);
    await none.getByRole('button', { name: 'Show all rows' }).click();
    assert.equal(await none.innerText(), '');
    assert.ok(await grid.cell(3, 0).isVisible());
    // The button is gone; the keyboard goes on in the grid.
    assert.ok(await grid.page.evaluate(() => document.activeElement?.closest('.grid') !== null));
  });

  test('what is only worth knowing looks other than a contradiction: in the text, at the row and in the overview', async () => {
    const looks = async (severity: 'warning' | 'information') => {
      grid = await GridDriver.open(browser, {}, withSeverity(severity));
      const signs = await grid.cell(5, -1).locator('.sign').first().getAttribute('class');
      const plain = await grid.page.locator('.disagrees:not(.contradicts)').count();
      const slight = await grid.page.locator('.disagrees.slight').count();
      const marks = await grid.page.locator('.mark .warm').count();
      const narrow = await grid.page.locator('.mark .warm.slight').count();
      return { signs, plain, slight, marks, narrow };
    };
    const grave = await looks('warning');
    await grid.page.context().close();
    const worthKnowing = await looks('information');
    assert.match(grave.signs ?? '', /warning/u);
    assert.match(worthKnowing.signs ?? '', /info/u);
    assert.deepEqual([grave.slight, grave.narrow], [0, 0]);
    assert.ok(worthKnowing.slight > 0 && worthKnowing.marks > 0);
    assert.deepEqual([worthKnowing.slight, worthKnowing.narrow], [worthKnowing.plain, worthKnowing.marks]);
  });
});
