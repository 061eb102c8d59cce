import { readdirSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { readArticle } from '../../../src/engine/article/readArticle.ts';
import { sentences } from '../../../src/engine/article/sentences.ts';
import { readsLikeProse } from '../../../src/engine/article/prose.ts';
import { brokenInvariant } from './invariants.ts';
import { mutate, randomNumbers } from './mutations.ts';

/** No mutated input may take longer, in milliseconds of processor time: other programs do not count. */
const MAX_TIME = 1000;

interface FuzzResult {
  readonly count: number;
  /** One line each: the seed and what went wrong. */
  readonly failures: readonly string[];
  readonly slowest: number;
}

/** Reads `count` mutated inputs of every format and checks what must hold of each. */
export function fuzz(count: number, firstSeed = 1): FuzzResult {
  const seeds = seedInputs();
  const failures: string[] = [];
  let slowest = 0;
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    const random = randomNumbers(seed);
    const [path, text] = seeds[Math.floor(random() * seeds.length)] ?? ['a.txt', ''];
    const mutated = mutate(text, random);
    const started = process.threadCpuUsage();
    const failure = attempt(path, mutated, random);
    const { user, system } = process.threadCpuUsage(started);
    const time = (user + system) / 1000;
    slowest = Math.max(slowest, time);
    if (failure !== null) failures.push(`seed ${seed}, ${path}: ${failure}`);
    else if (time > MAX_TIME) failures.push(`seed ${seed}, ${path}: took ${Math.round(time)} ms`);
  }
  return { count, failures, slowest };
}

const UNITS = ['paragraph', 'sentence', 'line'] as const;

function attempt(path: string, text: string, random: () => number): string | null {
  try {
    const unit = UNITS[Math.floor(random() * 3)] ?? 'paragraph';
    const content = path.endsWith('.docx') ? { bytes: wordFile(text, random) } : { text };
    const article = readArticle({ path, content }, { unit });
    for (const paragraph of article.paragraphs.slice(0, 20)) {
      const parts = sentences(paragraph.text, article.language);
      const visible = parts
        .map(({ start, end }) => paragraph.text.slice(start, end))
        .join('')
        .replace(/\s/gu, '');
      if (visible !== paragraph.text.replace(/\s/gu, '')) return 'sentences do not hold the whole paragraph';
    }
    readsLikeProse(text);
    return brokenInvariant(article, /\.(?:txt|md|article)$/u.test(path));
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

function wordFile(text: string, random: () => number): Uint8Array {
  const bytes = zipSync({ 'word/document.xml': new TextEncoder().encode(text) }, { level: 1 });
  if (random() < 0.5) return bytes;
  const broken = bytes.slice(0, Math.floor(random() * bytes.length));
  for (let change = 0; change < 4; change++) broken[Math.floor(random() * broken.length)] = Math.floor(random() * 256);
  return broken;
}

/** Pages of the fixtures and, made from their expected texts, files of every other format. */
function seedInputs(): [string, string][] {
  const fixtures = new URL('fixtures/', import.meta.url);
  return readdirSync(fixtures).flatMap((name): [string, string][] => {
    const page = readFileSync(new URL(`${name}/page.html`, fixtures), 'utf8');
    const text = readFileSync(new URL(`${name}/expected.txt`, fixtures), 'utf8');
    const paragraphs = text.split('\n\n').map((paragraph) => `<w:p><w:r><w:t>${paragraph}</w:t></w:r></w:p>`);
    return [
      ['a.html', page],
      ['a.txt', text],
      ['a.article', `---\ntitle: A story\ndate: 2025-03-04\nauthor: [A, B]\n---\n${text}`],
      [
        'a.md',
        `---\ntitle: A story\n---\n# A *story*\n\nBy [A](http://b.example)\n\n> quoted\n> twice\n\n- one\n- two\n\n${text}`,
      ],
      ['a.docx', `<w:document><w:body>${paragraphs.join('')}</w:body></w:document>`],
    ];
  });
}

const count = Number(process.argv[2]);
if (process.argv[1]?.endsWith('fuzz.ts') === true && count > 0) {
  const { failures, slowest } = fuzz(count, Number(process.argv[3] ?? 1));
  for (const failure of failures.slice(0, 20)) console.log(failure);
  console.log(`${count} inputs, ${failures.length} failures, slowest ${slowest.toFixed(0)} ms`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}
