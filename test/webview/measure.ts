/**
 * Measures the grid in a browser, by the browser's own trace, beside an empty webview in the same run: what it costs to
 * open a comparison, to fill all its rows, to scroll over them, and to follow an edit. Times are the main thread's
 * processor time in milliseconds; the ratios are those to the empty page doing the same.
 *
 *   node test/webview/measure.ts [sources] [paragraphs] [width]
 */
import type { Browser, Page } from 'playwright-core';
import type { ContentPart } from '../../src/protocol/contentParts.ts';
import { ContentSender } from '../../src/protocol/contentSender.ts';
import type { GridContent } from '../../src/protocol/gridContent.ts';
import { bulkContent } from './bulk.ts';
import { openBrowser, openGrid } from './browser.ts';
import { withText } from './driver.ts';
import { trace, type Trace } from './trace.ts';

// What browsers call a long task.
const LONG_TASK = 50;
const SCREENS = 60;
// A screen in this many frames: as fast as a wheel goes.
const FRAMES_A_SCREEN = 4;
// Any row in the middle will do.
const EDITED = 250;

const [sources = 20, paragraphs = 500, width = 1500] = process.argv.slice(2).map(Number);
const content = bulkContent(sources, paragraphs);
const edited = withText(content, 0, EDITED, 'The mayor said it once more, and in other words.');
const [first = [], second = []] = await partsOf([content, edited]);
console.log(
  `${sources} sources of ${paragraphs} paragraphs, ${content.comparison.rows.length} rows, ${width} pixels wide.\n` +
    `Whole: ${describeParts(first)}. After an edit of one paragraph: ${describeParts(second)}.\n`,
);

const browser = await openBrowser();
try {
  // The first page of a browser is slower.
  await run(browser, null);
  const empty = await run(browser, null);
  const grid = await run(browser, [first, second]);
  const rows = Object.keys(grid).map((step) => lineOf(step, grid[step], empty[step]));
  const head = ['', 'main thread', 'empty page', 'ratio', 'longest task', 'tasks over 50 ms'];
  console.log([head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'));
} finally {
  await browser.close();
}

/** @param updates the messages of each content to show; `null` for an empty page */
async function run(
  within: Browser,
  updates: readonly (readonly ContentPart[])[] | null,
): Promise<Record<string, Trace>> {
  const page = await openGrid(within, null, { theme: 'dark', width });
  try {
    const [opening, edit] = updates ?? [];
    await page.evaluate((value) => Object.assign(window, { handed: value }), updates ?? []);
    const traces: Record<string, Trace> = {};
    const step = async (name: string, action: () => Promise<void>): Promise<void> => {
      traces[name] = await trace(within, page, action);
    };
    await step('open: to the first rows', async () => {
      await post(page, 0);
      if (opening !== undefined) await page.waitForFunction(() => document.querySelector('.rows .paragraph') !== null);
      await frames(page, 2);
    });
    await step('open: all the others', async () => {
      if (opening !== undefined) await untilFilled(page);
      await frames(page, 2);
    });
    await step(`scroll ${SCREENS} screens`, () => scroll(page, SCREENS));
    await step('follow an edit of one paragraph', async () => {
      await post(page, 1);
      if (edit !== undefined)
        // One row is asked: reading all of them would take longer than what is measured.
        await page.waitForFunction(
          (row) => document.querySelector(`[data-row="${row}"]`)?.textContent.includes('in other words'),
          content.comparison.rows.findIndex(({ cells }) => cells[0]?.[0] === EDITED),
        );
      await page.waitForTimeout(1000);
      await frames(page, 2);
    });
    return traces;
  } finally {
    await page.context().close();
  }
}

/** Posts messages as a host does: each is a task of its own. */
async function post(page: Page, update: number): Promise<void> {
  await page.evaluate((at) => {
    const { handed } = window as unknown as { handed: readonly (readonly unknown[])[] };
    for (const part of handed[at] ?? []) window.postMessage(part);
  }, update);
}

async function frames(page: Page, count: number): Promise<void> {
  await page.evaluate(async (left) => {
    for (let frame = 0; frame < left; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, count);
}

function untilFilled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    while (document.querySelector('.rows .row[data-row]:empty') !== null)
      await new Promise((resolve) => setTimeout(resolve, 100));
  });
}

function scroll(page: Page, screens: number): Promise<void> {
  return page.evaluate(
    async ([count = 0, perScreen = 1]) => {
      const scroller = document.querySelector('.scroller');
      for (let frame = 0; frame < count; frame++) {
        scroller?.scrollBy(0, scroller.clientHeight / perScreen);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
      }
    },
    [screens * FRAMES_A_SCREEN, FRAMES_A_SCREEN],
  );
}

function lineOf(step: string, grid: Trace | undefined, empty: Trace | undefined): string[] {
  if (grid === undefined || empty === undefined) return [step];
  const [longest = 0] = grid.tasks;
  const long = grid.tasks.filter((task) => task > LONG_TASK).length;
  const why = long > 0 ? ` (${grid.longest.join(', ')})` : '';
  const ms = (value: number): string => `${value.toFixed(0)} ms`;
  return [
    step,
    ms(grid.total),
    ms(empty.total),
    (grid.total / empty.total).toFixed(1),
    `${ms(longest)}${why}`,
    String(long),
  ];
}

/** The messages that bring each content after the one before. */
async function partsOf(contents: readonly GridContent[]): Promise<ContentPart[][]> {
  const updates: ContentPart[][] = [];
  const sender = new ContentSender((part) => {
    updates.at(-1)?.push(part);
    return Promise.resolve(true);
  });
  for (const each of contents) {
    updates.push([]);
    await sender.send(each);
  }
  return updates;
}

function describeParts(parts: readonly ContentPart[]): string {
  const sizes = parts.map((part) => Buffer.byteLength(JSON.stringify(part)) / 1000);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return `${total.toFixed(0)} kB in ${parts.length} messages, the largest ${Math.max(...sizes).toFixed(0)} kB`;
}
