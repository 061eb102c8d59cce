import { readFileSync } from 'node:fs';
import { sentences } from '../../src/engine/article/sentences.ts';
import { loadEngineData, type EngineData } from '../../src/engine/data.ts';
import { stem } from '../../src/engine/text/stem.ts';
import { words } from '../../src/engine/text/words.ts';

export interface Timed<T> {
  /** Processor time in ms, garbage collection included, so that other work on the machine counts little. */
  readonly cpu: number;
  /** Time of the clock in ms. */
  readonly ms: number;
  readonly value: T;
}

export function timed<T>(work: () => T): Timed<T> {
  const before = process.cpuUsage();
  const start = performance.now();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, ms: performance.now() - start, value };
}

/** Processor time of this thread alone, in ms: the nearest to the clock's that other work on the machine leaves alone. */
export function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

export function runSteps<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** What any comparison has to do first: splits texts into sentences and words and counts stems. */
export function floor(texts: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const paragraph of text.split('\n\n')) {
      for (const { start, end } of sentences(paragraph, 'en')) {
        for (const { folded } of words(paragraph.slice(start, end))) {
          const key = stem(folded, 'en');
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
      }
    }
  }
  return counts.size;
}

/** Least processor time of a few runs of {@link floor}: what disturbs a run only makes it longer. */
export function floorTime(texts: readonly string[]): number {
  return Math.min(...Array.from({ length: 5 }, () => timed(() => floor(texts)).cpu));
}

export function engineData(): Promise<EngineData> {
  const tables = new URL('../../src/data/tables/', import.meta.url);
  return loadEngineData({ read: (name) => Promise.resolve(new Uint8Array(readFileSync(new URL(name, tables)))) });
}
