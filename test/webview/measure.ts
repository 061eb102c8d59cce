/**
 * Measures the grid with a large comparison: time to the first rows and to all of them, long tasks while filling and
 * while scrolling from end to end.
 *
 *   node test/webview/measure.ts [sources] [paragraphs] [width]
 */
import { bulkContent } from './bulk.ts';
import { openBrowser, openGrid } from './browser.ts';

const [sources = 20, paragraphs = 500, width = 1500] = process.argv.slice(2).map(Number);
const browser = await openBrowser();
try {
  const page = await openGrid(browser, null, { theme: 'dark', width });
  const content = bulkContent(sources, paragraphs);
  const figures = await page.evaluate(async (value) => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({
      type: 'longtask',
    });
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    // The value is copied as a message from the host would be; only what comes after is the grid's.
    await new Promise((resolve) => setTimeout(resolve, 500));
    tasks.splice(0);
    const begin = performance.now();
    window.dispatchEvent(new MessageEvent('message', { data: { type: 'show', content: value } }));
    const taken = performance.now() - begin;
    await frame();
    const painted = performance.now() - begin;
    const empty = () => document.querySelectorAll('.rows > .row[data-row]:empty').length;
    while (empty() > 0) await new Promise((resolve) => setTimeout(resolve, 50));
    const filled = performance.now() - begin;
    await new Promise((resolve) => setTimeout(resolve, 300));
    const filling = tasks.splice(0);
    const scroller = document.querySelector<HTMLElement>('.scroller');
    if (scroller === null) throw new Error('no grid');
    let frames = 0;
    const scrollBegin = performance.now();
    while (scroller.scrollTop + scroller.clientHeight < scroller.scrollHeight - 2 && frames < 300) {
      scroller.scrollTop += 900;
      await frame();
      frames++;
    }
    const scrolled = performance.now() - scrollBegin;
    const jump = performance.now();
    scroller.scrollTop = scroller.scrollHeight / 2;
    await frame();
    return {
      rows: document.querySelectorAll('.rows > .row').length,
      elements: document.querySelectorAll('*').length,
      taken,
      painted,
      filled,
      filling: { longTasks: filling.length, longest: Math.max(0, ...filling) },
      scrolling: { frames, perFrame: scrolled / frames, longTasks: tasks.length, longest: Math.max(0, ...tasks) },
      jump: performance.now() - jump,
    };
  }, content);
  console.log(
    JSON.stringify(figures, (_, value: unknown) => (typeof value === 'number' ? Math.round(value) : value), 1),
  );
} finally {
  await browser.close();
}
