import type { Browser, Page } from 'playwright-core';

/** What the page's main thread did meanwhile, from the browser's own trace. */
export interface Trace {
  /** Tasks by the processor time they took, in ms, longest first: a busy machine makes them no longer. */
  readonly tasks: readonly number[];
  /** Their sum. */
  readonly total: number;
  /** What the longest task was about: the trace's own names, with their times in ms. */
  readonly longest: readonly string[];
}

/** The fields that are read of an event of the trace format of Chromium; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const TASK = 'ThreadControllerImpl::RunTask';
// What lies under the longest task is named if it took this share of it.
const WORTH_NAMING = 0.1;

/** Records what the main thread of a page does during an action. */
export async function trace(browser: Browser, page: Page, action: () => Promise<void>): Promise<Trace> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'blink.user_timing'] });
  await action();
  const { traceEvents: events } = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
    traceEvents: readonly TraceEvent[];
  };
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const tasks = events.filter(
    (event) => event.name === TASK && mains.some(({ pid, tid }) => pid === event.pid && tid === event.tid),
  );
  // Other renderers idle; the page's is the busiest.
  const pids = [...new Set(tasks.map(({ pid }) => pid))];
  const [own = []] = pids.map((pid) => tasks.filter((task) => task.pid === pid)).sort((a, b) => sum(b) - sum(a));
  const [longest] = [...own].sort((a, b) => time(b) - time(a));
  const inside = longest === undefined ? [] : partsOf(longest, events);
  return {
    tasks: own.map(time).sort((a, b) => b - a),
    total: sum(own),
    longest: inside.map((event) => `${event.name} ${time(event).toFixed(0)}`),
  };
}

function time({ tdur, dur }: TraceEvent): number {
  return (tdur ?? dur ?? 0) / 1000;
}

function sum(events: readonly TraceEvent[]): number {
  return events.reduce((total, event) => total + time(event), 0);
}

function partsOf(task: TraceEvent, events: readonly TraceEvent[]): TraceEvent[] {
  return events.filter(
    (event) =>
      event !== task &&
      event.ph === 'X' &&
      event.pid === task.pid &&
      event.tid === task.tid &&
      event.ts >= task.ts &&
      event.ts + (event.dur ?? 0) <= task.ts + (task.dur ?? 0) &&
      time(event) > WORTH_NAMING * time(task),
  );
}
