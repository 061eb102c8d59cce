import assert from 'node:assert/strict';
import { EXAMPLE_FILES } from '../machine/sampleFolder.ts';
import type { Grid } from '../machine/grid.ts';
import { eventually, until } from '../machine/patience.ts';
import { compareFromExplorer, openGrid, PackagedWorkbench } from '../machine/packagedWorkbench.ts';
import type { WorkbenchPage } from '../machine/workbenchPage.ts';
import { pictureOfFailure } from './pictureOfFailure.ts';

/** Longer than the grid waits after scrolling before it keeps the place. In milliseconds. */
const AT_REST = 600;

suite('where the reader is in a comparison', () => {
  let vscode: PackagedWorkbench | undefined;
  let workbench: WorkbenchPage;
  let grid: Grid;
  let left: Place;

  suiteSetup(async () => {
    vscode = await PackagedWorkbench.start();
    workbench = await vscode.open({ width: 1500, height: 700 });
  });
  suiteTeardown(() => vscode?.stop());
  teardown(async function () {
    await pictureOfFailure(this.currentTest, workbench);
  });

  /** Waits until the grid has kept its place: by its own clock, which is slow on a busy machine. */
  const rest = async ({ frame }: Grid): Promise<void> => {
    await frame.evaluate(
      (time) => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, time))),
      AT_REST,
    );
  };
  /** Rows get their true height when they come into view. */
  const placeAtRest = async (shown: Grid): Promise<Place> => {
    let found = await placeIn(shown);
    await until('rows that stand still', async () => {
      const before = found;
      await rest(shown);
      found = await placeIn(shown);
      return JSON.stringify(found) === JSON.stringify(before);
    });
    return found;
  };
  const comesBack = (): Promise<void> => eventually(async () => assertSame(await placeIn(grid), left));

  test('begins at the first cell: the first key moves on from there', async () => {
    grid = await compareFromExplorer(workbench, EXAMPLE_FILES);
    const focused = () => grid.frame.evaluate(() => document.activeElement?.getAttribute('data-column') ?? null);
    await until('the focus in the grid', async () => (await focused()) !== null);
    await workbench.page.keyboard.press('Control+Home');
    await workbench.page.keyboard.press('ArrowRight');
    await eventually(async () => assert.equal(await focused(), '0'));
    await workbench.page.keyboard.press('ArrowRight');
    await eventually(async () => assert.equal(await focused(), '1'));
  });

  test('survives a switch to another tab and back', async () => {
    await grid.frame.locator('[data-filter=differences]').click();
    const edge = await grid.frame.locator('.header .resizer').first().boundingBox();
    assert.ok(edge);
    await workbench.page.mouse.move(edge.x + 2, edge.y + 5);
    await workbench.page.mouse.down();
    await workbench.page.mouse.move(edge.x + 60, edge.y + 5, { steps: 5 });
    await workbench.page.mouse.up();
    const cell = grid.rows.nth((await grid.rows.count()) - 3).locator('[data-column="2"]');
    await cell.focus();
    await cell.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    left = await placeAtRest(grid);
    assert.notEqual(Number(left.row), 0, 'nothing was scrolled');
    await workbench.explorer.open('briefly-online.txt');
    await workbench.page.locator('.monaco-editor[role=code]').first().waitFor();
    await until('the grid gone', () => grid.frame.isDetached());
    await workbench.tab(/sources/u).click();
    grid = await openGrid(workbench);
    await comesBack();
    await rest(grid);
    await comesBack();
  });

  test('survives a reload of the window', async () => {
    await workbench.reload();
    grid = await openGrid(workbench);
    await comesBack();
    await rest(grid);
    await comesBack();
  });

  test('is each editor’s own when two show one comparison', async () => {
    await workbench.runCommand('View: Split Editor Right');
    const other = await openGrid(workbench, 1);
    const before = await placeAtRest(grid);
    await other.frame.locator('[data-filter=only]').click();
    await other.frame.locator('.scroller').evaluate((scroller) => scroller.scrollBy(0, 400));
    await eventually(async () => assert.equal((await placeIn(other)).filter, 'only'));
    await rest(other);
    await rest(grid);
    assertSame(await placeIn(grid), before);
  });

  test('moves the rows, and not the page around them, by a click on the overview', async () => {
    const top = async () => (await grid.frame.locator('.toolbar').boundingBox())?.y;
    const before = await top();
    const scrolled = () => grid.frame.locator('.scroller').evaluate((scroller) => scroller.scrollTop);
    await grid.frame.locator('.scroller').evaluate((scroller) => {
      scroller.scrollTop = 0;
    });
    const overview = await grid.frame.locator('.overview').boundingBox();
    assert.ok(overview);
    await workbench.page.mouse.click(overview.x + 5, overview.y + overview.height * 0.9);
    await workbench.page.waitForTimeout(AT_REST);
    assert.ok((await scrolled()) > 0);
    assert.equal(await top(), before);
  });

  test('under a policy that lets no inline script or style in, and no rule of it was broken', async () => {
    const policy = await grid.frame.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    assert.match(policy ?? '', /^default-src 'none'; script-src [^;]+; style-src [^;]+; font-src [^;]+$/u);
    assert.doesNotMatch(policy ?? '', /unsafe|data:|\*(?!\.)/u);
    assert.deepEqual(workbench.errors, []);
  });
});

type Place = Awaited<ReturnType<typeof placeIn>>;

/** Places are kept in whole pixels. */
function assertSame({ offset, ...found }: Place, { offset: wanted, ...rest }: Place): void {
  assert.deepEqual(found, rest);
  assert.ok(Math.abs(offset - wanted) <= 1, `${offset} pixels instead of ${wanted}`);
}

/** What is to be found again: first row in view with its offset, focus, filter, widths. */
async function placeIn({ frame }: Grid) {
  return frame.evaluate(() => {
    const scroller = document.querySelector('.scroller')?.getBoundingClientRect();
    const header = document.querySelector('.header-group')?.getBoundingClientRect();
    const edge = (scroller?.top ?? 0) + (header?.height ?? 0);
    const rows = [...document.querySelectorAll<HTMLElement>('.rows .row[data-row]:not([hidden])')];
    const top = rows.find((row) => row.getBoundingClientRect().bottom > edge + 1);
    const stop = document.querySelector<HTMLElement>('.grid [data-column][tabindex="0"]');
    return {
      row: top?.dataset['row'],
      offset: edge - (top?.getBoundingClientRect().top ?? 0),
      focus: [stop?.closest<HTMLElement>('[data-row]')?.dataset['row'], stop?.dataset['column']],
      filter: document.querySelector<HTMLElement>('.filter[aria-pressed=true]')?.dataset['filter'],
      widths: document.querySelector<HTMLElement>('.grid')?.style.getPropertyValue('--template'),
    };
  });
}
