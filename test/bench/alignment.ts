import { sentences } from '../../src/engine/article/sentences.ts';
import type { Article } from '../../src/engine/article/article.ts';
import { readArticle } from '../../src/engine/article/readArticle.ts';
import { align, type Evidence } from '../../src/engine/alignment/align.ts';
import { arrangeRows } from '../../src/engine/alignment/rows.ts';
import { stem } from '../../src/engine/text/stem.ts';
import { words } from '../../src/engine/text/words.ts';
import { generateTexts } from './generatedTexts.ts';

/**
 * Times alignment against a floor in the same run: splitting the same texts into sentences and words and counting
 * stems. Prints ratios; the longest pause is the longest time between two steps at which a caller could cancel.
 * Times are processor time, garbage collection included, so that other work on the machine does not count.
 * Usage: node test/bench/alignment.ts
 */
const NOTHING: Evidence = { names: [], quotes: [], figures: [] };

function timed<T>(work: () => T): { cpu: number; ms: number; value: T } {
  const start = performance.now();
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, ms: performance.now() - start, value };
}

function floor(articles: readonly Article[]): number {
  const counts = new Map<string, number>();
  for (const { paragraphs } of articles) {
    for (const { text } of paragraphs) {
      for (const { start, end } of sentences(text, 'en')) {
        for (const { folded } of words(text.slice(start, end))) {
          const key = stem(folded, 'en');
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
      }
    }
  }
  return counts.size;
}

function run(sources: number, paragraphs: number): void {
  const articles = generateTexts({ sources, paragraphs, rewriting: 0.3 }).map((text, i) =>
    readArticle({ path: `${i}.txt`, content: { text } }, { unit: 'paragraph' }),
  );
  const base = timed(() => floor(articles));
  let longest = 0;
  const alignment = timed(() => {
    const steps = align(articles, NOTHING, {});
    for (;;) {
      const step = timed(() => steps.next());
      longest = Math.max(longest, step.ms);
      if (step.value.done === true) return step.value.value;
    }
  });
  const rows = timed(() => arrangeRows(articles, alignment.value, 0));
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  console.log(
    `${sources} × ${paragraphs}: floor ${base.cpu.toFixed(0)} ms, alignment ${(alignment.cpu / base.cpu).toFixed(2)} × floor, ` +
      `rows ${(rows.cpu / base.cpu).toFixed(2)} × floor, ${alignment.value.length} links, ${rows.value.length} rows, ` +
      `longest pause ${longest.toFixed(0)} ms, ${memory} MB`,
  );
}

run(2, 200); // warm-up
run(2, 5_000);
run(2, 10_000);
run(20, 250);
run(20, 500);
