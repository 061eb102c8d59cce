/**
 * Measures the grid with a large comparison: what the first rows, the rest of them, an update and scrolling cost. In
 * milliseconds of the page's main thread, not of the clock, so that a busy machine does not change the figures much.
 *
 *   node test/webview/measure.ts [sources] [paragraphs] [width]
 */
import type { CDPSession, Page } from 'playwright-core';
import { ContentSender } from '../../src/protocol/contentSender.ts';
import type { ContentPart } from '../../src/protocol/contentParts.ts';
import type { GridContent } from '../../src/protocol/gridContent.ts';
import { bulkContent } from './bulk.ts';
import { openBrowser, openGrid } from './browser.ts';

declare global {
  interface Window {
    /** Comparisons handed to the page before the clock starts. */
    handed: unknown[][];
    /** How long each task over 50 ms took, in milliseconds of the clock. */
    longTasks: number[];
  }
}

const [sources = 20, paragraphs = 500, width = 1500] = process.argv.slice(2).map(Number);
const browser = await openBrowser();
try {
  const page = await openGrid(browser, null, { theme: 'dark', width });
  const content = bulkContent(sources, paragraphs);
  const updates = await partsOf([content, { ...content, version: 2 }]);
  await page.evaluate((value) => (window.handed = value), updates);
  await page.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) =>
      window.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const report = {
    'first rows': await cost(page, session, () => show(page, 0)),
    'all rows': await cost(page, session, () => filled(page)),
    '60 screens of scrolling': await cost(page, session, () => scroll(page, 60)),
    'the same comparison anew': await cost(page, session, () => show(page, 1)),
    elements: await page.locator('*').count(),
    rows: await page.locator('.row[data-row]').count(),
  };
  console.log(
    JSON.stringify(report, (_, value: unknown) => (typeof value === 'number' ? Math.round(value) : value), 1),
  );
} finally {
  await browser.close();
}

/** The messages that bring each content after the one before. */
async function partsOf(contents: readonly GridContent[]): Promise<ContentPart[][]> {
  const updates: ContentPart[][] = [];
  const sender = new ContentSender((part) => {
    updates.at(-1)?.push(part);
    return Promise.resolve(true);
  });
  for (const content of contents) {
    updates.push([]);
    await sender.send(content);
  }
  return updates;
}

/** Main-thread time that an action takes, by kind of work. */
async function cost(page: Page, session: CDPSession, action: () => Promise<void>): Promise<Record<string, number>> {
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value * 1000]));
  };
  await page.evaluate(() => (window.longTasks = []));
  const before = await read();
  await action();
  const after = await read();
  const spent = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
  return {
    total: spent('TaskDuration'),
    script: spent('ScriptDuration'),
    style: spent('RecalcStyleDuration'),
    layout: spent('LayoutDuration'),
    longestTask: Math.max(0, ...(await page.evaluate(() => window.longTasks))),
  };
}

function show(page: Page, index: number): Promise<void> {
  return page.evaluate(async (at) => {
    // As a message from the host, without the copying that the browser does for one.
    for (const data of window.handed[at] ?? []) window.dispatchEvent(new MessageEvent('message', { data }));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }, index);
}

function filled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    while (document.querySelector('.rows > .row[data-row]:empty') !== null)
      await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

function scroll(page: Page, screens: number): Promise<void> {
  return page.evaluate(async (count) => {
    const scroller = document.querySelector('.scroller');
    for (let screen = 0; screen < count; screen++) {
      scroller?.scrollBy(0, scroller.clientHeight);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    }
  }, screens);
}
