import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceInput } from '../../src/engine/article/readArticle.ts';
import { compare } from '../../src/engine/compare.ts';
import { Memory } from '../../src/engine/memory.ts';
import { rowDifferences } from '../../src/engine/difference/rowDifference.ts';
import { synonymKnowledge } from '../../src/engine/difference/synonymKnowledge.ts';
import { generateTexts } from './generatedTexts.ts';
import { engineData, floorTime, runSteps, threadTime, timed } from './measured.ts';

/**
 * Times whole comparisons of generated texts, each by the floor of the same run (see `floor`), each size in a process
 * of its own, so that its peak of memory is its own. Usage:
 *
 *   node test/bench/comparison.ts                  all sizes, and five articles
 *   node test/bench/comparison.ts 20 500           one size: sources, paragraphs
 */
interface Measured {
  readonly cpu: number;
}

async function measure(sources: number, paragraphs: number): Promise<Measured> {
  const data = await engineData();
  const inputs = (texts: readonly string[]): SourceInput[] =>
    texts.map((text, i) => ({ path: `${i}.txt`, content: { text } }));
  const warm = (n: number, p: number): void => {
    const value = runSteps(compare(inputs(generateTexts({ sources: n, paragraphs: p, rewriting: 0.3 })), {}, data));
    rowDifferences(value, synonymKnowledge(data));
  };
  warm(2, 200);
  warm(5, 100);
  const texts = generateTexts({ sources, paragraphs, rewriting: 0.3 });
  const base = floorTime(texts);
  const memory = new Memory();
  const stages = new Map<string, number>();
  let before = process.cpuUsage();
  let longest = 0;
  const whole = timed(() => {
    const steps = compare(inputs(texts), {}, data, memory);
    for (;;) {
      const start = threadTime();
      const step = steps.next();
      longest = Math.max(longest, threadTime() - start);
      if (step.done === true) return step.value;
      const { user, system } = process.cpuUsage(before);
      before = process.cpuUsage();
      stages.set(step.value.stage, (stages.get(step.value.stage) ?? 0) + (user + system) / 1000);
    }
  });
  const difference = timed(() => rowDifferences(whole.value, synonymKnowledge(data)));
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  const edited = timed(() => runSteps(compare(inputs(withOneEdit(texts)), {}, data, memory)));
  const ratio = (cpu: number): string => (cpu / base).toFixed(2);
  console.error(
    `${sources} × ${paragraphs}: floor ${base.toFixed(0)} ms; comparison ${ratio(whole.cpu)} × floor (` +
      `${[...stages].map(([stage, cpu]) => `${stage} ${ratio(cpu)}`).join(', ')}); differences of rows ` +
      `${ratio(difference.cpu)} × floor; ${whole.value.links.length} links, ${whole.value.rows.length} rows; longest ` +
      `pause ${longest.toFixed(0)} ms; memory at most ${peak} MB; one edited paragraph ` +
      `${Math.round((100 * edited.cpu) / whole.cpu)} % of the comparison`,
  );
  return { cpu: whole.cpu };
}

/** The first two words of a paragraph in the middle of the last text change places. */
function withOneEdit(texts: readonly string[]): readonly string[] {
  const paragraphs = (texts.at(-1) ?? '').split('\n\n');
  const middle = paragraphs.length >> 1;
  const [first = '', second = '', ...rest] = (paragraphs[middle] ?? '').split(' ');
  return texts.with(-1, paragraphs.with(middle, [second, first, 'newly', ...rest].join(' ')).join('\n\n'));
}

/** Five articles of usual length, again and again, as while a user types: the middle of the later times. */
async function measureExamples(): Promise<void> {
  const data = await engineData();
  const folder = new URL('../../examples/', import.meta.url);
  const files = readdirSync(folder).filter((name) => /\.(?:txt|html|md|article)$/u.test(name));
  const inputs = files.map((path) => ({ path, content: { text: readFileSync(new URL(path, folder), 'utf8') } }));
  const middle = (memory: () => Memory): string => {
    const times = Array.from({ length: 30 }, () => {
      const start = threadTime();
      runSteps(compare(inputs, {}, data, memory()));
      return threadTime() - start;
    });
    const later = times.slice(10).sort((a, b) => a - b);
    return (later[later.length >> 1] ?? 0).toFixed(0);
  };
  const kept = new Memory();
  console.error(
    `${inputs.length} articles: ${middle(() => new Memory())} ms warm, ${middle(() => kept)} ms where nothing changed`,
  );
}

const given = process.argv.slice(2).map(Number);
if (given.length === 2) {
  console.log(JSON.stringify(await measure(given[0] ?? 2, given[1] ?? 200)));
} else {
  const apart = (sources: number, paragraphs: number): Measured =>
    JSON.parse(
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), String(sources), String(paragraphs)], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
    ) as Measured;
  for (const [sources, paragraphs] of [
    [2, 10_000],
    [20, 500],
  ] as const) {
    const half = apart(sources, paragraphs / 2);
    const whole = apart(sources, paragraphs);
    console.error(`  twice the size: ${(whole.cpu / half.cpu).toFixed(2)} × the time`);
  }
  await measureExamples();
}
