import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import type { GridContent } from '../../src/protocol/gridContent.ts';
import { openBrowser } from './browser.ts';
import { GridDriver, withText } from './driver.ts';
import { sampleContent } from './sample.ts';

suite('updates of the grid', function () {
  this.timeout(60_000);
  let browser: Browser;
  let grid: GridDriver;

  suiteSetup(async () => {
    browser = await openBrowser();
  });
  suiteTeardown(() => browser.close());
  setup(async () => {
    grid = await GridDriver.open(browser);
  });
  teardown(() => grid.page.context().close());

  /** Rows whose elements changed while a comparison is shown. */
  const changedRows = async (content: GridContent): Promise<number[]> => {
    await grid.page.evaluate(() => {
      const changed = new Set<number>();
      const rowOf = (node: Node) =>
        (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('.row[data-row]') ?? null;
      const observer = new MutationObserver((records) => {
        for (const { target } of records) {
          const row = rowOf(target);
          if (row !== null) changed.add(Number(row.dataset['row']));
        }
      });
      const rows = document.querySelector('.rows');
      if (rows) observer.observe(rows, { subtree: true, childList: true, characterData: true, attributes: true });
      Object.assign(window, { changed });
    });
    await grid.show(content);
    await grid.page.waitForTimeout(100);
    return grid.page.evaluate(() => [...(window as unknown as { changed: Set<number> }).changed]);
  };

  test('the same comparison anew changes nothing on the page', async () => {
    assert.deepEqual(await changedRows({ ...sampleContent(), version: 2 }), []);
  });

  test('an edit renders the row that it changes, although all places after it moved', async () => {
    const content = withText(sampleContent(), 0, 4, 'About 13,000 people use the bridge every single day.');
    const { sources, names } = content.comparison;
    const edited = sources[0]?.paragraphs[4]?.start ?? 0;
    const moved = <Item extends { readonly start: number; readonly end: number }>(item: Item): Item =>
      item.start > edited ? { ...item, start: item.start + 12, end: item.end + 12 } : item;
    const paragraphs = sources[0]?.paragraphs.map((each) => ({
      ...moved(each),
      pieces: each.pieces.map((piece) => ({ ...piece, start: piece.start + (piece.start > edited ? 12 : 0) })),
    }));
    const comparison = {
      ...content.comparison,
      sources: sources.map((each, source) => (source === 0 ? { ...each, paragraphs: paragraphs ?? [] } : each)),
      names: names.map((name) => ({
        ...name,
        mentions: name.mentions.map((each) => (each.source === 0 ? moved(each) : each)),
      })),
    };
    assert.deepEqual(await changedRows({ ...content, comparison }), [5]);
  });

  test('the focused passage stays in view when the page gets narrow', async () => {
    await grid.page.setViewportSize({ width: 1500, height: 500 });
    await grid.cell(12, 2).focus();
    await grid.cell(12, 2).scrollIntoViewIfNeeded();
    // Until scrolling rests.
    await grid.page.waitForTimeout(400);
    await grid.page.setViewportSize({ width: 600, height: 500 });
    await grid.page.waitForSelector('.stacked');
    await grid.page.waitForTimeout(100);
    const box = await grid.cell(12, 2).boundingBox();
    assert.ok(box && box.y >= 0 && box.y + box.height <= 500, JSON.stringify(box));
  });

  test('find opens folded furniture', async () => {
    const row = grid.page.locator('[data-row="1"]');
    assert.equal(await row.getAttribute('hidden'), 'until-found');
    assert.equal((await row.boundingBox())?.height ?? 0, 0);
    assert.match((await row.textContent()) ?? '', /By Ada Brandt/u);
    await row.locator('.paragraph').dispatchEvent('beforematch', { bubbles: true });
    assert.ok(await row.isVisible());
    assert.equal(await row.getAttribute('aria-hidden'), null);
  });

  test('focus and place go with a source that moved', async () => {
    await grid.cell(10, 3).focus();
    const { comparison, ...content } = sampleContent();
    const order = [3, 0, 1, 2, 4];
    const at = (source: number) => order.indexOf(source);
    const place = <Item extends { readonly source: number }>(item: Item): Item => ({
      ...item,
      source: at(item.source),
    });
    await grid.show({
      ...content,
      version: 2,
      differences: content.differences.map((row) =>
        order.map((source) => {
          const cell = row[source] ?? null;
          return cell === null ? null : { ...cell, against: at(cell.against) };
        }),
      ),
      comparison: {
        ...comparison,
        base: at(comparison.base),
        sources: order.flatMap((source) => comparison.sources[source] ?? []),
        rows: comparison.rows.map((row) => ({ ...row, cells: order.map((source) => row.cells[source] ?? []) })),
        links: comparison.links.map((link) => ({ ...link, a: place(link.a), b: place(link.b) })),
        names: comparison.names.map((name) => ({
          ...name,
          mentions: name.mentions.map(place),
          roles: name.roles.map(place),
        })),
        disagreements: comparison.disagreements.map((each) => ({ ...each, evidence: each.evidence.map(place) })),
        figures: comparison.figures.map(place),
        decisions: [],
      },
    });
    assert.deepEqual(await grid.focused(), ['10', '0']);
    assert.equal(await grid.page.evaluate(() => document.activeElement?.getAttribute('role')), 'gridcell');
  });
});
