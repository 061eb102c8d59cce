import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { readArticle } from '../../src/engine/article/readArticle.ts';

/** Times the readers on 1 MB against a bare pass over the same text: `node test/bench/reading.ts`. */
const MEGABYTE = 1024 * 1024;
const ROUNDS = 7;

const fixture = (file: string): string =>
  readFileSync(new URL(`../engine/article/fixtures/news-semantic/${file}`, import.meta.url), 'utf8');

const text = repeat(fixture('expected.txt'), '\n\n');
const wholePage = fixture('page.html');
const cut = wholePage.indexOf('<div class="article-body">') + '<div class="article-body">'.length;
const body = wholePage.slice(cut, wholePage.indexOf('</div>', cut));
const page = wholePage.slice(0, cut) + repeat(body, '\n') + wholePage.slice(cut);

report('text', () => readArticle({ path: 'a.txt', content: { text } }, { unit: 'paragraph' }), barePass);
report(
  'markdown',
  () => readArticle({ path: 'a.md', content: { text: text.slice(0, MEGABYTE - 100_000) } }, { unit: 'paragraph' }),
  barePass,
);
const readPage = (): unknown => readArticle({ path: 'a.html', content: { text: page } }, { unit: 'paragraph' });
report('page', readPage, bareParse);
report('page, against parsing it and splitting its text into words', readPage, parseAndSplit);
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

function parseAndSplit(): number {
  const texts: string[] = [];
  const parser = new Parser({ ontext: (data) => texts.push(data) }, { decodeEntities: true });
  parser.end(page);
  return barePass(texts.join(''));
}

function bareParse(): number {
  let size = 0;
  const parser = new Parser(
    { ontext: (data) => (size += data.length), onopentag: () => size++ },
    { decodeEntities: true },
  );
  parser.end(page);
  return size;
}

function report(name: string, read: () => unknown, bare: () => unknown): void {
  const reading = median(read);
  const passing = median(bare);
  console.log(
    `${name}: ${reading.toFixed(0)} ms, bare pass ${passing.toFixed(0)} ms, ${(reading / passing).toFixed(1)}×`,
  );
}

function median(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = cpu();
    work();
    return cpu() - started;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}
