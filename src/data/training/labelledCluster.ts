import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../engine/article/article.ts';
import { readArticle } from '../../engine/article/readArticle.ts';

/** 2: each tells the other's main content; 1: a statement is shared; '1or2': readers differ. */
export type Label = 1 | 2 | '1or2';

/** A line of a source's file where a labelled block begins; `head` is the line of the block it continues, or itself. */
interface Block {
  readonly line: number;
  readonly head: number;
  readonly start: number;
  readonly end: number;
}

interface GoldFile {
  readonly sources: readonly {
    readonly file: string;
    readonly published?: string;
    readonly blocks: readonly { readonly line: number; readonly kind?: string; readonly continues?: boolean }[];
  }[];
  readonly pairs: readonly [number, number, number, number, Label][];
  readonly uncertain?: readonly [number, number, number, number][];
}

/** Indexes into the articles and into that article's paragraphs. */
export interface PlaceInCluster {
  readonly source: number;
  readonly paragraph: number;
}

/** Articles about one event with a label for each pair of blocks that share a statement. */
export class LabelledCluster {
  readonly name: string;
  readonly articles: readonly Article[];
  /** By key of a pair of blocks, see {@link keys}. */
  readonly labels: ReadonlyMap<string, Label>;
  readonly #titlesRead: boolean;
  readonly #uncertain: ReadonlySet<string>;
  /** For each source and paragraph the blocks it covers at least by half. */
  readonly #blocks: readonly (readonly (readonly Block[])[])[];

  /** @param folder with articles and a `gold.json` */
  constructor(folder: string, name: string) {
    this.name = name;
    const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as GoldFile;
    this.articles = gold.sources.map(({ file }) =>
      readArticle({ path: file, content: { text: readFileSync(join(folder, file), 'utf8') } }, { unit: 'paragraph' }),
    );
    const blocks = gold.sources.map((source, index) => blocksOf(this.articles[index]?.text ?? '', source.blocks));
    this.#blocks = this.articles.map((article, index) =>
      article.paragraphs.map((paragraph) =>
        (blocks[index] ?? []).filter(
          ({ start, end }) => 2 * (Math.min(end, paragraph.end) - Math.max(start, paragraph.start)) >= end - start,
        ),
      ),
    );
    const head = (source: number, line: number): number =>
      blocks[source]?.find((block) => block.line === line)?.head ?? line;
    const key = (a: number, x: number, b: number, y: number): string =>
      a < b ? pairKey(a, head(a, x), b, head(b, y)) : pairKey(b, head(b, y), a, head(a, x));
    this.labels = new Map(gold.pairs.map(([a, x, b, y, label]) => [key(a, x, b, y), label]));
    const titles = new Set(
      gold.sources.flatMap(({ blocks: own }, s) =>
        own.flatMap(({ kind, line }) => (kind === 'title' ? [`${s}:${line}`] : [])),
      ),
    );
    this.#titlesRead = [...this.labels.keys()].some((pair) => pair.split('-').some((part) => titles.has(part)));
    this.#uncertain = new Set((gold.uncertain ?? []).map(([a, x, b, y]) => key(a, x, b, y)));
  }

  /** Keys of the pairs of blocks that two paragraphs stand for; `a.source < b.source`. */
  keys(a: PlaceInCluster, b: PlaceInCluster): readonly string[] {
    const found = new Set<string>();
    for (const x of this.#blocks[a.source]?.[a.paragraph] ?? []) {
      for (const y of this.#blocks[b.source]?.[b.paragraph] ?? [])
        found.add(pairKey(a.source, x.head, b.source, y.head));
    }
    return [...found];
  }

  /**
   * Whether the labels say nothing of two paragraphs because one is a title and no title of the cluster has a label:
   * then titles were not read, and to learn from them would teach that headlines tell nothing.
   */
  isUnread(a: PlaceInCluster, b: PlaceInCluster): boolean {
    return !this.#titlesRead && (this.#isTitle(a) || this.#isTitle(b));
  }

  /** The pairs without those of which the labels say nothing. */
  onlyRead<T extends { a: PlaceInCluster; b: PlaceInCluster }>(pairs: readonly T[]): readonly T[] {
    return pairs.filter(({ a, b }) => !this.isUnread(a, b));
  }

  #isTitle({ source, paragraph }: PlaceInCluster): boolean {
    return this.articles[source]?.paragraphs[paragraph]?.kind === 'title';
  }

  /** Whether no score counts a link of these keys. */
  isUncounted(keys: readonly string[]): boolean {
    return (
      !keys.some((key) => this.labels.has(key)) && (keys.length === 0 || keys.some((key) => this.#uncertain.has(key)))
    );
  }
}

function pairKey(a: number, x: number, b: number, y: number): string {
  return `${a}:${x}-${b}:${y}`;
}

function blocksOf(text: string, blocks: GoldFile['sources'][number]['blocks']): readonly Block[] {
  const spans: { start: number; end: number }[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    spans.push({ start: at + line.length - line.trimStart().length, end: at + line.trimEnd().length });
    at += line.length + 1;
  }
  let head = 0;
  return blocks.map(({ line, continues }) => {
    if (continues !== true) head = line;
    const span = spans[line - 1] ?? { start: 0, end: 0 };
    return { line, head, ...span };
  });
}
