import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { readArticle } from '../../src/engine/article/readArticle.ts';
import { buildPage } from './pages.ts';

/** Times whole readings of 1 MB against a bare pass over the same text: `node test/bench/reading.ts`. */
const MEGABYTE = 1024 * 1024;
const WARM_UP = 5;
const ROUNDS = 25;

const fixture = (file: string): string =>
  readFileSync(new URL(`../engine/article/fixtures/news-semantic/${file}`, import.meta.url), 'utf8');

const text = repeat(fixture('expected.txt'), '\n\n');
report('text', () => readArticle({ path: 'a.txt', content: { text } }, { unit: 'paragraph' }), barePass);
report(
  'markdown',
  () => readArticle({ path: 'a.md', content: { text: text.slice(0, MEGABYTE - 100_000) } }, { unit: 'paragraph' }),
  barePass,
);
for (const kind of ['news page', 'long text', 'short paragraphs', 'comments'] as const) {
  const page = buildPage(kind);
  report(
    `page: ${kind} (${(page.length / MEGABYTE).toFixed(2)} MB)`,
    () => readArticle({ path: 'a.html', content: { text: page } }, { unit: 'paragraph' }),
    () => bareParse(page),
  );
}
const five = repeat(text, '\n\n', 5);
report(
  '5 MB of text',
  () => readArticle({ path: 'a.txt', content: { text: five } }, { unit: 'paragraph' }),
  () => barePass(five),
);

/** A number at the end of each copy, so that no paragraph repeats another. */
function repeat(part: string, gap: string, times = Math.ceil(MEGABYTE / part.length)): string {
  return Array.from({ length: times }, (_, index) => part.trimEnd().replace(/\.(?=<|\n|$)/gu, ` ${index}.`)).join(gap);
}

function barePass(of = text): number {
  let words = 0;
  for (const line of of.split(/\r\n|[\n\r]/u))
    for (const _ of line.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]+/gu)) words++;
  return words;
}

/** Processor time of this thread in ms: what others do on the machine does not count. */
function cpu(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** The page through the parser of htmlparser2 with nobody listening. */
function bareParse(page: string): void {
  new Parser({}, { decodeEntities: true }).end(page);
}

/** Reads and passes by turns, so that both meet the same machine. The first rounds, which compile, do not count. */
function report(name: string, read: () => unknown, bare: () => unknown): void {
  const readings: number[] = [];
  const passes: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    readings.push(timed(read));
    passes.push(timed(bare));
  }
  const reading = median(readings.slice(WARM_UP));
  const passing = median(passes.slice(WARM_UP));
  console.log(
    `${name}: ${reading.toFixed(1)} ms (first ${(readings[0] ?? 0).toFixed(0)}), bare pass ${passing.toFixed(1)} ms, ${(reading / passing).toFixed(1)}×`,
  );
}

function timed(work: () => unknown): number {
  const started = cpu();
  work();
  return cpu() - started;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
